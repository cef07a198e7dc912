/** Years, ranges of years, school years: «в 2018 году», «2019–2023 годы», «с 2019 по 2021 год», «2020/21 уч. год». */
import type { DateMatch } from "../../../model/mention.ts";
import { before, isName, isNumbered } from "./date-before.ts";
import { schoolYearEdtf } from "./date-calendar.ts";
import { dash, type Join, longest, matchAt, ordinalEnding, readJoin, type Source } from "./date-parts.ts";
import { readCurrentYear, yearWord } from "./date-year.ts";

const abbreviation = /^[а-я]?\.$/;
const closesBracket = /^\s?\)/;
const decimal = /^,\d/;

type Tail = "none" | "year" | "school";

interface Years {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  /** Of «2019–2023»; undefined for a single year. */
  readonly last: number | undefined;
  readonly tail: Tail;
  readonly join: Join | undefined;
}

const digits = "(1[5-9]\\d\\d|20\\d\\d)(?![.,]?\\d)";
/** «2019–2023», «2019 г. – 2023», «2022/23»; not the figure in «2020 г. – 23». */
const yearsPattern = new RegExp(
  `${digits}(?:\\s?(?:${dash}|/|\\\\)\\s?(?:${digits}|(\\d\\d)(?![\\d.,%]|\\s?%))|\\s?г(?:г?\\.|г|ода?)\\s?${dash}\\s?${digits})?`,
  "y",
);
const schoolTail = new RegExp(
  `${ordinalEnding}\\s{0,3}(?:учебн[а-я]+|уч\\s?\\.?|у\\.)\\s{0,3}(?:год[а-я]{0,3}(?![а-я])|гг?(?![а-я])(?:\\s?\\.)?(?:\\s?г\\.)?)`,
  "y",
);
const yearTail = new RegExp(
  `${ordinalEnding}\\s{0,3}(?:(?:финансов|календарн|бюджетн|отчетн|хозяйственн|сельскохозяйственн|операционн|маркетингов)[а-я]{2,3}\\s)?(?:г\\s?\\.\\s?г(?![а-я])(?:\\s?\\.)?|${yearWord})|\\s?${dash}\\s?(?:о?м|о?го|о?му|[оы]?й)(?![а-я])`,
  "y",
);
const decade = new RegExp(`\\s?${dash}\\s?(?:е|х|ые|ых|летн|лети)`, "y");
const schoolBefore = /учебн[а-я]{1,4}(?:\sгод[а-я]{0,3})?\s?[:(«–—-]?\s?$/;
const attached = /[а-яa-z0-9»"№_][-–—/.,:]$|[\d№#]$/;
const clauseEnd = /^(?:$|[.,;:)»"\t|]|\s(?:и|по|до|[–—-])(?![а-я])|\s?[.)]|\s$)/;
/** «(Казань, 2009)» */
const inBracket = /\((?:[а-яё. -]{2,20}|(?:№|n)\s?\d{1,3}(?:[-–—/]\d{1,3})?),\s$/;
const bracketed = /\(\s?$/;
const preposition =
  /(?:^|[^а-я])(?:в|за|к|до|с|по|на|от|кон(?:ец|ц[аеу])|начал[аеоу]|середин[аеуы]|лет(?:о|ом)|осен(?:ь|ью)|зим(?:а|ой)|весн(?:а|ой)|сезон[ае]?|итог(?:и|ам|ах|ов)|план[аеуы]?|бюджет[аеу]?|отчет[аеу]?)\s?$/;
/** «19 августа (1 сентября) 1908 г.»: the year of both days. */
const yearOfDays = /\d\s[а-я]{3,8}\s?\([^()]{0,40}\d\s[а-я]{3,8}\)\s?$/;
/** «масса – 1800 г», «весом не менее 1700 г»; not «удельный вес 2014 г.» */
const weighed =
  /(?<!удельн[а-я]{2,3}\s)(?<![а-я])(?:вес(?:ом|а|у|ит)?|масс[аеу]|массы(?=\s(?:тела|не|более|менее)\s)|массой|навеск[аеиу]|порци[яию]|доз[аеуы])\s(?:тела\s)?(?:[–—-]\s|(?:не\s)?(?:более|менее|больше|меньше|выше|ниже|свыше|превыша[а-я]{2,4})\s|около\s|до\s)?$/;
/** «1800 году»: no grams. */
const surelyYear = /^\d{4}\s?год/;

export function yearsAt(source: Source, at: number): DateMatch[] | undefined {
  const head = before(source, at);
  if ((attached.test(head.slice(-2)) && !abbreviation.test(head.slice(-2))) || isNumbered(source, at)) return undefined;
  if (isWeight(source, at, head) || yearOfDays.test(source.folded.slice(Math.max(0, at - 80), at))) return undefined;
  const items = itemsAt(source, at);
  const lastNamed = items.findLastIndex((item) => item.tail !== "none");
  if (lastNamed >= 0)
    return isName(source, at) && items.length === 1 ? undefined : pair(withTails(items.slice(0, lastNamed + 1)));
  const [first] = items;
  if (!first || !isBareDate(source, first)) return undefined;
  const rest = items
    .slice(1)
    .findIndex((item) => item.join !== "list" || !clauseEnd.test(source.folded.slice(item.end, item.end + 8)));
  return pair(rest < 0 ? items : items.slice(0, rest + 1));
}

function isWeight({ folded }: Source, at: number, head: string): boolean {
  return weighed.test(head) && !surelyYear.test(folded.slice(at, at + 8));
}

function itemsAt(source: Source, at: number): Years[] {
  const { folded } = source;
  const items: Years[] = [];
  let next: { at: number; join: Join | undefined } | undefined = { at, join: undefined };
  while (next && items.length < longest) {
    const item: Years | undefined = itemAt(source, next.at, next.join);
    if (!item) break;
    items.push(item);
    const join = readJoin(folded, item.end);
    // «отложить с 2019 на 2020 год» names two years
    next = join && { at: join.end, join: join.kind === "onto" ? "list" : join.kind };
  }
  return items;
}

function itemAt(source: Source, at: number, join: Join | undefined): Years | undefined {
  const { folded } = source;
  const found = matchAt(yearsPattern, folded, at);
  if (!found) return undefined;
  const first = Number(found[1]);
  const short = found[3];
  const long = found[2] ?? found[4];
  const last = long ? laterYear(first, Number(long)) : short && nextIn(first, short);
  const bare = at + ((short || long) && !last ? 4 : found[0].length);
  if (matchAt(decade, folded, bare)) return undefined;
  const { tail, end } = tailAt(source, at, bare);
  if (short && last && tail === "none" && !isSeason(source, at))
    return { start: at, end: at + 4, first, last: undefined, tail, join };
  return { start: at, end, first, last: last || undefined, tail, join };
}

/** «чемпионат 2018/19» */
function isSeason({ folded }: Source, at: number): boolean {
  return folded[at + 4] === "/" && season.test(folded.slice(Math.max(0, at - 40), at));
}

const season = /(?:сезон|чемпионат|первенств|кубк|кубок|турнир|зим)[а-я]{0,3}\s(?:[^.,;\d]{0,24}\s)?$/;

/** «на 2018 год – 1500 рублей»: no range; 0 then. */
function laterYear(first: number, last: number): number {
  return last > first ? last : 0;
}

/** «2022/23» → 2023; 0 where the two digits are no later year («2019-5»). */
function nextIn(first: number, short: string): number {
  const last = first - (first % 100) + Number(short);
  return last > first && last - first <= 20 ? last : 0;
}

function tailAt(source: Source, at: number, bare: number): { tail: Tail; end: number } {
  const { folded } = source;
  const school = matchAt(schoolTail, folded, bare);
  if (school) return { tail: "school", end: bare + school[0].length };
  const year = matchAt(yearTail, folded, bare);
  const end = year ? bare + year[0].length : bare;
  if (schoolBefore.test(before(source, at))) return { tail: "school", end };
  return { tail: year ? "year" : "none", end };
}

/** «2019 и 2020 годах»: the word behind the last is that of all. */
function withTails(items: readonly Years[]): Years[] {
  let next: Tail = "none";
  return items
    .toReversed()
    .map((item) => {
      next = item.tail === "none" ? next : item.tail;
      return { ...item, tail: next };
    })
    .toReversed();
}

/** A pair of years with a dash, «(2018)», «к 2025.»: years without the word. */
function isBareDate(source: Source, item: Years): boolean {
  if (item.first < 1900) return false;
  if (item.last !== undefined) return item.last > item.first && item.last - item.first < 60;
  if (readCurrentYear(source.folded, item.end) !== undefined) return false;
  const head = before(source, item.start);
  const tail = source.folded.slice(item.end, item.end + 8);
  if (isOfIssue(source, item)) return true;
  if ((bracketed.test(head) || inBracket.test(head)) && closesBracket.test(tail)) return true;
  return item.first > 1990 && item.first < 2060 && preposition.test(head) && clauseEnd.test(tail) && !decimal.test(tail);
}

/** «Рыбацкие чтения. 2011. Вып. 3», «„Рыбак“, 2016, № 4», «© Совет артелей, 2012»: when something came out. */
function isOfIssue({ folded }: Source, { start, end }: Years): boolean {
  const behind = folded.slice(end, end + longestIssue);
  const head = folded.slice(Math.max(0, start - longestOwner), start);
  if (ownersYear.test(head)) return true;
  if (wordBefore.test(head.slice(-4)) && volumeBehind.test(behind)) return true;
  if (issueBefore.test(head.slice(-3)) && issueBehind.test(behind)) return true;
  return (titleEnd.test(head.slice(-6)) && numberBehind.test(behind)) || (owner.test(head) && lineEnd.test(behind));
}

const longestIssue = 16;
const longestOwner = 90;
const issueBefore = /(?:[.,]|\s)\s$|\t$|[»"”] $/;
const issueBehind = /^[.,]?\s(?:вып|том|кн|спец)\.\s?\d/;
/** «…». 2011. № 3», «… чтения. 2011. С. 5», behind a gap; not «на субботнике, 1950 ч. 20 мин.» */
const titleEnd = /(?:[»"”][,.]?|[а-я]{3}\.|\s)\s$|\t$/;
const numberBehind = /^[.,]?\s(?:(?:т|ч|с|стр)\.\s?|№\s?|n\s?)\d/;
/** «Вестник пасечника 2009, вып. 5» */
const wordBefore = /[а-я]{3}\s$/;
const volumeBehind = /^[.,]\s(?:вып|том|кн)\.?\s?\d/;
const ownersYear = /© ?$/;
const owner = /©[^\d©\n]{1,80}[,\s]\s$/;
const lineEnd = /^\s?(?:г\.)?\s?[.|]?\s*$/;

function pair(items: readonly Years[]): DateMatch[] {
  const found: DateMatch[] = [];
  for (let index = 0; index < items.length; index++) {
    const item = items[index] as Years;
    const next = items[index + 1];
    if (next && next.join !== "list" && next.last === undefined && item.last === undefined && next.first > item.first) {
      found.push(match({ ...next, start: item.start, first: item.first, last: next.first }));
      index++;
    } else found.push(match(item));
  }
  return found;
}

function match({ start, end, first, last, tail }: Years): DateMatch {
  if (last === undefined) return { start, end, edtf: String(first), grain: "year", impossible: false };
  if (tail === "school") return { start, end, edtf: schoolYearEdtf(first, last), grain: "school-year", impossible: false };
  return { start, end, edtf: `${first}/${last}`, grain: "range", impossible: false };
}
