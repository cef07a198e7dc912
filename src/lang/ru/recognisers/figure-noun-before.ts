/** The counted noun where it stands before the number: «Учащихся – 450», «Всего членов товарищества - 214», «исков подано 318», «тракторов 12». */

import { everyMatch } from "../../../model/every-match.ts";
import type { Range } from "../../../model/span.ts";
import { notCounted } from "../words/counted-nouns.ts";
import { amountWords, listLeads, onlyWords } from "../words/nouns-before-numbers.ts";
import { inkBefore, isLetter } from "./characters.ts";
import type { Source } from "./date-parts.ts";
import { isItemAlone } from "./figure-noun-alone.ts";
import { qualified } from "./figure-noun-qualified.ts";
import { isPlural, isPredicate } from "./figure-plurals.ts";
import { isAdjective, isNoun } from "./figure-words.ts";

const digit = /\d/;
const clauseStart = /[\d.;:,()!?\t«»"„“”•·–—]|\s-\s/g;
const words = /[а-я]+(?:-[а-я]+)*/g;
const joint = /\s?[-–—:]\s?$/;
/** «Учеников ФЗУ – 120» */
const abbreviation = /^[А-ЯЁ]{2,6}$/;
const reach = 90;

/** @param start where the number begins, or the end of a text that names what is counted. */
export function nounBefore(source: Source, start: number): Range | undefined {
  if (!mayName(source.folded, start)) return undefined;
  const from = Math.max(0, start - reach);
  const whole = source.folded.slice(from, start);
  const gap = joint.exec(whole)?.[0] ?? "";
  const body = whole.slice(0, whole.length - gap.length);
  let clause = 0;
  for (const hit of everyMatch(body, clauseStart)) clause = hit.index + hit[0].length;
  const list = wordsOf(source, body.slice(clause), from + clause);
  if (list.length === 0) return undefined;
  const joined = gap.trim() !== "" || start === source.folded.length;
  const item = joined ? undefined : (elliptic(source, list, start) ?? listed(source, list, start));
  // «Из 47 предложений учтено 31», «12 школ города 5»: the noun is another number's; not so «на 1 июля имеется коров 64»
  if (digit.test(body[clause - 1] ?? ""))
    return item && item.start > (list[0] as Word).start ? item : qualified(source.folded, start);
  return item ?? inClause(source, list, { start, gap });
}

function inClause(source: Source, list: readonly Word[], { start, gap }: { start: number; gap: string }): Range | undefined {
  if (list.length === 1 && isPredicate(list[0] as Word)) return qualified(source.folded, start);
  const joined = gap.trim() !== "" || start === source.folded.length;
  return choose(list, joined) ?? (gap.trim() === "" ? undefined : inTable(source, list, start));
}

/** Without abbreviations, and without «по реестру» before or behind «членов товарищества». */
function wordsOf({ raw }: Source, clause: string, from: number): Word[] {
  const list = everyMatch(clause, words)
    .map((hit) => ({ text: hit[0], start: from + hit.index, end: from + hit.index + hit[0].length }))
    .filter((one, index) => index === 0 || !abbreviation.test(raw.slice(one.start, one.end)));
  if (list[0]?.text === "по" && papers.has(list[1]?.text ?? "")) list.splice(0, 2);
  return list.at(-2)?.text === "по" && papers.has(list.at(-1)?.text ?? "") ? list.slice(0, -2) : list;
}

const papers: ReadonlySet<string> = new Set(["списку", "спискам", "реестру", "штату", "факту", "плану"]);

/** «Скот: лошади – 64, волы – 12»: each item is a plural and its number. */
function inTable(source: Source, list: readonly Word[], start: number): Range | undefined {
  const [{ folded }, noun] = [source, list[0]];
  if (deeds.test(noun?.text ?? "")) return ofDeed(list.slice(1));
  if (!noun || list.length > 1 || !nominativePlural.test(noun.text) || notThings.test(noun.text) || skipped.has(noun.text))
    return undefined;
  if (isItemAlone(source, noun, start)) return { start: noun.start, end: noun.end };
  const head = folded.slice(Math.max(0, noun.start - 40), noun.start);
  const before = fellowInTable.test(head) || (head.endsWith("(") && bracketItem.test(folded.slice(start, start + 12)));
  return before || fellowsBehind.test(folded.slice(start, start + 50)) ? { start: noun.start, end: noun.end } : undefined;
}

/** «Строительство жилых домов – 12» */
function ofDeed(list: readonly Word[]): Range | undefined {
  const [first] = list;
  const noun = list.at(-1);
  if (!first || !noun || !isPlural(noun) || !list.slice(0, -1).every(({ text }) => isAdjective(text))) return undefined;
  return { start: first.start, end: noun.end };
}

const deeds =
  /^(?:по|до)?(?:стро(?:йк|ительств)|ремонт|закуп|купк|приобретени|открыти|создани|ввод|выпуск|подготовк|обучени|заготовк|садк|выявлени|регистраци|издани|проведени|установк|замен|высадк|поставк|прием|набор)[аеоуияы]?$/;
const nominativePlural = /^[а-я]{2,}(?:ы|[^м]и)$/;
/** Sums and lengths have no noun. */
const notThings = /^(?:расход|доход|затрат|потер|балл|час|дн|год|недел|итог|остатк|взнос|налог|средств|платеж|долги)/;
const fellowInTable = /[а-я]{2}[ыи]\s?[–—-]\s?\d[\d ]{0,8},\s$/;
/** «(лисы – 3, собака)» */
const bracketItem = /^\d[\d ]{0,8}[,;)]/;
const fellowsBehind = /^\d[\d ]{0,8},\s[а-я]{2,20}[ыи]\s?[–—-]\s?\d/;

/** A letter stands before the number, or before the dash or colon that joins them. */
function mayName(folded: string, start: number): boolean {
  const last = inkBefore(folded, start, 1);
  return isLetter(last) || (joints.includes(last) && isLetter(inkBefore(folded, folded.lastIndexOf(last, start), 1)));
}

const joints = "-–—:";

interface Word extends Range {
  readonly text: string;
}
const nowhere: Word = { text: "", start: 0, end: 0 };

/** «ткачей 70, женщин 52, веялок только три»: a noun at the head of its clause, its number directly behind; so «лошадей рабочих 39». */
function listed(source: Source, all: readonly Word[], start: number): Range | undefined {
  const last = all.findLastIndex((one) => !only.has(one.text));
  const behind = adjectives.test(all[last]?.text ?? "") && isPlural(all[last - 1] ?? nowhere);
  const list = all.slice(0, behind ? last : last + 1);
  const noun = list.at(-1);
  if (!noun || skipped.has(noun.text) || !isNoun(noun.text, "any") || !itemEnd.test(source.folded.slice(start, start + 40)))
    return undefined;
  let begin = list.length - 1;
  while (begin > 0 && isAdjective((list[begin - 1] as Word).text)) begin--;
  const lead = list[begin - 1];
  if (lead && isHeadOf(lead, noun, begin - 1)) return { start: lead.start, end: lead.end };
  if (lead && !leads.has(lead.text) && !isTold(list, begin)) return undefined;
  if (!isPlural(noun) && !(zeroEnd.test(noun.text) && isSurelyCounted(source, noun.start, start))) return undefined;
  return { start: (list[begin] as Word).start, end: noun.end };
}

/** «сельских клубов 16, городских 4», «в том числе золотых 12» */
function elliptic({ folded }: Source, list: readonly Word[], start: number): Range | undefined {
  const one = list.at(-1);
  if (!one || !adjectives.test(one.text) || !itemEnd.test(folded.slice(start, start + 40))) return undefined;
  const lead = list.at(-2)?.text ?? "";
  const isItem = lead === "" && itemBefore.test(folded.slice(Math.max(0, one.start - 12), one.start));
  return isItem || parts.test(lead) ? { start: one.start, end: one.end } : undefined;
}

/** «числится дворов», «вывезено на поля тракторов» */
function isTold(list: readonly Word[], begin: number): boolean {
  const [verb, place, lead] = [list[begin - 3], list[begin - 2], list[begin - 1] as Word];
  if (isPredicate(lead) || numbering.test(lead.text)) return true;
  return verb !== undefined && isPredicate(verb) && (place?.text === "на" || place?.text === "в");
}

const numbering = /^(?:числ|име|насчитыва|значи|состо|оста)[а-я]{1,4}ся$/;
const singularGenitive = /[^аеоу][аяыи]$/;

/** «Членов профсоюза 2 318» */
function isHeadOf(lead: Word, noun: Word, at: number): boolean {
  return at === 0 && isPlural(lead) && !isPlural(noun) && !leads.has(lead.text) && singularGenitive.test(noun.text);
}

const parts = /^(?:числе|них)$/;
const itemBefore = /\d(?:,|\sи|,\sа)\s$|(?:^|[^а-я])в т\.\s?ч\.:?\s$/;
/** The item of a list ends with its number, or with what it is out of. */
const itemEnd = /^(?:\d[\d ]{0,10}|[а-я]{2,14}(?: [а-я]{2,14}){0,2})(?:\s?[.,;:)(]|\s?$|\s(?:и|из|а|или)\s)/;
const zeroEnd = /(?:[бвгджзклнпрстфцчшщь]|[^аяоеиы]м|[^аяиы]х)$/;
/** «тракторов 12, борон 44»: where one noun of the list is surely a plural, the others are. */
const fellowBefore = /[а-я](?:ов|ев|ей|ий|ых|их)\s\d+(?:\sиз\s[а-я\d]{1,20})?(?:,|\sи)\s(?:а?\s?также\s)?$/;
const fellowBehind = /^[а-я\d]+(?:,|\sи)\s[а-я-]{1,24}(?:ов|ев|ей|ий)\s(?:только\s)?\d/;
const inFigures = /^\d/;

/** «веялок три»: words never name by number; figures do («магазин 5») where no other item of the list tells. */
function isSurelyCounted(source: Source, noun: number, start: number): boolean {
  return (
    !inFigures.test(source.folded.slice(start, start + 1)) ||
    fellowBefore.test(source.folded.slice(Math.max(0, noun - 60), noun)) ||
    fellowBehind.test(source.folded.slice(start, start + 60))
  );
}

/** The head is a genitive plural at the head of the clause, behind «всего» or «число», or beside a neuter predicate («подано»). */
function choose(list: readonly Word[], joined: boolean): Range | undefined {
  const lead = leadOf(list);
  if (!lead) return undefined;
  const begin = list[lead.first]?.text.startsWith("таки") ? lead.first + 1 : lead.first;
  const head = headOf(list, begin);
  const noun = list[head];
  if (!noun) return undefined;
  const range = { start: (list[begin] as Word).start, end: noun.end };
  if (joined && noun === list.at(-1) && adjectives.test(noun.text)) return range;
  if (!isPlural(noun) && !(head > begin && isBehindPlural(list, head))) return undefined;
  const rest = list.slice(head + 1).filter((one) => !only.has(one.text));
  if (lead.by === "amount" && (joined || isReached(rest))) return range;
  const told = joined || lead.by !== "nothing";
  return endsPlainly(rest, told) || (told && isOfWhat(rest)) ? range : undefined;
}

interface Lead {
  /** Index of the first word of the noun phrase. */
  readonly first: number;
  readonly by: "amount" | "predicate" | "nothing";
}

function isReached(rest: readonly Word[]): boolean {
  return rest.length <= mostBetween && reached.test(rest.at(-1)?.text ?? "");
}

/** «Число учеников школы достигло 14» */
const mostBetween = 2;
const reached = /^(?:состав(?:ил[оа]?|ляет)|достиг(?:л[оа]|ает)?|превы(?:сил[оа]?|шает)|равн[оа]|насчитывает)$/;

/** Without a word that leads to it the noun is sought in short clauses only. */
const mostWords = 5;

function leadOf(list: readonly Word[]): Lead | undefined {
  const amount = list.findLastIndex((one) => amounts.has(one.text));
  if (amount >= 0) return { first: amount + 1, by: "amount" };
  const predicate = list.findLastIndex((one, index) => isPredicate(one) && index < list.length - 1);
  if (predicate >= 0) return { first: predicate + 1, by: "predicate" };
  if (list.length > mostWords) return undefined;
  const first = list.findIndex((one) => !skipped.has(one.text));
  return { first: Math.max(0, first), by: "nothing" };
}

function headOf(list: readonly Word[], begin: number): number {
  let head = begin;
  while (list[head + 1] && isAdjective((list[head] as Word).text) && !isPlural(list[head] as Word)) head++;
  return head;
}

/** «вынужденных посадок»: the adjective tells the number of the noun. */
function isBehindPlural(list: readonly Word[], head: number): boolean {
  return adjectives.test((list[head - 1] as Word).text) && zeroEnd.test((list[head] as Word).text);
}

/** What may stand between the noun and its number: nothing, a predicate, a genitive, «в районе», «в них», «до». */
function endsPlainly(rest: readonly Word[], told: boolean): boolean {
  if (placeAdverb.test(rest[1]?.text ?? "") && rest.length > mostOfPlace) return endsPlainly(rest.toSpliced(1, 1), told);
  const [one, two, three] = rest;
  if (!one) return told;
  if (told && two && rest.length <= mostOfPlace && places.has(one.text))
    return !three || isAdjective(two.text) || prepositional.test(two.text);
  if (three) return false;
  if (two) return (one.text === "в" || one.text === "на") && placeEnd.test(two.text);
  return isPredicate(one) || (told && (one.text === "до" || genitive.test(one.text) || isPlural(one)));
}

/** «Пунктов приёма молока – 12», «Станций скорой помощи: 3» */
function isOfWhat(rest: readonly Word[]): boolean {
  return rest.length > 1 && rest.every(({ text }) => ofWhat.test(text));
}

const ofWhat = /^[а-я]{4,}(?<!ли)(?:а|я|ы|и|ов|ев|ей|ой|ых|их|его|ого)$/;

/** «Коек в районной больнице – 40», «логопедов на всех – девять» */
const places: ReadonlySet<string> = new Set(["в", "на", "у", "при"]);
const mostOfPlace = 3;
/** «в социально опасном положении», «в особо трудном» */
const prepositional = /(?:ск|[нв])ом$/;
const placeAdverb = /[а-я]{3}о$/;

/** «письменных – 180»: the noun was said before. */
const adjectives = /^[а-я]{4,}[ыи]х$/;
const genitive = /(?:а|я|ы|и|ов|ев|ей)$/;
const placeEnd = /(?:е|и|у|ах|ях|^них|^нем|^ней)$/;
/** «из них», «в том числе» before the noun. */
const skipped = new Set(notCounted);
const amounts = new Set(amountWords);
const leads = new Set(listLeads);
const only = new Set(onlyWords);
