/** The counted noun where it stands before the number: «Учащихся – 450», «Всего членов товарищества - 214», «исков подано 318», «плугов 42». */
import type { Range } from "../../../model/span.ts";
import { amountWords, barePlurals, listLeads, notCounted, onlyWords } from "../words/counted-nouns.ts";
import type { Source } from "./date-parts.ts";
import { isAdjective } from "./figure-nouns.ts";

const digit = /\d/;
const clauseStart = /[\d.;:,()!?\t«»"„“”•·–—]|\s-\s/g;
const words = /[а-я]+(?:-[а-я]+)*/g;
const joint = /\s?[-–—:]\s?$/;
const reach = 90;

/** @param start where the number begins. */
export function nounBefore(source: Source, start: number): Range | undefined {
  const from = Math.max(0, start - reach);
  const whole = source.folded.slice(from, start);
  const gap = joint.exec(whole)?.[0] ?? "";
  const body = whole.slice(0, whole.length - gap.length);
  let clause = 0;
  for (const hit of body.matchAll(clauseStart)) clause = hit.index + hit[0].length;
  // «Из 47 предложений учтено 31»: the noun is another number's
  if (digit.test(body[clause - 1] ?? "")) return undefined;
  const list = [...body.slice(clause).matchAll(words)].map((hit) => ({
    text: hit[0],
    start: from + clause + hit.index,
    end: from + clause + hit.index + hit[0].length,
  }));
  if (list.length === 0) return undefined;
  return gap.trim() === "" && start < source.folded.length
    ? (listed(source, list, start) ?? choose(list, false))
    : choose(list, gap.trim() !== "");
}

interface Word extends Range {
  readonly text: string;
}

/** «колхозников 131, женщин 58, сеялок только две»: a noun at the head of its clause, its number directly behind. */
function listed(source: Source, all: readonly Word[], start: number): Range | undefined {
  const list = all.slice(0, all.findLastIndex((one) => !only.has(one.text)) + 1);
  const noun = list.at(-1);
  if (!noun || skipped.has(noun.text) || !itemEnd.test(source.folded.slice(start, start + 40))) return undefined;
  let begin = list.length - 1;
  while (begin > 0 && isAdjective((list[begin - 1] as Word).text)) begin--;
  const lead = list[begin - 1];
  if (lead && !leads.has(lead.text) && !isPredicate(lead)) return undefined;
  if (!isPlural(noun) && !(zeroEnd.test(noun.text) && hasFellow(source, noun.start, start))) return undefined;
  return { start: (list[begin] as Word).start, end: noun.end };
}

/** The item of a list ends with its number, or with what it is out of. */
const itemEnd = /^[^\s,;.()]+(?:\s?[.,;)]|\s?$|\s(?:и|из|а|или)\s|\s\()/;
const zeroEnd = /[бвгджзклмнпрстфхцчшщь]$/;
/** «плугов 42, борон 61»: where one noun of the list is surely a plural, the others are. */
const fellowBefore = /[а-я](?:ов|ев|ей|ий|ых|их)\s\d+(?:\sиз\s[а-я\d]{1,20})?(?:,|\sи)\s(?:а?\s?также\s)?$/;
const fellowBehind = /^[а-я\d]+(?:,|\sи)\s[а-я-]{1,24}(?:ов|ев|ей|ий)\s(?:только\s)?\d/;
const inFigures = /^\d/;

function hasFellow(source: Source, noun: number, start: number): boolean {
  return (
    !inFigures.test(source.folded.slice(start, start + 1)) ||
    fellowBefore.test(source.folded.slice(Math.max(0, noun - 60), noun)) ||
    fellowBehind.test(source.folded.slice(start, start + 60))
  );
}

/** The head is a genitive plural at the head of the clause, behind «всего» or «число», or beside a neuter predicate («подано»). */
function choose(list: readonly Word[], joined: boolean): Range | undefined {
  const counted = list.findLastIndex((one) => amounts.has(one.text));
  const told = list.findLastIndex((one, index) => isPredicate(one) && index < list.length - 1);
  const passive = counted < 0 && told >= 0;
  const lead = Math.max(
    0,
    list.findIndex((one) => !skipped.has(one.text)),
  );
  if (counted < 0 && !passive && list.length > 5) return undefined;
  const first = passive ? told + 1 : counted >= 0 ? counted + 1 : lead;
  const begin = list[first]?.text.startsWith("таки") ? first + 1 : first;
  let head = begin;
  while (list[head + 1] && isAdjective((list[head] as Word).text) && !isPlural(list[head] as Word)) head++;
  const noun = list[head];
  if (noun && joined && noun === list.at(-1) && adjectives.test(noun.text))
    return { start: (list[begin] as Word).start, end: noun.end };
  if (!noun || !isPlural(noun)) return undefined;
  const rest = list.slice(head + 1);
  return endsPlainly(rest, joined || counted >= 0 || passive) ? { start: (list[begin] as Word).start, end: noun.end } : undefined;
}

/** What may stand between the noun and its number: nothing, a predicate, a genitive, «в районе», «в них», «до». */
function endsPlainly(rest: readonly Word[], told: boolean): boolean {
  const [one, two, three] = rest;
  if (!one) return told;
  if (three) return false;
  if (two) return (one.text === "в" || one.text === "на") && placeEnd.test(two.text);
  return isPredicate(one) || (told && (one.text === "до" || genitive.test(one.text)));
}

/** «письменных – 180»: the noun was said before. */
const adjectives = /^[а-я]{4,}[ыи]х$/;
const genitive = /(?:а|я|ы|и|ов|ев|ей)$/;
const placeEnd = /(?:е|и|у|ах|ях|^них|^нем|^ней)$/;
const isPlural = ({ text }: Word): boolean => plurals.has(text) || pluralEnd.test(text);
const pluralEnd = /(?:[^о]ов|ев|[чшщжтдлнр]ей|ций|аний|ений|щихся|ников|телей)$/;
const isPredicate = ({ text }: Word): boolean => predicate.test(text) || text === "было";
const predicate = /(?:[аеоы]но|ято|ыто|ило|ало|илось|алось|ело)$/;
/** «из них», «в том числе» before the noun. */
const skipped = new Set(notCounted);
const plurals = new Set(barePlurals);
const amounts = new Set(amountWords);
const leads = new Set(listLeads);
const only = new Set(onlyWords);
