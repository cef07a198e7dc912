/** Who issued an act, between the type word and its date, number or title: «Главного государственного санитарного врача РФ». */
import { anyOf } from "../../pattern.ts";
import { fold } from "../fold.ts";
import type { ActRule } from "../words/act-types.ts";
import { statesOfActs } from "../words/states.ts";
import { type Detail, detailAt, isSectionHeading } from "./act-details.ts";
import type { ActSource } from "./act-forms.ts";
import { withSecondName } from "./act-name-tails.ts";
import { titleAt } from "./act-titles.ts";
import { actWord, endsInHead } from "./act-words.ts";

const lastStop = /\.$/;
const numberSign = /[№n]/;
/** «распоряжение Правительства | 1642-р» has no number sign. */
const codeEnd = /\d-(?:р|рп|п|пп|пг)$/;
const aboutTitle = /^о(?:б|бо)?\s/i;
const offences = /^\sоб?\sадминистративных правонарушениях/;
const token =
  /\s((?:г|с|пос|п|им|р|ст|д)\.\s?[А-ЯЁ][а-яё-]+|[А-Яа-яЁё][А-Яа-яЁё.-]*(?:\([а-яё]\))?|[IVXLC]{1,7}(?![A-Za-z])|\d{1,3}\s?[-–]?\s?(?:й|го|ой|ей|ом|м|му)(?![а-яё]))/y;
const stop: ReadonlySet<string> = new Set([
  "в",
  "во",
  "на",
  "с",
  "со",
  "для",
  "при",
  "до",
  "к",
  "из",
  "за",
  "что",
  "а",
  "но",
  "или",
  "не",
  "об",
  "о",
  "обо",
  "и/или",
  "как",
  "который",
  "которые",
  "признать",
  "далее",
  "путем",
  "является",
  "утвержден",
  "утверждена",
  "утверждено",
]);
const verb = /(?:[аяиеу]ть|ться|ует|ает|яет|ются|ется)$/;
const state = new RegExp(`\\s${anyOf(statesOfActs)}(?![а-я])`, "y");
const owner =
  /^(?:[А-ЯЁ]|[IVXLC]{1,7}$|(?:съезда|конференции|конгресса|форума|пленума|сессии|слета|области|края|республики|район|района|округ|округа|города|федерации|поселения|образования|муниципального|городского|сельского|партии|союза|сообщества|наций|автономного|на)$)/;

const territory = /(?:^|[^А-Яа-яЁё])(?:образования|района|округа|поселения|города|М[ОР]|Г[ОП]|СП|МО [МГ][РОП])$/;
const longestTerritory = 14;
/** «Липовский», «Липовский район», «город Липово» */
const nameOfTerritory = /^(?:[а-я-]{3,30}[иыо]й(?: [а-я]{3,20})?|(?:город|село|поселок|станица) [а-я -]{2,30})$/;
const capital = /^[А-ЯЁ]/;
const opening = /^[«"“„]/;

/** Where date, number or title begin behind the issuer; undefined where none follows. */
export function issuerEnd(source: ActSource, from: number, rule: ActRule): number | undefined {
  let at = from;
  for (let count = 0; count < 18; count++) {
    const next = issuerWord(source, at);
    if (next === undefined) return undefined;
    const word = source.text.slice(at, next).trim();
    if (rule !== "numbered" && !owner.test(word) && !opening.test(word)) return undefined;
    at = next;
    if (endsHere(source, at, rule)) return at;
  }
  return undefined;
}

/** One word of the issuer, or the quoted name of one: «Совета МР «Приозёрный»». */
function issuerWord(source: ActSource, at: number): number | undefined {
  const quoted = titleAt(source.text, at);
  if (quoted) return quoted.end;
  token.lastIndex = at;
  const found = token.exec(source.text);
  if (!found) return undefined;
  const word = (found[1] ?? "").toLowerCase().replace(lastStop, "");
  if (stop.has(word) || verb.test(word)) return undefined;
  const act = word === "устава" ? undefined : actWord(word);
  if (act && !(act.rule === "whole" && endsInHead(source.folded.slice(0, at)))) return undefined;
  return withSecondName(source.text, at + found[0].length);
}

/** A quotation ends the issuer only if it is a title: «Об …», or of a programme or project. */
function endsHere(source: ActSource, at: number, rule: ActRule): boolean {
  const detail = detailAt(source.text, source.folded, at);
  if (!detail) return false;
  if (detail.kind !== "title")
    return (
      detail.kind === "date" ||
      detail.value.includes("/") ||
      codeEnd.test(detail.value) ||
      numberSign.test(source.folded.slice(at, at + 4))
    );
  return rule === "named" ? !isTerritory(source, at, detail) : aboutTitle.test(detail.value);
}

/** «муниципальной программы МО «Липовский район» | «Чистые пруды»»: the first name is the territory's, by its form or by the second. */
function isTerritory({ text }: ActSource, at: number, name: Detail): boolean {
  if (!territory.test(text.slice(Math.max(0, at - longestTerritory), at))) return false;
  if (nameOfTerritory.test(fold(name.value))) return true;
  const next = titleAt(text, name.end);
  return next !== undefined && !isSectionHeading(next.value) && capital.test(next.value);
}

/** «Трудового кодекса | РФ»: end of the state's name, if it follows. */
export function isWhole(source: ActSource, at: number): number | undefined {
  state.lastIndex = at;
  const found = state.exec(source.folded);
  if (!found) return undefined;
  const end = at + found[0].length;
  const about = offences.exec(source.folded.slice(end, end + 60));
  return about ? end + about[0].length : end;
}
