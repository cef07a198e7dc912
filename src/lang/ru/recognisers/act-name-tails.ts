/** What may stand behind an act's name and belongs to it: its period, the second name of a territory, another word for the last. */
import { fold } from "../fold.ts";

const digit = /\d/;
/** «на период до 2035 года», «на 2021–2025 годы», «на период с 2020 по 2025 год», «до 2030 г.» */
const period =
  /\s(?:на период(?: до \d{4} года?| с \d{4} по \d{4} год(?:ы|а)?| \d{4}\s?[-–—]\s?\d{4}\s?(?:годов|гг\.?))?|на \d{4}(?:\s?[-–—]\s?\d{4})?(?:\sи\s\d{4})?\s?(?:год(?:ы|а|ов)?|гг\.?|г\.)|до \d{4} (?:года?|г\.))(?![а-я])/y;
/** «… с прогнозом на период до 2035 года», «… и на перспективу до 2040 года», «… и плановый период 2024 и 2025 годов» */
const laterPeriod =
  /\s(?:(?:и\s)?с\s(?:прогнозом|перспективой|продлением)(?:\sразвития)?|и(?:\sна)?(?:\s(?:период|(?:дальнейшую|отдал[её]нную|долгосрочную)?\s?перспективу|плановый период))?|на плановый период|с учетом перспективы|с учётом перспективы)\s(?:(?:на\s)?(?:период\s)?до \d{4} года?|\d{4}\s?(?:[-–—]|и)\s?\d{4}\sгодов)(?![а-я])/y;
/** «добровольчества (волонтёрства)», «государственной (итоговой) аттестации»: another word for the one before. */
const otherWordFor = /\s\(([а-яё-]{4,30})\)/y;
const secondName =
  /\s\((?:Якутия|Татарстан|Адыгея|Алания|Основной [Зз]акон|Основного [Зз]акона)\)|\s[–—-]\s(?:Югр[аыеу]|Алани[яию]|Кузбасс[ау]?|Чуваши[яию])(?![а-яё])/y;

/** «Республики Саха (Якутия)», «автономного округа – Югры», «Конституция (Основной закон)»: the second name of a territory. */
export function withSecondName(text: string, at: number): number {
  secondName.lastIndex = at;
  const found = secondName.exec(text);
  return found ? at + found[0].length : at;
}

/** «на период до 2035 года», «на 2022–2027 годы» directly behind the name. */
export function withPeriod(text: string, at: number): number {
  const end = behind(period, text, at);
  return end > at && digit.test(text.slice(at, end)) ? behind(laterPeriod, text, end) : at;
}

/** «Порядок учёта книг|, входящих в состав фонда | (приказ …)»: the act behind it in brackets is still of the rules. */
const clause =
  /,\s[а-яё]{3,20}(?:щих(?:ся)?|[нм]ых|щей|щего|[нм]ой|[нм]ого)\s[^,.;:()«»]{3,80}(?=\s\((?:приказ|постановлен|распоряжен|указ|решени|утв|далее))/y;

/** «документов, входящих в состав фонда» */
export function withClause(text: string, at: number): number {
  return behind(clause, text, at);
}

/** «Модельный лесной кодекс | для государств – участников СНГ» */
const forStates =
  /\sдля\s(?:государств|стран)\s?(?:[-–—]\s?)?(?:участни(?:ков|ц)|членов)\s(?:СНГ|ЕАЭС|Содружества(?:\sНезависимых\sГосударств)?|Союза)(?![а-яёА-ЯЁ])/y;

export function withStates(text: string, at: number | undefined): number | undefined {
  return at === undefined ? undefined : behind(forStates, text, at);
}

/** «Кодекс законов о труде РСФСР», «… о браке, семье и опеке». */
const lawsAbout = /\sзаконов\sо\s(?:труде|народном образовании|браке[а-я, ]{1,30}(?:опеке|семье))(?![а-я])/y;

export function withLaws(folded: string, at: number): number | undefined {
  lawsAbout.lastIndex = at;
  const found = lawsAbout.exec(folded);
  return found ? at + found[0].length : undefined;
}

/** «добровольчества (волонтёрства)» */
export function withSynonym(text: string, at: number): number {
  const end = behind(otherWordFor, text, at);
  const [one, other] = [text.slice(at - 2, at), text.slice(end - 3, end - 1)];
  return end > at && fold(one) === fold(other) ? end : at;
}

function behind(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}
