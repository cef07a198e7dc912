/** «Отв.: Лобов К.К.», «Ответственный – директор Иванов И.И.», «(отв. – учёный секретарь)», «контроль – за председателем». */

import { everyMatch } from "../../../model/every-match.ts";
import type { AddresseeMatch } from "../../../model/mention.ts";
import { anyOf, wordStart } from "../../pattern.ts";
import { fold } from "../fold.ts";
import type { Head } from "../morphology/agreement.ts";
import { headAt } from "../morphology/head.ts";
import { closeQuotes, renderHead } from "../morphology/render.ts";
import { personNameAt } from "../morphology/titled-names.ts";
import type { Token } from "../morphology/tokens.ts";
import { tokenise } from "../morphology/tokens.ts";
import { scholarTitles } from "../words/name-titles.ts";
import { addressedAt } from "./addressee-phrase.ts";
import { looksLikeSurname, town } from "./person-traps.ts";
import { hasWord } from "./word-signs.ts";

/** «за подготовку зала», «за исполнение п. 5» */
const charge = "за (?:[^:–—.;()]|(?<= (?:пп?|ст|подп))\\.){1,60}";
/** «отв. секретарь» is a post. */
const post = "(?!секретар|редактор|квартиросъем|съемщик|дежурн|работник|сотрудник)";
const openings = [
  `(?:отв|исп|ответств|ответственн)\\. ?(?:исп\\. ?|исполнител[ьи]\\.? ?|лиц[оа] ?)?${post}(?:${charge}[–—-])?[:–—-]? ?`,
  `отв-[а-я]{1,4}\\.? ?(?:исполнител[ьи])? ?(?:${charge})?[:–—-] ?`,
  `ответственн(?:ый|ая|ые|ое|ы)(?: лиц[оа])? ?(?:исполнител[ьи]|лица|лицо)? ?(?:${charge})?[:–—-] ?`,
  "(?:со)?исполнител[ьи](?: (?:пункта|поручения|решения|мероприятия|работ))? ?[:–—-] ?",
  "исполн(?:яет|яют|ение) ?: ?",
];
const opening = new RegExp(`${wordStart}(?:${openings.join("|")})`, "g");
/** «Ответственная за подготовку зала | Сомова Р.Д.», «Ответственный за исполнение | Иван Лобов» */
const unparted =
  /(?<![А-Яа-яЁё])[Оо]тветственн(?:ый|ая|ые)(?: лиц[оа])? за (?:[а-яё-]{3,20} ){1,4}(?=[А-ЯЁ][а-яё-]{1,30} [А-ЯЁ][.а-яё]|[А-ЯЁ]\. ?[А-ЯЁ])/g;
/** «отв.», «исп.», «отв-й», «соисполнитель», «контроль» */
const mayCharge = hasWord(/(?:^|-)(?:(?:отв|исп)(?:$|-|етств)|исполн|соисполн|контрол|надзор)/);
/** «отв. — М. Бикбаев, | I полугодие 2021 года» */
const term =
  /^(?:[ivx]{1,4}$|январ|феврал|март|апрел|ма[йея]$|июн|июл|август|сентябр|октябр|ноябр|декабр|срок|до$|к$|в$|с$|в?течени|еже[а-я]+но$|постоян|квартал|полугод|весна|осень|лето|зима|конец|начало)/;
/** «д.б.н. | Лобов К.К.», «проф. | Лобов К.К.», «т. | Лобов»: what a scholar or a comrade is called is no part of the name. */
const scholarly = new RegExp(
  `^(?:[дк]\\. ?(?:[а-я]{1,4}\\.[ -]?){1,2}н\\.,? ?|(?:канд|д-р)\\.? ?[а-я-]{2,9}\\. ?наук,? |(?:т|тов|гр|${anyOf(scholarTitles)})\\. ?){1,2}`,
);
const longestDegree = 40;
/** «Т. Лобов», «Т.В. Лобова»: a comrade is «т. Лобов». */
const initial = /^[А-ЯЁ]\. ?[А-ЯЁ]/;
const bracket = /\([^()]{0,80}\)/g;
const most = 50;
const stop =
  /[;)\t|]|,? тел\.| [Сс]рок(?:и|ом)?(?: исполнения)?(?= ?[:–—-]|\.| до )|(?<![А-ЯЁ]|(?<![а-яё])(?:[нт]|тов|проф|доц|акад|инж|асп|корр))[.] (?=[А-ЯЁ][а-яё]{2,})|(?<=[а-яё]{3})(?<!(?<![а-яё])(?:зав|зам|пом|нач|проф|акад|каф|отд|адм|обл|мун|гос|рай))\.(?!(?: [а-яё-]{2,9}\.)? наук)|, (?=срок|до |в срок|к )| (?=до [0-9])/;
const controllerPattern = new RegExp(`${wordStart}контроль(?: ${charge})? ?[:–—-] (?!за )`, "g");
const letter = /[а-я]{2}/;
const controlPattern = new RegExp(`${wordStart}(?:контроль|надзор)[^.;:]{0,160}?[–—-] ?за `, "g");

export function responsible(text: string): AddresseeMatch[] {
  if (!mayCharge(text)) return [];
  const folded = fold(text);
  const found: AddresseeMatch[] = [];
  for (const one of everyMatch(folded, opening)) {
    if (found.length > most) break;
    const start = one.index + one[0].length;
    found.push(...peopleIn(text, start, endOf(text, start)));
  }
  for (const { index, 0: words } of everyMatch(text, unparted))
    found.push(...peopleIn(text, index + words.length, endOf(text, index + words.length)));
  for (const one of everyMatch(folded, controllerPattern))
    if (!letter.test(folded.slice(0, one.index))) found.push(...somebody(text, one.index + one[0].length));
  for (const one of everyMatch(folded, controlPattern)) found.push(...behindControl(text, one.index + one[0].length));
  return found;
}

/** «Контроль – Лобов К.К.», «Контроль за ремонтом: правление», not «Контроль – ежемесячно»; behind a task it adds nobody who does it. */
function somebody(text: string, start: number): AddresseeMatch[] {
  const tokens = tokenise(text.slice(start, start + 80), 12).map((one) => ({
    ...one,
    start: one.start + start,
    end: one.end + start,
  }));
  const head = headAt(tokens, 0, ["nominative"]);
  const acts = head?.case === "nominative" && head.known && head.kind !== "other" && !head.adjectival;
  return acts || personNameAt(text, tokens, 0, "nominative") ? peopleIn(text, start, endOf(text, start)) : [];
}

/** «(отв. Лобов К.К.)» ends at the bracket; «Отв.: Лобов К.К. (склад), Сомова Р.Д.» goes on behind it. */
function endOf(text: string, start: number): number {
  const rest = text.slice(start, start + 300).replace(bracket, (whole) => " ".repeat(whole.length));
  const at = rest.search(stop);
  return start + (at < 0 ? rest.length : at);
}

/** «контроль – за председателем собрания» */
function behindControl(text: string, start: number): readonly AddresseeMatch[] {
  const tokens = tokenise(text.slice(start, start + 300), 40).map((one) => ({
    ...one,
    start: one.start + start,
    end: one.end + start,
  }));
  return addressedAt({ text, tokens, governs: "instrumental" }, 0)?.matches ?? [];
}

/** Cuts a list in the nominative at commas, semicolons and «и», but not between a name and its initials or a post and its name. */
export function peopleIn(text: string, start: number, end: number): AddresseeMatch[] {
  const found: AddresseeMatch[] = [];
  const tokens = tokenise(text.slice(start, end), 80).map((one) => ({ ...one, start: one.start + start, end: one.end + start }));
  let from = 0;
  for (let at = 0; at <= tokens.length; at++) {
    if (at < tokens.length && !isCut(text, tokens, at)) continue;
    const match = at > from && !isHome(found, tokens.slice(from, at)) ? personFrom(text, tokens.slice(from, at)) : undefined;
    if (match) found.push(match);
    from = at + 1;
  }
  return found;
}

/** «Анна Лобова, Владивосток»: where the one before is from. */
function isHome(found: readonly AddresseeMatch[], tokens: readonly Token[]): boolean {
  const [one, ...others] = withoutMarks(tokens);
  if (!one || others.length > 0 || found.at(-1)?.kind !== "person") return false;
  return town(one.text) && !looksLikeSurname(one.text);
}

function isCut(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.text === "," || token.text === ";") return true;
  if (token.folded !== "и" || at === 0) return false;
  if (personNameAt(text, tokens, at + 1, "nominative")) return true;
  const head = headAt(tokens, at + 1, ["nominative", "genitive"]);
  return head !== undefined && head.case === "nominative" && head.nominative !== null && head.kind !== "other";
}

function personFrom(text: string, tokens: readonly Token[]): AddresseeMatch | undefined {
  const kept = withoutDegree(text, withoutMarks(tokens));
  const [first, last] = [kept[0], kept.at(-1)];
  if (!first || !last || first.kind === "number" || term.test(first.folded)) return undefined;
  const name = personNameAt(text, kept, 0, "nominative");
  const end = name ? (kept[name.end - 1] as Token).end : last.end;
  const head = name ? undefined : headAt(kept, 0, ["nominative"]);
  const named = name !== undefined || kept.some((_, at) => personNameAt(text, kept, at, "nominative") !== undefined);
  const printed = head?.case === "nominative" && head.known ? lower(text, kept, head) : text.slice(first.start, end);
  return {
    start: first.start,
    end,
    name: closeQuotes(printed),
    kind: named ? "person" : kindOf(head),
    via: "responsible",
    sure: true,
  };
}

function withoutDegree(text: string, tokens: readonly Token[]): readonly Token[] {
  const from = tokens[0]?.start ?? 0;
  const printed = text.slice(from, from + longestDegree);
  const degree = initial.test(printed) ? 0 : (scholarly.exec(fold(printed))?.[0].length ?? 0);
  return degree > 0 ? tokens.filter(({ start }) => start >= from + degree) : tokens;
}

function withoutMarks(tokens: readonly Token[]): Token[] {
  const kept = tokens.filter((one) => one.kind !== "bracket");
  while (kept.length > 0 && kept.at(-1)?.kind === "mark") kept.pop();
  while (kept.length > 0 && kept[0]?.kind === "mark") kept.shift();
  return kept;
}

function kindOf(head: Head | undefined): AddresseeMatch["kind"] {
  const plural = head?.number === "plural" && head.known;
  if (head?.kind === "body") return plural ? "class" : "organization";
  return plural ? "group" : "person";
}

function lower(text: string, tokens: readonly Token[], head: Head): string {
  const replaced = new Map<number, string>();
  renderHead(tokens, head, replaced);
  const first = tokens[head.modifiers[0] ?? head.at] as Token;
  const initial = (replaced.get(head.modifiers[0] ?? head.at) ?? first.text)[0] ?? "";
  return initial + text.slice(first.start + 1, (tokens.at(-1) as Token).end);
}
