/** How far an act's name goes that is printed without quotes: «Стратегии развития округа на период до 2035 года | и учесть …». */
import { fold } from "../fold.ts";
import { actWord } from "./act-words.ts";

/** «Конвенция ООН | об изменении климата». */
const otherWord = /[А-ЯЁ]/;
const otherPaper = /^(?:план|график)/;
const digit = /\d/;
const nextWord = /(?:\s|,\s(?=[а-яё]{3,20}(?:ции|ния|тия|ки|ства)\sи\s))([А-Яа-яЁё]+(?:[-/][А-Яа-яЁё]+)*)/y;
const period =
  /\s(?:на период(?: до \d{4} года?| \d{4}\s?[-–—]\s?\d{4} годов)?|на \d{4}(?:\s?[-–—]\s?\d{4})?(?:\sи\s\d{4})?\s?(?:год(?:ы|а|ов)?|гг\.?|г\.)|до \d{4} года?)(?![а-я])/y;
const about = /^(?:о|об|обо)$/;
const toward = /^(?:по|к|против)$/;
const stop: ReadonlySet<string> = new Set([
  "в",
  "во",
  "на",
  "по",
  "с",
  "со",
  "для",
  "при",
  "от",
  "до",
  "к",
  "ко",
  "из",
  "за",
  "через",
  "между",
  "как",
  "что",
  "а",
  "но",
  "или",
  "либо",
  "не",
  "также",
  "и/или",
  "путем",
  "согласно",
  "который",
  "которая",
  "которые",
  "которой",
  "которым",
  "он",
  "она",
  "они",
  "его",
  "ее",
  "их",
  "чтобы",
  "если",
  "после",
  "перед",
  "без",
  "под",
  "над",
  "у",
  "является",
  "вступает",
  "признать",
  "считать",
  "следующие",
  "далее",
  "прилагается",
  "определены",
  "определяет",
  "целью",
  "задачами",
  "которого",
  "которому",
  "изменения",
  "изменение",
  "дополнения",
  "дополнение",
  "поправки",
]);
/** «в соответствии с Уставом артели | совет решил»: who decides is no part of the name. */
const decider: ReadonlySet<string> = new Set([
  "пленум",
  "съезд",
  "совет",
  "конференция",
  "сход",
  "слет",
  "собрание",
  "форум",
  "коллегия",
  "президиум",
  "участники",
  "комиссия",
  "дума",
  "администрация",
  "правление",
  "делегаты",
  "конгресс",
  "бюро",
  "комитет",
  "мы",
  "я",
  "правительство",
  "общее",
  "педсовет",
  "министерство",
]);
const infinitive = /(?:[аяиеуыо]ть|ться|тись|чься|[а-я]{2}(?:вести|нести|йти|везти|мочь|влечь|беречь))$/;
const finite = /(?:[уаяе]ет|[ую]ют|ится|ется|ются|утся)$/;
const participle =
  /^(?:утвержден|принят|разработан|направлен|предусмотрен|указан|рассчитан|подписан|введен|изложен|размещен|опубликован|согласован|одобрен|представлен|посвящен|реализуем|проводим)|(?:[ую]ющ|ящ|вш)(?:ий|ая|ее|ие|его|ей|ую|их|им|ими|ем)$/;
const notVerbs: ReadonlySet<string> = new Set([
  "печать",
  "память",
  "сеть",
  "окружающей",
  "окружающую",
  "окружающая",
  "управляющей",
  "общеразвивающей",
  "стать",
  "рать",
]);
/** Prepositions that belong to the noun before them: «приёма на обучение», «допуска к работе». */
const governed =
  /^(?:(?:дет(?:ям|ей|ьми)|взрослы[мх]|граждан(?:ам)?|лиц(?:ам)?|больны[мх]|пациент(?:ам|ов)|населени[юя]|женщин(?:ам)?|обучающи(?:мся|хся)|учащи(?:мся|хся)|сем(?:ьям|ей)|инвалид(?:ам|ов)) (?:с|со|при)|конкурс(?:а|ов)? на|(?:готовности|подготовки|подготовке|перехода|переходу) к|помощи (?:при|по|на)|(?:распорядка|поведения|правил) (?:в|на|для)|(?:прием|перевод|зачислени|постановк)[а-я]* (?:на|в)|(?:обучени|деятельност)[а-я]* по|(?:доступ|допуск|подготовк|требовани|переход|отношени)[а-я]* (?:к|на))$/;
/** «развития туризма в Липовском крае». */
const inRegion = /^во?\s(?:РФ|России|[А-ЯЁ][а-яё-]*(?:ой|ом|ем|е|и)(?![а-яё]))/;
const inField = /^(?:в|во) (?:област|сфер|отрасл)/;

/** «Положение для участников», «Правила пользования лодками | для гостей». */
const forWhom =
  /^для (?:учащихся|обучающихся|жильцов|жителей|педагогов|участников|воспитанников|посетителей|работников|гостей|членов|детей)$/;
/** «Порядок проведения осмотров | в школах», «Правила безопасности в лесах»: of what is ordered, not of the directive. */
const inPlaces = /^(?:в|на) [а-я]{3,}[ая]х$/;

export interface NameRules {
  /** The name must begin with «о», «об». */
  readonly aboutOnly: boolean;
  /** «Правила», «Порядок»: the name may tell for whom and where. */
  readonly ruling?: boolean;
  /** «Конвенция по …», «Протокол к …». */
  readonly treaty?: boolean;
}

/** End of the name that begins behind `at`, or `at` where there is none. */
export function nameEnd(text: string, at: number, rules: NameRules): number {
  let end = at;
  let position = at;
  let before = "";
  for (let count = 0; count < 24; count++) {
    const found = wordAt(text, position);
    if (!found) break;
    const { word } = found;
    const after = fold(wordAt(text, found.end)?.word ?? "");
    const step = { word, before, after, first: count === 0, second: count === 1, end: found.end };
    if (!allowed(text, step, rules)) break;
    position = found.end;
    if (word !== "и" && !about.test(word) && !stop.has(word)) end = position;
    before = word;
  }
  return end > at ? withPeriod(text, end) : at;
}

function allowed(text: string, step: Step, rules: NameRules): boolean {
  const { word, after, first } = step;
  if (first && (about.test(word) || (rules.treaty === true && toward.test(word)))) return true;
  if (first && rules.aboutOnly) return false;
  return (rules.ruling === true && placed(word, after)) || continues(text, step);
}

/** «для учащихся», «в школах». */
function placed(word: string, after: string): boolean {
  return forWhom.test(`${word} ${after}`) || inPlaces.test(`${word} ${after}`);
}

interface Step {
  readonly word: string;
  readonly before: string;
  readonly after: string;
  readonly first: boolean;
  readonly second: boolean;
  /** Where the word ends. */
  readonly end: number;
}

function continues(text: string, step: Step): boolean {
  const { word, before, after, first, second, end } = step;
  if (about.test(word)) return first || before === "и" || (second && otherWord.test(text.charAt(end - word.length - 2)));
  if (word === "и")
    return !first && after !== "" && !stop.has(after) && !isVerb(after) && !otherPaper.test(after) && !actFollows(text, end);
  if (stop.has(word))
    return (
      !first &&
      (governed.test(`${before} ${word}`) ||
        inField.test(`${word} ${after}`) ||
        inRegion.test(text.slice(end - word.length, end + 60)))
    );
  return !isVerb(word) && (first || !decider.has(word));
}

/** «Конституции и | Трудового кодекса». */
function actFollows(text: string, at: number): boolean {
  let position = at;
  for (let count = 0; count < 3; count++) {
    const found = wordAt(text, position);
    if (!found) return false;
    if (actWord(found.word)) return true;
    position = found.end;
  }
  return false;
}

function isVerb(word: string): boolean {
  return !notVerbs.has(word) && (infinitive.test(word) || finite.test(word) || participle.test(word));
}

function wordAt(text: string, at: number): { readonly word: string; readonly end: number } | undefined {
  nextWord.lastIndex = at;
  const found = nextWord.exec(text);
  return found ? { word: fold(found[1] ?? ""), end: at + found[0].length } : undefined;
}

/** «на период до 2035 года», «на 2022–2027 годы» directly behind the name. */
export function withPeriod(text: string, at: number): number {
  period.lastIndex = at;
  const found = period.exec(text);
  return found && digit.test(found[0]) ? at + found[0].length : at;
}
