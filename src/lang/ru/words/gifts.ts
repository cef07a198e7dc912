/** What is given, told or taken, to whom, where a dative stands before the verb. Folded. */

/** What is done for the needy: «вдовам вспахать огороды». Beginnings. */
export const caringVerbs: readonly string[] = [
  "вспахать",
  "доставить",
  "доставлять",
  "завезти",
  "заготовить",
  "закупить",
  "купить",
  "найти",
  "отремонтировать",
  "перекрыть",
  "подвезти",
  "подыскать",
  "построить",
  "починить",
  "привезти",
  "приобрести",
  "пахать",
  "распахать",
  "подвозить",
  "возить",
  "распилить",
  "раздать",
  "раздавать",
  "сшить",
];

/** Who is called to account. Beginnings of nominatives. */
export const offenders: readonly string[] = [
  "алиментщик",
  "безбилетник",
  "бракодел",
  "браконьер",
  "должник",
  "лодыр",
  "нарушител",
  "неплательщик",
  "прогульщик",
  "пьяниц",
  "растратчик",
  "самогонщик",
  "симулянт",
  "хулиган",
];

/** What offenders lose or get: «должникам отключить воду». Beginnings. */
export const deprivingVerbs: readonly string[] = [
  "закрыть",
  "запретить",
  "назначить",
  "ограничить",
  "отключить",
  "отключать",
  "отрезать",
  "перекрыть",
  "понизить",
  "прекратить",
  "приостановить",
  "продлить",
  "сбавить",
  "снизить",
  "сократить",
  "срезать",
  "убавить",
  "урезать",
  "установить",
];

/** Who has no purse: «детскому хору купить костюмы». Beginnings of nominatives. */
export const amateurs: readonly string[] = [
  "ансамбл",
  "дружин",
  "класс",
  "команд",
  "кружк",
  "кружок",
  "оркестр",
  "отряд",
  "сборная",
  "секци",
  "хор",
];

/** Verbs with which somebody else pays. Beginnings. */
export const buyingVerbs: readonly string[] = ["закупить", "купить", "пошить", "приобрести", "сшить"];

/** What is sent or told to somebody: behind these a dative at the end is the receiver. Beginnings. */
export const sendingVerbs: readonly string[] = [
  "доложить",
  "напомнить",
  "направ",
  "объяснить",
  "отправ",
  "подать",
  "показать",
  "помочь",
  "предлож",
  "предостав",
  "предъяв",
  "представ",
  "разда",
  "разослать",
  "разъяснить",
  "рассказать",
  "рассылать",
  "сообщ",
  "подчин",
  "препоруч",
  "доверить",
  "поруч",
  "рекоменд",
  "дать",
  "давать",
  "продать",
  "платить",
  "заплатить",
  "привезти",
  "купить",
];

/** What one gives back: «подрядчику вернуть аванс», «читателям вернуть книги». Beginnings. */
export const owed: readonly string[] = [
  "аванс",
  "долг",
  "деньг",
  "заем",
  "займ",
  "залог",
  "излишн",
  "инвентар",
  "ключ",
  "книг",
  "кредит",
  "незаконн",
  "неизрасходованн",
  "неиспользованн",
  "остат",
  "переплат",
  "средств",
  "ссуд",
  "удержан",
];

/** Those for whom others work: «семьям погибших вспахать огороды». Beginnings of nominatives. */
export const families: readonly string[] = ["семь", "родственник", "родные"];

/** Who listens: «крестьянам разъяснить закон». Beginnings of nominatives, adjectives before them left out. */
export const audience: readonly string[] = [
  "беспартийн",
  "граждан",
  "жител",
  "избирател",
  "крестьян",
  "населени",
  "рабочие",
  "родител",
  "трудящ",
];

/** Verbs of telling. Beginnings. */
export const tellingVerbs: readonly string[] = [
  "объяснить",
  "объяснять",
  "разъяснить",
  "разъяснять",
  "растолковать",
  "рассказать",
  "прочитать",
  "прочесть",
];

/** What nobody is given: a name behind such a verb is that of who does it. */
export const makingVerbs: readonly string[] = [
  "вести",
  "возглавить",
  "доработать",
  "заключить",
  "изучить",
  "написать",
  "организовать",
  "подготовить",
  "подписать",
  "провести",
  "проверить",
  "разработать",
  "рассмотреть",
  "созвать",
  "составить",
];

/** Where money goes: «подрядчику вернуть на счёт артели …». Beginnings. */
export const treasuries: readonly string[] = ["бюджет", "казн", "касс", "счет", "фонд"];
