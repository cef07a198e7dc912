/** Terms made of a date: «до 1 сентября 2021 года», «в мае», «с 2022/2023 учебного года», «(февраль)», «провести 15 октября форум». */
import type { DateMatch } from "../../../model/mention.ts";
import { monthEnd } from "./date-calendar.ts";
import { bareTerm } from "./deadline-bare.ts";
import { clauseBefore, type Term } from "./deadline-clause.ts";
import { fits, type Lead } from "./deadline-fits.ts";
import { isQuoted, type Words } from "./deadline-quotes.ts";

const until = "(?:до|к|ко|не поздне[ей]|не позже)";
/** «до 18 часов 31 мая», «с 7 часов утра 12 мая» */
const clock =
  "(?:\\d{1,2}(?:[.:-]\\d\\d)?\\s(?:час[а-я]{0,3}\\s|ч\\.?\\s)?(?:\\d\\d\\sмин[а-я]{0,3}\\.?\\s)?(?:утра\\s|дня\\s|вечера\\s|ночи\\s)?)?";
const weekday = "(?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|выходные)";

/** What leads to a date, the longest first; each ends where the date begins. */
const leads: readonly (readonly [Lead, RegExp])[] = [
  [
    "end",
    new RegExp(
      `(?<![а-я])${until}\\s(?:конца|концу|окончания|окончанию|истечения|исхода|исходу|последнего (?:дня|числа))\\s(?:месяца\\s)?$`,
    ),
  ],
  ["start", new RegExp(`(?<![а-я])${until}\\s(?:начала|началу|середины|середине)\\s(?:нового\\s)?$`)],
  [
    "by",
    new RegExp(
      `(?<![а-я])(?:в срок(?:\\sне позднее)?\\s)?(?:до|к|ко|(?:не\\s)?поздне[ей]|не позже),?\\s?(?:чем\\s)?(?:до\\s|к\\s)?${clock}$`,
    ),
  ],
  [
    "by",
    new RegExp(
      `(?<![а-я])${until}\\s(?:[а-я]+\\s){0,2}(?:дн[яю]|троиц[еы]|пасх[еи]|рождеств[ау]|покров[ау]|праздник[ау]|юбиле[яю]|годовщин[еы]|нов(?:ому|ого) год[ау])(?:\\s[а-я]+){0,3}\\s\\($|(?<![а-я])${until}\\sдн[яю](?:\\s[а-я]+){1,3}\\s$`,
    ),
  ],
  ["through", /(?<![а-я])по\s$/],
  ["in", /(?<![а-я])(?:в|во|в течение|на протяжении|в период|в срок|в сроки|в период времени)\s(?:со?\s)$/],
  ["from", new RegExp(`(?<![а-я])(?:начиная\\s)?(?:со?|не ранее|не раньше)\\s?(?:начала\\s)?${clock}$`)],
  ["after", /(?<![а-я])после\s$/],
  ["between", /(?<![а-я])(?:в период\s)?между\s$/],
  [
    "in",
    new RegExp(
      `(?<![а-я])(?:(?:в|во)(?:\\s(?:течени[еи]|период|начале|середине|конце|срок|[а-я]{5,10} числах|(?:один из дней|последний день|[а-я]{4,9}\\s${weekday})|(?:[а-я]+|[ivx12]{1,3})(?:-?[йя])?\\s(?:половине|декаде|неделе|неделю)))?|на протяжении|весно[йю]|летом|осенью|зимо[йю])\\s$`,
    ),
  ],
  [
    "in",
    /(?<![а-я])(?:в|во)(?:\sтечение)?\s(?:[ivx12]{1,2}(?:\s?-?\s?(?:го|м|ом|ой|й))?|[а-я]{4,8})\s(?:полугоди[еия]|четверти|семестр[ае]|триместр[ае])\s$/,
  ],
  ["in", /(?<![а-я])во?\s[а-я]{4,14}\s(?:сессию|сезоне?|навигацию|периоде?|кампанию|каникулы|смену|путину)\s$/],
  ["in", /(?<![а-я])(?:в период|в течение|на протяжении)\s(?:[а-я]+\s){1,2}$/],
  ["on", /(?<![а-я])на\s(?:(?:осень|весну|лето|зиму|начало|середину|конец)\s)?$/],
];
const ofPast = /^\s(?:прошлого|минувшего|истекшего|прошедшего|предыдущего)(?![а-я])/;
const reach = 60;

export function datedTerms(source: Words, dates: readonly DateMatch[]): Term[] {
  const terms: Term[] = [];
  for (const [index, date] of dates.entries()) {
    if (date.impossible || ofPast.test(source.folded.slice(date.end, date.end + 14)) || isQuoted(source, date.start)) continue;
    const led = leadTo(source, date);
    const term = led ? ledTerm(source, together(source, date, { led, next: dates[index + 1] }), led) : bareTerm(source, date);
    if (term) terms.push(term);
  }
  return terms;
}

interface Led {
  readonly lead: Lead;
  /** Where its words begin. */
  readonly start: number;
}

function leadTo({ folded }: Words, date: DateMatch): Led | undefined {
  const head = folded.slice(Math.max(0, date.start - reach), date.start);
  for (const [lead, pattern] of leads) {
    const found = pattern.exec(head);
    if (found) return { lead, start: date.start - found[0].length };
  }
  return undefined;
}

/** «между 1 и 20 июня»: both days. */
function together(
  { folded }: Words,
  date: DateMatch,
  { led, next }: { readonly led: Led; readonly next: DateMatch | undefined },
): DateMatch {
  if (led.lead !== "between" || !next || folded.slice(date.end, next.start).trim() !== "и") return date;
  return { ...date, end: next.end, edtf: `${date.edtf}/${next.edtf}`, grain: "range" };
}

function ledTerm(source: Words, date: DateMatch, { lead, start }: Led): Term | undefined {
  const clause = clauseBefore(source.folded, start);
  return fits(source, { lead, date, clause }) ? { start, end: date.end, ...termValue(lead, date) } : undefined;
}

function termValue(lead: Lead, date: DateMatch): Pick<Term, "value" | "relation"> {
  const [first = date.edtf, last = date.edtf] = date.edtf.split("/");
  switch (lead) {
    case "end":
      return { value: `../${lastDay(last)}`, relation: "by" };
    case "by":
    case "start":
      return { value: `../${date.grain === "school-year" ? first : last}`, relation: "by" };
    case "through":
      return { value: `../${last}`, relation: "by" };
    case "after":
      return { value: `${last}/..`, relation: "from" };
    case "from":
      return first !== last && date.grain !== "school-year"
        ? { value: date.edtf, relation: "in" }
        : { value: `${first}/..`, relation: "from" };
    default:
      return { value: date.edtf, relation: "in" };
  }
}

/** Last day of a year, month, quarter or half: `2022` → `2022-12-31`, `2022-35` → `2022-09-30`. */
export function lastDay(edtf: string): string {
  const [year = "", month, day] = edtf.split("-");
  if (day !== undefined) return edtf;
  if (month === undefined) return `${year}-12-31`;
  const part = Number(month);
  const last = part >= 40 ? (part - 39) * 6 : part > 32 ? (part - 32) * 3 : part;
  const length = last === 2 && year === "XXXX" ? 28 : monthEnd(last, Number(year));
  return `${year}-${String(last).padStart(2, "0")}-${length}`;
}
