/** «один из», «с одной стороны»: number words that point; «с 5 по 9 кл.», «11-х классов»: grades. */
import { gradeNouns, gradePeople } from "../words/figure-labels.ts";
import { multipliers, ones } from "../words/numerals.ts";
import { matchAt, type Source } from "./date-parts.ts";
import { type Decimal, toNumber } from "./decimal.ts";
import { type Numeral, numberWords } from "./figure-numerals.ts";
import { isAdjective, isNoun } from "./figure-words.ts";

const setPhrase = /^\s(?:словах|слова(?![а-я])|капитана|счета(?![а-я]))/;
const phraseBefore = /(?:в|на)\s$/;
const voteBefore = /(?:^|[^а-я])(?:против|за|воздерж[а-я]{1,9}|отсутств[а-я]{1,8})[»"”]?\s?[-–—:]\s?$/;
/** «воздержался один.» */
const abstained = /(?:^|[^а-я])воздержал(?:ся|ась|ось)\s$/;
const wordFollows = /^\s[а-я]/;
/** «не один десяток» */
const notBefore = /(?:^|[^а-я])не\s$/;
const fromBefore = /(?:^|[^а-я])от\s$/;
const toBehind = /^\sдо\s/;
/** «не менее одной бригады» */
const bounded = /(?:^|[^а-я])(?:(?:не )?(?:менее|более|меньше|больше)(?: чем)?|свыше|хотя бы)\s$/;
/** «хотя бы один из мостов» */
const anyBefore = /хотя бы\s$/;
const ofThem = /^\sиз\s/;
/** «по одному делегату от цеха» */
const byBefore = /(?:^|[^а-я])по\s$/;
const fromEach = /^\s(?!из)[а-я-]{3,24}\s(?:от|с|на)\s/;
const nextWord = /[ ][«"“]?([а-я-]+)/y;
/** «одна ставка врача на 20 жителей»: so many for so many. */
const norm =
  /^\s(?!раз|час|ден|дня|год)[а-я-]{3,20}(?:\s[а-я-]{3,24}(?:а|я|ы|и|ов|ев|ей|ого|их|ых)){0,2}\sна\s\d{1,4}(?:\s?[-–]\s?\d{1,4})?\s(?:дет|уч[ае]|обуч|воспитан|студент|жител|человек|чел\.|пациент|больн|работник|семе|двор|дом|класс|групп|мест)/;
const longestNorm = 100;
const longWordBefore = /[а-я]{4}\s$/;
const gradeForm = /^(?:классы|курсы|кл|класс[уе]|классом|курс[уе]|курсом)$/;
const listBefore = /\d(?:-[а-я]{1,2})?\s?(?:[-–—,(]|и|или|по|до)\s?$/;
const singular = /^(?:класс|курс)$/;
const countedBefore = /(?:открыт|создан|всего|–)\s$/;
/** «на базе 9 классов», «после 11 классов» */
const schooled = /(?:^|[^а-я])(?:на базе|после|(?:окончани|завершени)[еяию]|окончивш[а-я]{2,4})\s$/;
const genitiveSingular = /^(?:класса|курса)$/;

const counting =
  /(?:[,;–—(]\s|\s-\s|[а-я]{2}ш(?:ел|л[аои])\s|[а-я]{2}(?:[аиыеуя]л|[аиыеуя]ло|[аиыеуя]ла|[аиыеуя]ли|л[оаи]сь|лся)\s|(?:^|[^а-я])(?:открыть|создать|построить|достроить|установить|приобрести|закупить|купить|выделить|ввести|избрать|назначить|оборудовать|отремонтировать|организовать|выдать|изготовить|поставить|добавить|принять|направить|командировать|и|также|всего|только|лишь|них|числе|т\.ч\.|работает|действует|имеется|полага[ею]тся|приходится|вводится|выделяется|предусматривается|создан[ао]?|открыт[ао]?|построен[ао]?|приобретен[ао]?|отремонтирован[ао]?|введен[ао]?|закуплен[ао]?|зарегистрирован[ао]?|проведен[ао]?|выявлен[ао]?|состоялось|состоялась|состоялся|[а-я]{2,}(?:[аяе]н|[яы]т)[ао]?)\s)$/;
const behind =
  /^\s(?:(?:из|за|на|в|раз|и)(?![а-я])|день|час|голос|сторон|смен|момент|случа|друг|толь|лишь|ответ|смысл|мысл|иде|бед|слов)/;
const otherNumber = /\d/;

/** Whether «один» and its forms only point; other number words do in a few set phrases. */
export function isPointing(source: Source, numeral: Numeral): boolean {
  const { folded } = source;
  const text = folded.slice(numeral.start, numeral.end);
  const before = folded.slice(Math.max(0, numeral.start - 40), numeral.start);
  const after = folded.slice(numeral.end, numeral.end + 24);
  if (!oneForms.has(text)) return setPhrase.test(after) && phraseBefore.test(before);
  if (counts(before, after) || norm.test(folded.slice(numeral.end, numeral.end + longestNorm))) return false;
  if (!nominative.has(text) || behind.test(after)) return true;
  const next = matchAt(nextWord, folded, numeral.end)?.[1];
  if (next !== undefined && powers.has(next)) return notBefore.test(before);
  if (next === undefined || !(isAdjective(next) || isNoun(next, "one") || isShort(source, numeral.end))) return true;
  if (counting.test(before))
    return !longWordBefore.test(before) && !hasOtherNumber(folded.slice(Math.max(0, numeral.start - reach), numeral.end + reach));
  return true;
}

/** «один час в неделю», «одна минута на вопрос»: how much of it, each time. */
const rate =
  /^\s(?:час|минут|урок|занят|смен|рубл|процент|литр|килограмм|грамм|метр|километр|гектар|сот)[а-я]{0,4}\s(?:в|на|за)\s(?:д[ен]|сут|нед|мес|год|смен|урок|кажд|чел|уче|жит|воп|гек|выст|двор|сем)/;

/** «одно ДТП» */
function isShort({ raw }: Source, at: number): boolean {
  return short.test(raw.slice(at, at + longestShort));
}

const short = /^\s[А-ЯЁ]{2,6}(?![А-Яа-яЁё-])/;
const longestShort = 9;

/** «против – один», «от одного до трёх», «не менее одной», «по одному от цеха» */
function counts(before: string, after: string): boolean {
  if (rate.test(after)) return true;
  if ((voteBefore.test(before) || abstained.test(before)) && !wordFollows.test(after)) return true;
  if (fromBefore.test(before) && toBehind.test(after)) return true;
  if (bounded.test(before)) return !(anyBefore.test(before) && ofThem.test(after));
  return isLastOfCounted(before, after) || (byBefore.test(before) && fromEach.test(after));
}

/** «двух механиков, четырёх доярок и одного ветеринара» */
function isLastOfCounted(before: string, after: string): boolean {
  const end = joint.exec(before)?.index;
  if (end === undefined || !nounLike.test(after)) return false;
  const item = before.slice(0, end).split(notInItem).at(-1) ?? "";
  return item
    .split(" ")
    .slice(-longestItem, -1)
    .some((lead) => otherNumber.test(lead) || (numberWords.has(lead) && !oneForms.has(lead)));
}

/** A number and up to three words that it counts. */
const longestItem = 4;
const joint = /(?:,|\sи|,\sа также)\s$/;
const notInItem = /[^а-я\d -]/;
const nounLike = /^\s(?!из|раз|час|день|дня|друг|сторон)[а-я]{3}/;

/** How far around other numbers are sought. */
const reach = 200;

/** Where other things are counted («два клуба и один музей»), «один» counts, too. */
function hasOtherNumber(folded: string): boolean {
  return otherNumber.test(folded) || (folded.match(anyWord) ?? []).some((word) => numberWords.has(word) && !oneForms.has(word));
}

const anyWord = /[а-я]+/g;
const person = /(?:^|[^а-я])([а-я]+)(?:\s(?:с|по|из|в|во|на)){0,2}\s$/;

/** «11 (12) классов» */
const gradeBehind = /[ \u00a0]?(?:\(\d{1,2}\) )?\)?[ \u00a0]?([а-я]+)/y;

export interface Graded {
  readonly numeral: Numeral;
  readonly value: Decimal;
  readonly start: number;
}

/** The grade noun behind the number: «8класс», «11-х классов», «9 класса», «5—7 классы»; a count where form and neighbours allow no grade. */
export function gradeOf(source: Source, { numeral, value, start }: Graded): boolean {
  const noun = matchAt(gradeBehind, source.folded, numeral.end)?.[1];
  if (noun === undefined || numeral.form === "words" || !grades.has(noun)) return false;
  if (!mayBeGrade(value)) return false;
  const number = toNumber(value);
  if (numeral.ending === "х" || gradeForm.test(noun)) return true;
  const before = source.folded.slice(Math.max(0, start - 40), start);
  if (listBefore.test(before) || isOfPeople(before) || schooled.test(before)) return true;
  if (singular.test(noun)) return number !== 1 || !countedBefore.test(before);
  return genitiveSingular.test(noun) && (number === 1 || number >= 5);
}

/** «11 (12) классов»; of «учатся 251 (1 классы – утром)» the second. */
export function mayBeGrade(value: Decimal): boolean {
  const number = toNumber(value);
  return Number.isInteger(number) && number >= 1 && number <= 12;
}

function isOfPeople(before: string): boolean {
  const word = person.exec(before)?.[1];
  return word !== undefined && gradePeople.some((people) => word.startsWith(people));
}

const powers = new Set(Object.keys(multipliers));
const oneForms = new Set(ones);
const nominative = new Set(ones.slice(0, 4));
const grades = new Set(gradeNouns);
