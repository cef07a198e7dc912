/** Words beside a number that qualify it or take it out of the figures; folded. */
export const qualifiers: Readonly<Record<string, "about" | "over" | "under" | "at-least" | "at-most">> = {
  около: "about",
  порядка: "about",
  примерно: "about",
  приблизительно: "about",
  ориентировочно: "about",
  почти: "about",
  "~": "about",
  более: "over",
  свыше: "over",
  больше: "over",
  сверх: "over",
  превышает: "over",
  превысил: "over",
  превысила: "over",
  превысило: "over",
  превышают: "over",
  старше: "over",
  выше: "over",
  превысит: "over",
  менее: "under",
  меньше: "under",
  ниже: "under",
  младше: "under",
  моложе: "under",
  минимум: "at-least",
  максимум: "at-most",
  до: "at-most",
};

/** Behind «не» a bound is the other one: «не менее», «не превышает». */
export const negated: Readonly<Record<string, "at-least" | "at-most">> = { over: "at-most", under: "at-least" };

/** May stand between the qualifier and the number: «не менее чем в 20 школах». */
export const bridges: readonly string[] = ["чем", "в", "на", "из", "с", "для", "по", "у", "к", "за", "лет"];

/** Changes that end in a value: behind them «до» is no bound («довести до 70 %»); beginnings of folded words. */
export const changes: readonly string[] = [
  "довес",
  "довед",
  "увелич",
  "повыс",
  "повыш",
  "сниз",
  "сниж",
  "сократ",
  "сокращ",
  "вырос",
  "вырас",
  "умень",
  "расшир",
  "рост",
  "возрос",
  "возраст",
  "упал",
  "поднял",
  "достич",
];

/** Prepositions before a time of day: «после 21 часа», «до 10.00». */
export const timePrepositions: readonly string[] = [
  "в",
  "во",
  "с",
  "со",
  "до",
  "к",
  "на",
  "после",
  "по",
  "около",
  "позднее",
  "ранее",
];

/** Nouns that a rate is counted by: «на 100 тыс. населения»; beginnings of folded words. */
export const perNouns: readonly string[] = [
  "насел",
  "жител",
  "родивш",
  "рожден",
  "взросл",
  "детей",
  "детск",
  "ребен",
  "обуча",
  "учащ",
  "учени",
  "учител",
  "педагог",
  "работ",
  "воспитан",
  "человек",
  "чел",
  "женщин",
  "сотрудник",
  "пациент",
  "больн",
  "посещ",
  "компьютер",
  "отряд",
  "групп",
  "класс",
  "место",
  "гектар",
  "га",
  "душу",
  "школ",
  "семь",
];

/** Ways to say «out of so many»: a rate follows; beginnings of folded words. */
export const rateWords: readonly string[] = [
  "приход",
  "расчет",
  "составил",
  "составля",
  "показател",
  "распростран",
  "заболева",
  "смертн",
  "обеспечен",
  "рождаем",
  "норм",
  "коэфф",
];

/** «в течение 10 дней», «не позднее 5 дней»: terms, when a time follows. */
export const termLeads: readonly string[] = [
  "в течение",
  "в течении",
  "не позднее",
  "не позднее чем за",
  "не позже",
  "в срок",
  "в срок до",
  "в срок не более",
  "по истечении",
  "не позднее чем через",
  "каждые",
  "не реже чем через",
  "срок -",
  "срок –",
  "срок:",
];

/** What has numbers and is seldom counted: «2 и 3 этажей», «по 4 и 5 вопросам»; beginnings of folded words. */
export const orderedStems: readonly string[] = [
  "подъезд",
  "этаж",
  "микрорайон",
  "квартал",
  "полугоди",
  "четверт",
  "этап",
  "тур",
  "смен",
  "созыв",
  "чтени",
  "уровн",
  "разряд",
  "категори",
  "очеред",
  "вопрос",
  "пункт",
  "абзац",
  "раздел",
];

/** What is told in money: behind it «14 тыс.» are roubles; beginnings of folded words. */
export const sumStems: readonly string[] = [
  "абонплат",
  "ассигновани",
  "взнос",
  "выручк",
  "дотаци",
  "задолженност",
  "зарплат",
  "квартплат",
  "оклад",
  "пенси",
  "пособи",
  "прибыл",
  "смет",
  "стипенди",
  "стоимост",
  "субвенци",
  "субсиди",
  "убыт",
  "штраф",
];

/** Adverbs, comparatives and prepositions that end as a noun does in the prepositional case: «0 более», «в 3 даже». */
export const endingInE: readonly string[] = [
  "более менее больше меньше выше ниже лучше хуже дальше раньше позже дороже дешевле чаще реже старше младше моложе",
  "глубже шире уже тоже также вместе где даже после кроме",
];

/** Streets that have numbers for names: «жителям улиц 3 и 8». */
export const streetsInPlural: readonly string[] = ["улиц", "улицам", "улицах", "улицами"];
