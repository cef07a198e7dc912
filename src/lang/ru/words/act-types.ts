/** Words that name acts, by how the rest of the reference is read. */

export type ActKind =
  | "law"
  | "decree"
  | "order"
  | "resolution"
  | "standard"
  | "code"
  | "project"
  | "programme"
  | "strategy"
  | "regulation"
  | "other";

/**
 * `numbered`: only with date, number or quoted title; `law`: also «закон об …»; `named`: a project or programme, quoted or of a level of
 * government; `document`: capitalised, with its name behind it; `code`: with its adjective; `whole`: complete by itself.
 */
export type ActRule = "numbered" | "law" | "named" | "document" | "code" | "whole";

export interface ActType {
  readonly word: string;
  readonly kind: ActKind;
  readonly rule: ActRule;
}

export const actTypes: readonly ActType[] = [
  { word: "закон", kind: "law", rule: "law" },
  { word: "указ", kind: "decree", rule: "numbered" },
  { word: "приказ", kind: "order", rule: "numbered" },
  { word: "распоряжение", kind: "order", rule: "numbered" },
  { word: "постановление", kind: "resolution", rule: "numbered" },
  { word: "решение", kind: "resolution", rule: "numbered" },
  { word: "резолюция", kind: "resolution", rule: "numbered" },
  { word: "определение", kind: "resolution", rule: "numbered" },
  { word: "кодекс", kind: "code", rule: "code" },
  { word: "конституция", kind: "law", rule: "document" },
  { word: "устав", kind: "regulation", rule: "document" },
  { word: "конвенция", kind: "other", rule: "document" },
  { word: "декларация", kind: "other", rule: "document" },
  { word: "пакт", kind: "other", rule: "document" },
  { word: "соглашение", kind: "other", rule: "document" },
  { word: "письмо", kind: "other", rule: "numbered" },
  { word: "рекомендация", kind: "other", rule: "numbered" },
  { word: "циркуляр", kind: "order", rule: "numbered" },
  { word: "поручение", kind: "order", rule: "numbered" },
  { word: "указание", kind: "order", rule: "numbered" },
  { word: "предписание", kind: "order", rule: "numbered" },
  { word: "протокол", kind: "other", rule: "document" },
  { word: "манифест", kind: "other", rule: "document" },
  { word: "декрет", kind: "decree", rule: "law" },
  { word: "директива", kind: "order", rule: "numbered" },
  { word: "хартия", kind: "other", rule: "document" },
  { word: "концепция", kind: "strategy", rule: "document" },
  { word: "стратегия", kind: "strategy", rule: "document" },
  { word: "доктрина", kind: "strategy", rule: "document" },
  { word: "положение", kind: "regulation", rule: "document" },
  { word: "порядок", kind: "regulation", rule: "document" },
  { word: "регламент", kind: "regulation", rule: "document" },
  { word: "правила", kind: "regulation", rule: "document" },
  { word: "инструкция", kind: "regulation", rule: "document" },
  { word: "методика", kind: "regulation", rule: "document" },
  { word: "проект", kind: "project", rule: "named" },
  { word: "инициатива", kind: "project", rule: "named" },
  { word: "нацпроект", kind: "project", rule: "named" },
  { word: "госпрограмма", kind: "programme", rule: "named" },
  { word: "мегапроект", kind: "project", rule: "named" },
  { word: "программа", kind: "programme", rule: "named" },
  { word: "подпрограмма", kind: "programme", rule: "named" },
  { word: "стандарт", kind: "standard", rule: "named" },
  { word: "профстандарт", kind: "standard", rule: "whole" },
  { word: "фгос", kind: "standard", rule: "whole" },
  { word: "фгт", kind: "standard", rule: "whole" },
  { word: "фоп", kind: "programme", rule: "whole" },
  { word: "санпин", kind: "standard", rule: "whole" },
  { word: "фз", kind: "law", rule: "law" },
  { word: "сп", kind: "standard", rule: "numbered" },
  { word: "гост", kind: "standard", rule: "numbered" },
  { word: "снип", kind: "standard", rule: "numbered" },
  { word: "коап", kind: "code", rule: "whole" },
  { word: "кзот", kind: "code", rule: "whole" },
  { word: "пуэ", kind: "standard", rule: "whole" },
  { word: "птээп", kind: "standard", rule: "whole" },
  { word: "еткс", kind: "standard", rule: "whole" },
  { word: "екс", kind: "standard", rule: "whole" },
];

/** «Трудовой кодекс»: stems of the adjectives that make a code a law of the state. */
export const codeStems: readonly string[] = [
  "трудов",
  "гражданск",
  "семейн",
  "уголовн",
  "земельн",
  "бюджетн",
  "налогов",
  "жилищн",
  "градостроительн",
  "лесн",
  "водн",
  "арбитражн",
  "процессуальн",
  "уголовно-процессуальн",
  "уголовно-исполнительн",
  "воздушн",
  "таможенн",
];

/** «ТК РФ» is the «Трудовой кодекс»: abbreviation, and the stem of the adjective. */
export const codeNames: readonly (readonly [short: string, stem: string])[] = [
  ["тк", "трудов"],
  ["гк", "гражданск"],
  ["нк", "налогов"],
  ["бк", "бюджетн"],
  ["жк", "жилищн"],
  ["зк", "земельн"],
  ["ск", "семейн"],
  ["ук", "уголовн"],
  ["упк", "уголовно-процессуальн"],
  ["гпк", "гражданск процессуальн"],
  ["апк", "арбитражн процессуальн"],
  ["коап", "об административных правонарушениях"],
  ["грк", "градостроительн"],
  ["лк", "лесн"],
  ["вк", "водн"],
];

/** «ТК РФ», «КоАП РФ». */
export const codeShort: readonly string[] = [
  "тк",
  "гк",
  "нк",
  "бк",
  "жк",
  "зк",
  "ск",
  "ук",
  "упк",
  "гпк",
  "апк",
  "коап",
  "грк",
  "лк",
  "вк",
];

/** «национальный проект», «муниципальная программа»: of a level of government; named without quotes, too. */
export const levelStems: readonly string[] = [
  "национальн",
  "федеральн",
  "региональн",
  "муниципальн",
  "государственн",
  "областн",
  "краев",
  "республиканск",
  "районн",
  "городск",
  "целев",
  "ведомственн",
  "окружн",
];

/** «нац.проект», «гос. программа»: levels cut short, and the stem of what is meant. */
export const shortLevels: readonly (readonly [short: string, stem: string])[] = [
  ["нац", "национальн"],
  ["фед", "федеральн"],
  ["рег", "региональн"],
  ["муниц", "муниципальн"],
  ["гос", "государственн"],
  ["обл", "областн"],
];

/** «о новом проекте «…»»: adjectives that do not belong to the name. */
export const foreignStems: readonly string[] = [
  "нов",
  "данн",
  "настоящ",
  "эт",
  "так",
  "сво",
  "св",
  "наш",
  "ваш",
  "кажд",
  "люб",
  "указанн",
  "утвержденн",
  "обновленн",
  "следующ",
  "действующ",
  "реализуем",
  "принят",
  "прилагаем",
  "соответствующ",
  "ключев",
  "основн",
  "проч",
  "ин",
  "друг",
  "перв",
  "втор",
  "прежн",
  "весь",
  "вс",
  "одноименн",
  "вышеназванн",
  "названн",
  "подобн",
  "един",
];

/** «рабочие программы», «общеобразовательная программа»: programmes in general, no acts. */
export const teachingStems: readonly string[] = [
  "рабоч",
  "образовательн",
  "общеобразовательн",
  "общеразвивающ",
  "учебн",
  "дополнительн",
  "адаптированн",
  "авторск",
  "примерн",
  "коррекционн",
  "культурн",
  "концертн",
  "компьютерн",
  "воспитательн",
  "конкурсн",
  "предпрофессиональн",
  "игров",
  "магистерск",
  "бакалаврск",
];

/** «разработать положение», «отсутствие закона»: the act does not exist yet. */
export const writingStems: readonly string[] = [
  "отсутстви",
  "разработ",
  "подготов",
  "утвержд",
  "утверди",
  "приня",
  "принимат",
  "принятие",
  "издат",
  "издание",
  "состав",
  "создат",
  "создание",
  "написа",
  "выработ",
  "сформир",
  "введени",
  "ввести",
  "вводи",
  "проект",
  "вносит",
  "внести",
  "учреди",
  "откры",
  "доработ",
  "согласова",
];

/** Letters of a series behind the number of an act, a space between: «№ 31-II ЗС», «N 40 ПР». */
export const numberSeries: readonly string[] = [
  "зк",
  "оз",
  "рз",
  "зо",
  "кз",
  "зс",
  "гд",
  "од",
  "зд",
  "сф",
  "пр",
  "пп",
  "гс",
  "нс",
  "снд",
];
