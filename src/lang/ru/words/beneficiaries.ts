/** Who gets and who gives, where a dative stands before the verb. Folded. */

/** Those who lead act even where something is given: «директорам школ выделить помещения». Beginnings of nominatives. */
export const leaders: readonly string[] = [
  "бригадир",
  "глав",
  "губернатор",
  "декан",
  "депутат",
  "директор",
  "завед",
  "заместител",
  "казначе",
  "командир",
  "министр",
  "мэр",
  "начальник",
  "организатор",
  "председател",
  "предпринимател",
  "работодател",
  "редактор",
  "ректор",
  "руководител",
  "секретар",
  "староста",
  "старосты",
  "управляющ",
];

/** Behind these verbs a dative at the start is one who gets: «учителям выразить благодарность». Beginnings. */
export const givingVerbs: readonly string[] = [
  "выразить",
  "выражать",
  "объявить",
  "объявлять",
  "присвоить",
  "присваивать",
  "вручить",
  "вручать",
  "присудить",
  "присуждать",
  "выплатить",
  "выплачивать",
  "отказать",
  "отказывать",
  "выдать",
  "выдавать",
  "возместить",
  "возмещать",
  "компенсировать",
  "начислить",
  "начислять",
  "доплатить",
  "додать",
  "приплатить",
  "доплачивать",
  "простить",
  "подарить",
  "преподнести",
  "пожелать",
];

/** Who pays and hands out what is due: «бухгалтерии выплатить пособия», «завхозу выдать лопаты». Beginnings of nominatives. */
export const payers: readonly string[] = [
  "администраци",
  "банк",
  "бухгалтер",
  "главбух",
  "дирекци",
  "завмаг",
  "завскладом",
  "завхоз",
  "казнач",
  "касс",
  "кладовщик",
  "министерств",
  "отдел",
  "правлени",
  "правительств",
  "профком",
  "работодател",
  "собес",
  "страхов",
  "управлени",
  "фонд",
];

/** «рабочим оплатить простой»: verbs with which one gets what he has earned. Beginnings. */
export const payingVerbs: readonly string[] = ["оплатить", "оплачивать", "заплатить", "уплатить"];

/** Beginnings of what one is paid for; other things one pays himself: «членам кооператива оплатить взносы». */
export const earned: readonly string[] = [
  "больничн",
  "выслуг",
  "дежурств",
  "командировочн",
  "лечени",
  "обучени",
  "отпуск",
  "переработ",
  "прогул",
  "прост",
  "путевк",
  "расход",
  "сверхурочн",
  "труд",
  "учеб",
];

/** Verbs whose complement is a dative: «вопросам питания уделить внимание». A second dative makes the first the one who acts. Beginnings. */
export const servingVerbs: readonly string[] = [
  "уделить",
  "уделять",
  "придать",
  "придавать",
  "способствовать",
  "содействовать",
  "препятствовать",
  "подлежать",
  "предшествовать",
  "посвятить",
  "посвящать",
  "соответствовать",
  "подвергнуть",
  "подвергать",
];

/** The same only when people, not bodies, stand in the dative. Beginnings. */
export const helpingVerbs: readonly string[] = [
  "оказать",
  "оказывать",
  "предоставить",
  "предоставлять",
  "выделить",
  "выделять",
  "гарантировать",
  "помочь",
  "помогать",
];

/** «школе передать автобус»: with nobody else named, the school gets it. Beginnings. */
export const handingVerbs: readonly string[] = ["передать", "передавать", "вернуть", "возвратить", "отдать"];

/** What is said to somebody: «объявить благодарность», «выразить доверие»; a contest is announced, a protest made by somebody. Beginnings. */
export const wordsOfPraise: readonly string[] = [
  "благодарн",
  "выговор",
  "замечани",
  "порицани",
  "признательн",
  "строг",
  "предупрежд",
  "довери",
  "недовери",
  "соболезн",
  "уважени",
  "восхищени",
  "поддержк",
  "сочувств",
  "солидарност",
];

/** Who rather gets than gives. Beginnings of nominatives. */
export const needy: readonly string[] = [
  "вдов",
  "сирот",
  "погорел",
  "инвалид",
  "пенсионер",
  "многодетн",
  "малообеспеч",
  "нуждающ",
  "беженц",
  "переселен",
];

/** Verbs that give where a benefit is their object: «установить надбавки», «обеспечить проезд». Beginnings. */
export const grantingVerbs: readonly string[] = [
  "ввести",
  "назначить",
  "обеспечить",
  "отпустить",
  "повысить",
  "сохранить",
  "увеличить",
  "установить",
  "устроить",
  "учредить",
];

/** Beginnings of what is granted. */
export const benefits: readonly string[] = [
  "бесплатн",
  "доплат",
  "жиль",
  "заработ",
  "зарплат",
  "компенсац",
  "льгот",
  "надбавк",
  "оклад",
  "паек",
  "пенси",
  "подъемн",
  "пособи",
  "преми",
  "проезд",
  "путевк",
  "скидк",
  "ставк",
  "стипенди",
  "субсиди",
];

/** What bodies, too, get and do not give: «малым предприятиям предоставить отсрочку». Beginnings. */
export const relief: readonly string[] = [
  "отсрочк",
  "рассрочк",
  "грант",
  "кредит",
  "ссуд",
  "преференц",
  "льгот",
  "скидк",
  "субсиди",
  "дотаци",
];

/** «передать в оперативное управление»: a right, no body. Beginnings. */
export const rightsToUse: readonly string[] = [
  "оперативн",
  "доверительн",
  "безвозмездн",
  "хозяйственн",
  "постоянн",
  "временн",
  "долгосрочн",
  "общ",
  "собственн",
];

/** Whom others treat and examine: «пациентам проводить спирометрию». Beginnings of nominatives. */
export const patients: readonly string[] = [
  "пациент",
  "больн",
  "ребен",
  "дет",
  "новорожд",
  "беременн",
  "ранен",
  "пострадав",
  "инвалид",
  "лежач",
];

/** What is done to patients. Beginnings. */
export const treatingVerbs: readonly string[] = [
  "провести",
  "проводить",
  "назначить",
  "назначать",
  "ввести",
  "вводить",
  "выполнить",
  "выполнять",
  "делать",
  "сделать",
  "применять",
  "применить",
  "давать",
  "дать",
  "измерять",
  "измерить",
  "определять",
  "определить",
  "обеспечить",
  "обеспечивать",
  "организовать",
  "прививать",
  "привить",
];
