/** Recurring terms: «ежегодно», «не реже одного раза в квартал», «каждые два года», «по пятницам»; and «постоянно». */
import { everyMatch } from "../../../model/every-match.ts";
import { anyOf } from "../../pattern.ts";
import {
  lastingDeeds,
  periodicalStems,
  recurrenceStems,
  shortRecurrences,
  weekdayPlurals,
  weekdays,
} from "../words/term-words.ts";
import type { Term } from "./deadline-clause.ts";
import { isOfParticiple } from "./deadline-owners.ts";
import { duration, type Period, readPeriod } from "./deadline-periods.ts";
import { isQuoted, type Words } from "./deadline-quotes.ts";
import { numberWords } from "./figure-numerals.ts";
import { hasWord } from "./word-signs.ts";

export const mayRecur = hasWord(
  new RegExp(`еже|поквартальн|помесячн|^раз[ау]?$|^кажд|^дважды$|^трижды$|периодичн|интервал|${anyOf(weekdayPlurals)}`),
);
export const mayLast = hasWord(/постоянн/);
const byTimes = /жды/;

/** Not «ежегодник», «в ежедневной газете», «ежегодный отпуск». */
const adverb = new RegExp(
  `(?<![а-я])(${anyOf(Object.keys(recurrenceStems)).slice(3, -1)})(?:о|ый|ая|ое|ые|ого|ому|ым|ыми|ую|(?:ом|ой|ых)(?! ${anyOf(periodicalStems)}))(?![а-я])(?! (?:отпуск|послани))`,
  "g",
);
const shortened = new RegExp(`(?<![а-я])(${anyOf(Object.keys(shortRecurrences)).slice(3, -1)})\\.`, "g");
const spaced = /(?<![а-я])(?:с периодичностью|с интервалом|периодичность)(?:\s?[:–—-])?\s(?:в\s|не реже(?:,?\sчем)?\s)?/g;
const times =
  /(?<![а-я])(?:(?:не реже|не менее|не менее чем|минимум)\s(?:чем\s|,\sчем\s)?)?(?:(?:(\d{1,2})(?:\s?-?х)?|(один|одного|одному|два|двух|три|трех|четыре|четырех|пять|пяти|шесть|шести|двенадцать))\s(?:\([а-я]+\)\s)?)?(?:раза?|разу)(?:\sв\s|\s?\/\s?)(?:каждые\s|каждый\s)?/g;
const twice = /(?<![а-я])(дважды|трижды)\sв\s/g;
const each = /(?<![а-я])кажд(?:ый|ая|ую|ое|ые|ого|ой|ом|ых)\s/g;
const weekly = new RegExp(`(?<![а-я])по\\s(?:${weekdayPlurals.join("|")})(?![а-я])`, "g");
const weekday = new RegExp(`^(?:${weekdays.join("|")})(?![а-я])`);
/** «каждое второе воскресенье месяца» */
const dayOfMonth = new RegExp(`^[а-я]{4,10}\\s(?:${weekdays.join("|")})\\sмесяца(?![а-я])`);
const always = new RegExp(
  `(?<![а-я])(?:постоянно(?![а-я])|на постоянной основе|в постоянном режиме|постоянн(?:ый|ого|ому|ое|ая|ую|ой|ые|ых) (?:и [а-я]{3,20} )?${anyOf(lastingDeeds)}[а-я]{0,4})`,
  "g",
);
const ofActing =
  /^[\s-](?:и\s)?[а-я]+(?:[юуяа]щ|вш|[еия]м)(?:ий|ая|ее|ое|ие|ые|его|ого|ей|ему|ому|им|ым|их|ых|ими|ыми|ую|ый)(?:ся)?(?![а-я])/;
const rarely = /не (?:чаще|более)(?:,?\sчем)?\s$/;
const manyTimes = /(?<![а-я])(?:в|во)\s$/;
const perEach = /(?<![а-я])(?:за|на|с)\s$/;
const ofLife = /^\s(?:обучени|жизни|стаж|службы|работы|просрочки)/;
const inOffice = /(?:полномочи|должност|депутат)[а-я]{0,4},?\s$/;

export function recurringTerms(source: Words): Term[] {
  const { raw, folded } = source;
  if (!mayRecur(raw)) return [];
  return [...adverbs(folded), ...frequencies(folded), ...eachPeriod(folded), ...weekdaysOf(folded)]
    .filter((term) => !isQuoted(source, term.start))
    .sort((a, b) => a.start - b.start);
}

export function constantTerms(source: Words): Term[] {
  const { raw, folded } = source;
  if (!mayLast(raw)) return [];
  const terms: Term[] = [];
  for (const { index, 0: words } of everyMatch(folded, always)) {
    const end = index + words.length;
    const head = folded.slice(Math.max(0, index - 40), index);
    if (ofActing.test(folded.slice(end, end + 40)) || isOfParticiple(head) || inOffice.test(head) || isQuoted(source, index))
      continue;
    terms.push({ start: index, end, value: "continuous", relation: "always" });
  }
  return terms;
}

function adverbs(folded: string): Term[] {
  return [
    ...named(everyMatch(folded, adverb), recurrenceStems),
    ...named(everyMatch(folded, shortened), shortRecurrences),
    ...spacedTerms(folded),
  ];
}

function named(matches: Iterable<RegExpExecArray>, values: Readonly<Record<string, string>>): Term[] {
  return [...matches].map((match) => every(match.index, match.index + match[0].length, values[match[1] ?? ""]));
}

/** «с периодичностью в 3 месяца» */
function spacedTerms(folded: string): Term[] {
  return everyMatch(folded, spaced).flatMap((match) => {
    const period = readPeriod(folded, match.index + match[0].length);
    return period ? [every(match.index, period.end, `R/${duration(period.count, period.unit)}`)] : [];
  });
}

function frequencies(folded: string): Term[] {
  const terms: Term[] = [];
  for (const match of [...everyMatch(folded, times), ...everyMatch(folded, twice)]) {
    const head = folded.slice(Math.max(0, match.index - 16), match.index);
    const period = readPeriod(folded, match.index + match[0].length);
    const number = match[1] ?? match[2];
    const counted = number !== undefined || byTimes.test(match[0]);
    if (!period || rarely.test(head) || (counted && manyTimes.test(head))) continue;
    terms.push(every(match.index, period.end, `R/${share(countOf(number), period)}`));
  }
  return terms;
}

function countOf(number: string | undefined): number {
  if (number === undefined) return 1;
  return number === "дважды" ? 2 : number === "трижды" ? 3 : (numberWords.get(number) ?? Number(number));
}

/** Twice a year is every six months; where the division leaves a rest, the period itself. */
function share(count: number, { count: length, unit: [size, letter] }: Period): string {
  const months = letter === "Y" ? 12 * size * length : size * length;
  if (count <= 1) return duration(length, [size, letter]);
  if ((letter === "Y" || letter === "M") && months % count === 0) return `P${months / count}M`;
  if (letter === "M" && months === 1 && (count === 2 || count === 4)) return `P${4 / count}W`;
  return duration(length, [size, letter]);
}

function eachPeriod(folded: string): Term[] {
  const terms: Term[] = [];
  for (const match of everyMatch(folded, each)) {
    const at = match.index + match[0].length;
    if (perEach.test(folded.slice(Math.max(0, match.index - 4), match.index))) continue;
    const monthly = dayOfMonth.exec(folded.slice(at, at + 40));
    if (monthly) terms.push(every(match.index, at + monthly[0].length, "R/P1M"));
    const day = weekday.exec(folded.slice(at, at + 14));
    if (day) terms.push(every(match.index, at + day[0].length, "R/P1W"));
    const period = day ? undefined : readPeriod(folded, at);
    if (period && !ofLife.test(folded.slice(period.end, period.end + 12))) {
      terms.push(every(match.index, period.end, `R/${duration(period.count, period.unit)}`));
    }
  }
  return terms;
}

function weekdaysOf(folded: string): Term[] {
  return everyMatch(folded, weekly).map((match) => every(match.index, match.index + match[0].length, "R/P1W"));
}

function every(start: number, end: number, value = ""): Term {
  return { start, end, value, relation: "every" };
}
