/** Times of day: «10.00», «после 21 часа», «с 9 до 18 часов». */
import { timePrepositions } from "../words/figure-context.ts";
import type { Source } from "./date-parts.ts";
import { toNumber } from "./decimal.ts";
import type { Numeral } from "./figure-numerals.ts";

const timeLead = /(?<![а-я])([а-я]{1,9})\s(?:\d{1,2}(?:[.:]\d\d)?\s(?:и|до|по|[-–—])\s)?$/;
const timeRangeBefore = /\d[.:]\d\d\s?[-–—]\s?$/;
/** «начало – 10.00», «окончание: 12.40» */
const namedBefore = /(?:начал|окончани|завершени|открыти|закрыти|перерыв|регистраци|отправлени)[а-я]{0,2}(?: в)? ?[-–—:]? ?$/;
const pointedTime = /^\d{1,2}\.[0-5]\d$/;
const hourBehind = /^\s?(?:ч|час)(?![а-я])/;
const durationBehind = /^\s?(?:час[а-я]*\s(?:в|за)\s(?:недел|день|год|сут|месяц)|учебн|академ)/;
/** «в 10 утра» */
const partBehind = /^\s(?:утра|вечера|ночи|пополудни)(?![а-я])/;
const lengthWords =
  /(?:(?<![а-я])без (?:тепл|свет|вод|газ|связ|электр|движ)|остава|длил|ждал|ждат|ожида|просто[ийя]|перерыв|опозда|довес|увелич|сокр|объем|норм|продолж|повыс|сниз|курс|обуч)/;

/** «с 72 до | 24 часов»: no day has so many. */
const moreBefore = /(?<!\d)(?:2[5-9]|[3-9]\d|\d{3}) до $/;

/** «10.00», «после 21 часа», «с 9 до 18 часов», «в 10 утра»: a time of day. */
export function isTime(source: Source, numeral: Numeral, unit: string | undefined): boolean {
  const isPart = unit === undefined && partBehind.test(source.folded.slice(numeral.end, numeral.end + 12));
  return (
    isPart ||
    (isHour(source, numeral, unit) && !moreBefore.test(source.folded.slice(Math.max(0, numeral.start - 8), numeral.start)))
  );
}

function isHour(source: Source, numeral: Numeral, unit: string | undefined): boolean {
  const printed = source.folded.slice(numeral.start, numeral.end);
  if (unit !== "h" && !pointedTime.test(printed)) return false;
  const lead = timeLead.exec(source.folded.slice(Math.max(0, numeral.start - 22), numeral.start))?.[1];
  const timely =
    (lead !== undefined && leads.has(lead)) ||
    namedBefore.test(source.folded.slice(Math.max(0, numeral.start - 22), numeral.start)) ||
    timeRangeBefore.test(source.folded.slice(Math.max(0, numeral.start - 9), numeral.start));
  const value = toNumber(numeral.value);
  if (pointedTime.test(printed) && value < 24.5 && (unit === undefined || unit === "h"))
    return timely || hourBehind.test(source.folded.slice(numeral.end, numeral.end + 5));
  if (unit !== "h" || !Number.isInteger(value) || value > 24 || !timely || lead === "на") return false;
  const rest = source.folded.slice(numeral.end, numeral.end + 30);
  if (durationBehind.test(rest)) return false;
  if (lead === "до") return value >= 6 && !lengthWords.test(source.folded.slice(Math.max(0, numeral.start - 60), numeral.start));
  return lead !== "около" && lead !== "по" && (value > 5 || lead !== "с");
}

const leads = new Set(timePrepositions);
