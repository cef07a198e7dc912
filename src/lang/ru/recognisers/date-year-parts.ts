/** Quarters and halves of a year: «III квартал 2021 г.», «4 кв. 2022», «первое полугодие», «I–II кварталы 2022 года». */
import type { DateMatch } from "../../../model/mention.ts";
import { anyOf } from "../../pattern.ts";
import { ordinalEndings, ordinalStems } from "../words/ordinals.ts";
import { romanOrdinals } from "../words/periods.ts";
import { before, licensesMonth } from "./date-before.ts";
import { monthEdtf, partEdtf } from "./date-calendar.ts";
import { dash, type Join, longest, matchAt, ordinalEnding, readJoin, type Source } from "./date-parts.ts";
import { readCurrentYear, readYear } from "./date-year.ts";

const attached = /[а-яa-z0-9.,]/;
const cyrillicRoman = /^[ипв]+$/;
const lowerCase = /[а-яё]|^[Ии]/;
const shortQuarter = /кв\.?$/;
const cellCloses = /^\s?(?:$|[\t|),;.])/;

type Kind = "quarter" | "half" | "half-of-year";

interface Ordinal {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly join: Join | undefined;
}

const numberPattern = new RegExp(
  `(?:([1-4])(?!\\d)|(${anyOf(Object.keys(romanOrdinals)).slice(3, -1)})(?![а-яa-z0-9]))${ordinalEnding}`,
  "y",
);
const wordPattern = new RegExp(
  `(${anyOf(["перв", "втор", "трет", "четверт"]).slice(3, -1)})(?:${anyOf(ordinalEndings).slice(3, -1)})(?![а-я])`,
  "y",
);
const unitPattern =
  /\s{0,3}(?:(квартал[а-я]{0,3}(?![а-я])|кв\.?(?!\s?\.?\s?(?:м|км|дм|см)(?![а-я])))|(полугоди[а-я]{1,3}(?![а-я])|п\s?\/\s?г(?![а-я])\.?)|(половин[а-я]{1,2}(?![а-я])))/y;
const schoolYear = new RegExp(`\\s{0,3}\\d{4}\\s?(?:${dash}|/)\\s?\\d{2,4}|\\s{0,3}(?:текущего\\s|нового\\s)?учебн`, "y");
const cellEdge = /(?:^|[\t|(,–—:-])\s?$/;
const lastQuarter = 4;

export function yearPartsAt(source: Source, at: number): DateMatch[] | undefined {
  if (attached.test(source.folded[at - 1] ?? "")) return undefined;
  const parts = partsAt(source, at);
  if (!parts) return undefined;
  const period = periodOf(parts);
  return (period && acrossYears(parts, period)) ?? (period && pair(parts.ordinals, period));
}

function partsAt(source: Source, at: number): Parts | undefined {
  const ordinals = ordinalsAt(source, at);
  const last = ordinals.at(-1);
  const unit = last && matchAt(unitPattern, source.folded, last.end);
  if (!last || !unit) return undefined;
  const kind: Kind = unit[1] ? "quarter" : unit[2] ? "half" : "half-of-year";
  if (ordinals.some(({ value }) => value > (kind === "quarter" ? lastQuarter : 2))) return undefined;
  return { source, ordinals, kind, end: last.end + unit[0].length };
}

/** «II квартал 2020 года – IV квартал 2021 года» */
function acrossYears({ source, ordinals }: Parts, first: Period): DateMatch[] | undefined {
  const join = ordinals.length === 1 ? readJoin(source.folded, first.end) : undefined;
  const parts = join && (join.kind === "range" || join.kind === "by") ? partsAt(source, join.end) : undefined;
  const last = parts?.ordinals.length === 1 ? periodOf(parts) : undefined;
  if (!parts || last?.year === undefined) return undefined;
  const [from, to] = [(ordinals[0] as Ordinal).value, (parts.ordinals[0] as Ordinal).value];
  const year = first.year ?? (from > to ? last.year - 1 : last.year);
  const edtf = `${monthEdtf((from - 1) * monthsOf(first.kind) + 1, year)}/${monthEdtf(to * monthsOf(last.kind), last.year)}`;
  return [{ start: (ordinals[0] as Ordinal).start, end: last.end, edtf, grain: "range", impossible: false }];
}

const monthsOf = (kind: Kind): number => (kind === "quarter" ? 3 : 6);

function ordinalsAt(source: Source, at: number): Ordinal[] {
  const ordinals: Ordinal[] = [];
  let next: { at: number; join: Join | undefined } | undefined = { at, join: undefined };
  while (next && ordinals.length < longest) {
    const found: { value: number; end: number } | undefined = ordinalAt(source, next.at);
    if (!found) break;
    ordinals.push({ start: next.at, ...found, join: next.join });
    const unit: RegExpExecArray | undefined = matchAt(unitPattern, source.folded, found.end);
    const join = unit ? undefined : readJoin(source.folded, found.end);
    next = join && { at: join.end, join: join.kind };
  }
  return ordinals;
}

function ordinalAt({ raw, folded }: Source, at: number): { value: number; end: number } | undefined {
  const figure = matchAt(numberPattern, folded, at);
  if (figure) {
    const value = figure[1] ? Number(figure[1]) : romanOrdinals[figure[2] ?? ""];
    const isWord = cyrillicRoman.test(figure[2] ?? "") && lowerCase.test(raw.slice(at, at + 1));
    return value === undefined || isWord ? undefined : { value, end: at + figure[0].length };
  }
  const word = matchAt(wordPattern, folded, at);
  return word && { value: ordinalStems[word[1] ?? ""] ?? 0, end: at + word[0].length };
}

interface Parts {
  readonly source: Source;
  readonly ordinals: readonly Ordinal[];
  readonly kind: Kind;
  readonly end: number;
}

function periodOf({ source, ordinals, kind, end }: Parts): Period | undefined {
  const { folded } = source;
  if (matchAt(schoolYear, folded, end)) return undefined;
  const comma = folded[end] === "," ? 1 : 0;
  const year = readYear(folded, end + comma);
  const dateless = year === undefined || (comma === 1 && !year.named);
  const current = dateless ? readCurrentYear(folded, end) : undefined;
  if (dateless && current === undefined && !licensed({ source, ordinals, kind, end })) return undefined;
  const until = dateless ? (current ?? end) : year.end;
  return { kind, year: dateless ? undefined : year.value, end: until };
}

/** Without a year: «1 полугодие» says enough; a quarter may be one of a town, half of anything. */
function licensed({ source, ordinals, kind, end }: Parts): boolean {
  const start = ordinals[0]?.start ?? 0;
  if (kind === "half") return true;
  if (kind === "half-of-year") return false;
  const abbreviated = shortQuarter.test(source.folded.slice(0, end).slice(-3));
  const alone = cellEdge.test(before(source, start)) && cellCloses.test(source.folded.slice(end, end + 2));
  return alone || (!abbreviated && licensesMonth(source, start));
}

interface Period {
  readonly kind: Kind;
  readonly year: number | undefined;
  readonly end: number;
}

function pair(ordinals: readonly Ordinal[], period: Period): DateMatch[] {
  const found: DateMatch[] = [];
  const last = ordinals.length - 1;
  for (let index = 0; index <= last; index++) {
    const ordinal = ordinals[index] as Ordinal;
    const next = ordinals[index + 1];
    const paired = next !== undefined && next.join !== "list";
    if (paired) index++;
    const end = index === last ? period.end : (paired ? next : ordinal).end;
    found.push({
      start: ordinal.start,
      end,
      ...value(ordinal.value, paired ? next.value : undefined, period),
      impossible: false,
    });
  }
  return found;
}

/** Intervals of quarters are no EDTF: «I–II кварталы 2022» are the months `2022-01/2022-06`. */
function value(first: number, last: number | undefined, { kind, year }: Period): Pick<DateMatch, "edtf" | "grain"> {
  const months = monthsOf(kind);
  if (last !== undefined) {
    return { edtf: `${monthEdtf((first - 1) * months + 1, year)}/${monthEdtf(last * months, year)}`, grain: "range" };
  }
  if (kind === "quarter") return { edtf: partEdtf(32 + first, year), grain: "quarter" };
  return { edtf: partEdtf(39 + first, year), grain: "half" };
}
