/** Numbers of time that set a term, how often, or per how many: «в течение 10 дней», «раз в 3 года», «на 100 тыс. населения». */
import { changes, perNouns, rateWords, termLeads } from "../words/figure-context.ts";
import { compoundStems } from "../words/units.ts";
import { isAfterCare } from "./care-intervals.ts";
import { inkAt, inkBefore, isLetter } from "./characters.ts";
import { matchAt, type Source } from "./date-parts.ts";
import { toNumber } from "./decimal.ts";
import type { Candidate } from "./figure-candidate.ts";
import type { Numeral } from "./figure-numerals.ts";
import { timeUnits } from "./figure-units.ts";
import { isPast } from "./past-verbs.ts";

const timesBefore = /раза?\s(?:в|за)\s$/;
const inBefore = /(?:^|[^а-я])через\s$/;
const inNumber = /(?:^|[^а-я])(?:в|во)\s(?:[\d,.]+\s?(?:[-–—]|до|и)\s?)?$/;
const upTo = /(?:до|более чем в|[-–—]\s?)\s?$/;
const atMostBefore = /чаще\s$|более\s$/;
const atLeastBefore = /(?:реже|менее)\s$/;
const perArea = /^(?:m[23]|ha|Gcal|km2|l|kg|t)$/;
const perLead = /(?:^|[^а-я])(на|за|с|(?:себе)?стоимост[ьиюе]|цен[аыуе]|тариф[аеу]?)\s(?:кажд[а-я]{2}\s)?$/;
const nextWord = /[ \u00a0]([а-яё]+)/y;
const rateLead =
  /\d\s?(?:%|‰|[а-я]{1,12}\.?\s?)?[а-я]{0,10}\s?(?:из расчета\s|в расчете\s|приходится\s)?на\s(?:кажд[а-я]{2}\s)?$/;
/** «82 на 100 коров»; not «с 82 на 100 мест» */
const ofNumber = /\d\sна\s$/;
const changed = /(?:^|[^а-я])(?:со?|вместо)\s[\d\s,.]{1,10}на\s$/;
const powerOfTen = /^10*$/;
/** «100-балльная», not «100-балльников» */
const adjectival = /(?:[ыио]й|[ао]я|яя|ое|ее|[ое]го|[ое]му|[ыи]м|[ое]м|ую|юю|[ыи]х|[ыи]ми|[ыи]е)$/;
const termNoun = /^\s(?:срок|юбиле)/;

/** «не используемых в течение двух лет», «работал в течение 5 лет»: so long it was; a participle or a past before it. */
const lasted =
  /[а-я]{3}(?:[ауяюе]ющ|[ая]щ|вш|[аеиоуя]ем|[ия]м|нн)(?:[ыи]й|[ыи]х|[ыи]е|[ое]го|[ое]му|[ыи]м|[ыи]ми|ая|ую|[ое]й|[ое]е|[ое]м|ийся|ихся|иеся|аяся)?\sв\sтечени[еи]\s$|(?<![а-я])(?:про)?(?:работа|прожи|служи|состоя|действова|учи|обуча|руководи|занима|изуча|наблюда)л[аио]?(?:с[ья])?\sв\sтечени[еи]\s$/;
/** «одна бригада на каждые 50 тыс. га» */
const forEach = /(?:^|[^а-я])(?:на|из|от|с|у)\sкажд(?:ы[ехм]|ую|ой|ого)\s$/;
/** «из расчёта 1 кабинет на 2,5 тыс. родов» */
const ofRate = /(?:из|в) расчет[ае]:?\s(?:[^.;,]|,\d){1,40}\sна\s$/;
/** «на 1000 браков приходится 587 разводов» */
const shared = /^(?:\s[а-я-]{2,24}){1,3}\sприход(?:ится|ятся|илось|ились|ился|илась)\s/;
/** «прибыл через 8 минут», «в среднем через 8 минут»: so long it took. */
const happened = /(?:в среднем|[а-я]{2}(?:[аеиыуя]л[аои]?|[аеиыя]лся|[аеиыя]л[аои]сь|шел|шл[аои])\s(?:[а-я]+\s){0,3})\s?через\s$/;
const leadsIn = termLeads.map((lead) => `${lead} `);
const counted = /^\s?(?:со дня|с момента|с даты|до (?:начала|дня|проведения|окончания|заседания|срока)|после)(?![а-я])/;
/** «вести учёт на срок 12 месяцев после починки» */
const forSoLong = /(?:^|[^а-я])(?:на срок|сроком(?: на)?)\s$/;
const longTerm = new Set(["a"]);

export function isTerm(source: Source, one: Candidate): boolean {
  const before = source.folded.slice(Math.max(0, one.start - 24), one.start);
  if (isLetter(inkBefore(source.folded, one.start, 1)) && timesBefore.test(before)) return true;
  if (one.kind !== "measure" || !timeUnits.has(one.unit ?? "") || forSoLong.test(before)) return false;
  if (isAfterCare(source.folded, one.end)) return false;
  if (leadsIn.some((lead) => before.endsWith(lead)))
    return !lasted.test(source.folded.slice(Math.max(0, one.start - 50), one.start)) && !wentOn(source.folded, one);
  if (inBefore.test(before) && !longTerm.has(one.unit ?? ""))
    return !happened.test(source.folded.slice(Math.max(0, one.start - 50), one.start));
  return counted.test(source.folded.slice(one.end, one.end + 24)) && !longTerm.has(one.unit ?? "") && one.unit !== "h";
}

/** «снизилась в течение двух лет», «в течение двух лет росла», «в течение двух лет подряд»: what was or is wont to be, and no task. */
function wentOn(folded: string, { start, end }: Candidate): boolean {
  const behind = folded.slice(end, end + longestTask);
  if (inRow.test(behind)) return true;
  const ahead = wordAhead.exec(folded.slice(Math.max(0, start - longestLead), start))?.[1] ?? "";
  const verbs = [ahead, wordBehind.exec(behind)?.[1] ?? ""];
  return !charges.test(ahead) && verbs.some(isPast) && !infinitive.test(behind);
}

/** «поручил в течение двух недель отчёт» */
const charges = /^(?:реши|поручи|обяза|рекомендова|предложи|постанови|потребова|попроси|предписа|разреши)/;
const longestTask = 80;
const longestLead = 40;
const inRow = /^\sподряд(?![а-я])/;
const wordAhead = /(?<![а-я])([а-я]{4,24})\sв\sтечени[еи]\s$/;
const wordBehind = /^\s([а-я]{4,24})(?![а-я])/;

const times =
  /[ \u00a0](раза?)(?![а-я])(?:\s(?:в|за)\s(?:год|полгода|квартал|месяц|недел|день|сутки|полугод|смену|учебн|календарн|\d|два|две|три|пять)?)?/y;
const often = /(?:в|за)\s(?:год|полгода|квартал|месяц|недел|день|сутки|полугод|смену|учебн|календарн|\d|два|две|три|пять)$/;
const infinitive = /(?:^|[^а-я])[а-я]{3,20}(?:ать|ять|ить|еть|оть|уть|сти|йти|ться|тись)(?![а-я])/;

/** «не реже двух раз в год» is a term, «не чаще двух раз в год» tells how it is; «в 1,5 раза» is a ratio. */
export function frequency(
  source: Source,
  one: Pick<Candidate, "start" | "end">,
): "term" | "often" | "ratio" | "times" | undefined {
  const found = inkAt(source.folded, one.end, 1) === "р" ? matchAt(times, source.folded, one.end) : undefined;
  if (!found) return undefined;
  const before = source.folded.slice(Math.max(0, one.start - 120), one.start);
  if (!often.test(found[0])) return inNumber.test(before) || upTo.test(before) ? "ratio" : "times";
  if (atMostBefore.test(before)) return "often";
  if (atLeastBefore.test(before)) return "term";
  const sentence = before.slice(before.lastIndexOf(". ") + 1);
  return infinitive.test(sentence) ? "term" : "often";
}

/** «1 204,6 на 100 тыс. населения», «на 1 отряд приходится 25», «за 1 кв. м»: per how many. */
export function isDenominator(source: Source, one: Candidate): boolean {
  if (!isLetter(inkBefore(source.folded, one.start, 1))) return false;
  const value = toNumber(one.value);
  if (forEach.test(source.folded.slice(Math.max(0, one.start - 16), one.start))) return true;
  if (one.kind === "percent" || one.kind === "money") return false;
  const before = source.folded.slice(Math.max(0, one.start - 60), one.start);
  return ofRate.test(before) || (isPowerOfTen(value) && isPerMany(source, one, before));
}

function isPerMany(source: Source, one: Candidate, before: string): boolean {
  const value = toNumber(one.value);
  const lead = perLead.exec(before);
  if (!lead) return false;
  if (value === 1) return isPerOne(one, lead[1] as string, before);
  if (one.kind === "measure" || lead[1] !== "на") return false;
  if (shared.test(source.folded.slice(one.end, one.end + 60))) return true;
  const next = matchAt(nextWord, source.raw, one.end)?.[1]?.replaceAll("ё", "е");
  const per = next !== undefined && perNouns.some((noun) => next.startsWith(noun));
  const rate =
    rateLead.test(before) ||
    rateWords.some((word) => before.includes(word) || source.folded.slice(one.end, one.end + 40).includes(word));
  return (
    rate && (per || (next === undefined && value >= 1000) || (value >= 100 && ofNumber.test(before) && !changed.test(before)))
  );
}

/** «стоимость 1 кв. м», «с 1 га», «за 1 Гкал»; but «вырос на 1 балл» */
function isPerOne(one: Candidate, lead: string, before: string): boolean {
  const measured = one.kind === "measure";
  if (lead === "за" && measured) return true;
  if (lead !== "за" && lead !== "на") return measured && perArea.test(one.unit ?? "");
  return !changes.some((change) => before.includes(change));
}

function isPowerOfTen(value: number): boolean {
  return powerOfTen.test(String(value));
}

/** @returns UCUM, «%» or "" for «72-часовой», «5-процентная», «20-местный»; undefined of other compounds («10-дневный срок», «3-сменный»). */
export function compoundUnit(source: Source, numeral: Numeral): string | undefined {
  const next = source.folded.slice(numeral.end, numeral.end + 8);
  if (termNoun.test(next)) return undefined;
  return compoundStems.find(([stem]) => numeral.ending.startsWith(stem) && adjectival.test(numeral.ending))?.[1];
}
