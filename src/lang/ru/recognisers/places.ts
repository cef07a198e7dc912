/** Places in lines that tell where something was adopted: «г. Ольшанка», «пгт. Светлый Яр», «Верхний Бор, 9 мая 2001 г.». */

import { everyMatch } from "../../../model/every-match.ts";
import type { PlaceMatch } from "../../../model/mention.ts";
import { lookUp } from "../../look-up.ts";
import { fold } from "../fold.ts";
import { countries, shortCountries } from "../words/countries.ts";
import { notPlaceStems, placeEndings, placeLong, placeShort } from "../words/place-types.ts";
import { dates } from "./dates.ts";
import { withoutVenue } from "./venue.ts";

const word = "[А-ЯЁ][А-Яа-яЁё]+(?:-[А-Яа-яЁё]+){0,3}(?:-\\d{1,2})?";
const nameSource = `${word}(?: ${word}){0,2}`;
const typed = new RegExp(
  `(?<![А-Яа-яЁё\\d.-])([рг]\\. ?п|п\\. ?г\\. ?т|ст-ца|[А-Яа-я]{1,4})( ?\\. ?| )(${nameSource}|«[^«»]{2,40}»)(?![А-Яа-яЁё])`,
  "g",
);
const longTyped = new RegExp(
  `(?<![А-Яа-яЁё-])((?:[Рр]абочий|[Гг]ородской|[Дд]ачный|[Кк]урортный|[Вв]ахтовый) )?([А-Яа-яё]{3,11})( [а-яё]{5,10} [а-яё]{3,5})? (${nameSource}|«[^«»]{2,40}»)(?![А-Яа-яЁё])`,
  "g",
);
const territory = /(?<![А-Яа-яЁё])[Тт]ерритория ([А-ЯЁ]{2,5} ?[«"„][^«»"„“”]{1,60}[»"”“])/g;
const ofYear = /\d ?$/;
const dottedYear = /\.\s?\d{4} ?$/;
const regionEnd = / (?:область|край|район|округ|обл\.)$/;
/** «Батуми, Грузия», «Батуми (Грузия)», «Верхний Бор, Лесная область» */
const withCountry = `${nameSource}(?:, ${word}(?: (?:область|край|район|округ|обл\\.))?| \\(${word}\\))?`;
const bareName = new RegExp(`^[\\s(]*(${nameSource})(?: ?\\([^()]{3,60}\\))?[\\s),.]*$`);
const beforeDate = new RegExp(`^[\\s(]*(${withCountry})(?: ?\\([^()]{3,60}\\))?[,.]?\\s$`);
const afterDate = new RegExp(`^(?:[ ,]{1,3}|\\t|\\s-\\s)(${withCountry})[\\s).]*$`);
const inTown = new RegExp(`^ во? (${word})[\\s.]*$`);
const states = new Set([...countries, ...shortCountries].join(" ").split(" "));
const parts = /, | \(|\)/;
const shortest = 3;
const lower = /[а-яё]/;
const adjective = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ом|ем|их|ых)$/;
const inPlace = /(?:^|[^А-Яа-яЁё])во? $/i;
const dotsAndSpaces = /[ .-]/g;
const endsName = /^\s?(?:$|[,.;()\d\t–—-])/;

export function places(text: string): PlaceMatch[] {
  const found = [...matches(text, typed, shortPlace), ...matches(text, longTyped, longPlace), ...territories(text)];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept = found.filter((place, index) => index === 0 || place.start >= (found[index - 1] as PlaceMatch).end);
  return kept.length > 0 ? kept : barePlaces(text);
}

/** «Лугоярск», «Верхний Бор,»: a line of nothing else; each word has a capital and small letters. */
export function isTownLine(line: string): boolean {
  return townLine.test(line) && !language.test(line) && nameIn(line.replace(commaEnd, ""), "") === line.replace(commaEnd, "");
}

/** The language of a paper of a world body, at its head. */
const language = /^(?:Русский|Английский|Французский|Испанский|Китайский|Арабский)$/;
const townLine = /^[А-ЯЁ][а-яё]{2,20}(?:-[А-ЯЁа-яё][а-яё]{0,15}){0,3}(?: [А-ЯЁ][а-яё]{2,20}(?:-[А-ЯЁ][а-яё]{2,15})?){0,2},?$/;
const commaEnd = /,$/;

type Reader = (text: string, match: RegExpExecArray) => PlaceMatch | undefined;

function matches(text: string, pattern: RegExp, read: Reader): PlaceMatch[] {
  pattern.lastIndex = 0;
  const found: PlaceMatch[] = [];
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const place = read(text, match);
    if (place) found.push(place);
    else pattern.lastIndex = match.index + 1;
  }
  return found;
}

/** «г. Ольшанка», «р.п. Боровое», «г.Заречный»; not «2021 г. Совет», not the initial in «С. Тарасова». */
function shortPlace(text: string, match: RegExpExecArray): PlaceMatch | undefined {
  const [, type = "", stop = "", printed = ""] = match;
  const key = fold(type).replace(dotsAndSpaces, "");
  const kind = lookUp(placeShort, key);
  const head = text.slice(Math.max(0, match.index - 12), match.index);
  if (kind === undefined || (!stop.includes(".") && key.length < 2)) return undefined;
  if (type.length === 1 && type !== type.toLowerCase() && lower.test(printed)) return undefined;
  if ((ofYear.test(head) && !dottedYear.test(head)) || isQuotedName(text, match.index)) return undefined;
  return placeOf(text, match, { kind: kind === "станция" && fold(printed).endsWith("ая") ? "станица" : kind, printed });
}

/** «Город Рудногорск», «посёлок городского типа Светлый Яр», «рабочий посёлок Заречье». */
function longPlace(text: string, match: RegExpExecArray): PlaceMatch | undefined {
  const [, sort = "", type = "", more = "", printed = ""] = match;
  const kind = placeLong[fold(type)];
  if (kind === undefined || (more !== "" && fold(more) !== " городского типа")) return undefined;
  if ((sort !== "" && kind !== "посёлок") || isQuotedName(text, match.index)) return undefined;
  return placeOf(text, match, { kind: sort.toLowerCase() + kind + more, printed });
}

/** «округа «Город Рудный»»: what the words before the quotes are called. */
function isQuotedName(text: string, at: number): boolean {
  return calledSo.test(text.slice(Math.max(0, at - 4), at));
}

const calledSo = /[а-яё] ?[«"“„] ?$/i;

function placeOf(
  text: string,
  match: RegExpExecArray,
  { kind, printed }: { kind: string; printed: string },
): PlaceMatch | undefined {
  const at = match.index + match[0].length - printed.length;
  const name = nameIn(printed, text.slice(at + printed.length, at + printed.length + 2));
  if (!name) return undefined;
  const isOblique = inPlace.test(text.slice(Math.max(0, match.index - 4), match.index));
  return { start: match.index, end: at + name.length, name: isOblique ? nominative(name) : name, kind };
}

/** As many capitalised words as belong to the name: «Светлый Яр», but «Ольшанка» of «Ольшанка Республики». */
function nameIn(printed: string, next: string): string | undefined {
  const words = printed.split(" ");
  const stop = words.findIndex((one) => isNotPlace(fold(one)));
  const own = stop < 0 ? words : words.slice(0, stop);
  if (own.length === 0) return undefined;
  const isWhole = stop < 0 && endsName.test(next);
  const firstNoun = own.findIndex((one) => !adjective.test(one));
  return isWhole || firstNoun < 0 ? own.join(" ") : own.slice(0, firstNoun + 1).join(" ");
}

function isNotPlace(folded: string): boolean {
  return notPlaceStems.some((stem) => folded.startsWith(stem));
}

function nominative(name: string): string {
  if (name.includes(" ")) return name;
  const ending = placeEndings.find(([oblique]) => name.endsWith(oblique));
  return ending ? name.slice(0, -ending[0].length) + ending[1] : name;
}

function territories(text: string): PlaceMatch[] {
  return everyMatch(text, territory).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    name: match[1] ?? "",
    kind: "территория",
  }));
}

/** A name with nothing beside it but a date: «Синегорье, 12-13 марта 2017 г.», «8 мая 1921 г., Ростовль», «Ростовль». */
function barePlaces(text: string): PlaceMatch[] {
  const [date, ...others] = dates(text);
  if (others.length > 0) return [];
  if (!date) return bare(text, 0, bareName);
  const first = bare(townIn(text.slice(0, date.start), " "), 0, beforeDate);
  if (first.length > 0) return first;
  const last = bare(townIn(text.slice(date.end), ""), date.end, afterDate);
  return last.length > 0 ? last : heldIn(text, date.end);
}

/** «приняты 5.06.2007 в Лугоярске.» */
function heldIn(text: string, from: number): PlaceMatch[] {
  const [whole = "", printed = ""] = inTown.exec(text.slice(from)) ?? [];
  const name = nominative(printed);
  if (name === printed || nameIn(printed, "") !== printed) return [];
  const start = from + whole.indexOf(printed);
  return [{ start, end: start + printed.length, name, kind: null }];
}

/** «Ольшанка, Дом культуры, » → «Ольшанка » */
function townIn(text: string, end: string): string {
  const town = withoutVenue(text, fold(text));
  return town === text ? text : town + end;
}

function bare(text: string, offset: number, pattern: RegExp): PlaceMatch[] {
  const match = pattern.exec(text);
  const printed = match?.[1];
  const [town = "", country] = printed?.split(parts) ?? [];
  if (!match || !printed || !lower.test(town) || town.length < shortest || nameIn(town, "") !== town) return [];
  if (country !== undefined && !states.has(fold(country)) && !regionEnd.test(country)) return [];
  const start = offset + match[0].indexOf(printed);
  return [{ start, end: start + printed.length, name: printed, kind: null }];
}
