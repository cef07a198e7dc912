/** Words of terms: durations, recurrence, and what is easily taken for a term. All folded. */

/** Stems of units → ISO 8601 letter and how many of it: «неделя» 1 W, «квартал» 3 M. */
export const termUnits: Readonly<Record<string, readonly [number, "H" | "D" | "W" | "M" | "Y"]>> = {
  час: [1, "H"],
  день: [1, "D"],
  дн: [1, "D"], // в теч. 10 дн.
  сут: [1, "D"], // в течение двух суток
  нед: [1, "W"],
  декад: [10, "D"],
  месяц: [1, "M"],
  месяч: [1, "M"], // в месячный срок
  мес: [1, "M"], // в течение 3 мес.
  кв: [3, "M"],
  полугод: [6, "M"],
  год: [1, "Y"],
  лет: [1, "Y"],
};

/** Who is told something in so many hours is given a term; who lies down for two hours is not. Stems of infinitives. */
export const reportingStems: readonly string[] = [
  "выслать",
  "долож",
  "извест",
  "извещ",
  "информ",
  "направ",
  "опове",
  "ответ",
  "переда",
  "предостав",
  "представ",
  "проинформ",
  "реагир",
  "размест",
  "сообщ",
  "уведом",
  "устран",
];

/** Stems of adverbs and adjectives of recurrence: «ежегодно», «ежегодный мониторинг». */
export const recurrenceStems: Readonly<Record<string, string>> = {
  ежегодн: "R/P1Y",
  ежеквартальн: "R/P3M",
  ежемесячн: "R/P1M",
  еженедельн: "R/P1W",
  ежедневн: "R/P1D",
  ежесуточн: "R/P1D",
  ежедекадн: "R/P10D",
  ежеполугодн: "R/P6M",
  поквартальн: "R/P3M",
  помесячн: "R/P1M",
  ежечасн: "R/PT1H",
};

/** «ежемес.», as in a column of terms. */
export const shortRecurrences: Readonly<Record<string, string>> = {
  ежегод: "R/P1Y",
  ежекв: "R/P3M",
  ежекварт: "R/P3M",
  ежемес: "R/P1M",
  еженед: "R/P1W",
  ежедн: "R/P1D",
};

/** What is so called by its nature: «опубликовать в ежедневной газете», «дать ежегодный отпуск». Stems. */
export const periodicalStems: readonly string[] = [
  "альманах",
  "бюллетен",
  "вестник",
  "газет",
  "журнал",
  "издани",
  "отпуск",
  "послани",
];

/** Deeds: «постоянный контроль» is to go on always, «постоянная выставка» is a thing. Stems. */
export const lastingDeeds: readonly string[] = [
  "взаимодейств",
  "внимани",
  "дежурств",
  "контрол",
  "мониторинг",
  "наблюдени",
  "надзор",
  "обновлени",
  "пополнени",
  "поддержк",
  "связ",
  "сопровождени",
  "учет",
  "функционирован",
];

/** «по пятницам» → every week. */
export const weekdayPlurals: readonly string[] = [
  "воскресеньям",
  "вторникам",
  "выходным",
  "понедельникам",
  "пятницам",
  "средам",
  "субботам",
  "четвергам",
];

/** «каждую пятницу». */
export const weekdays: readonly string[] = ["воскресенье", "вторник", "понедельник", "пятницу", "среду", "субботу", "четверг"];

/** Verbs of events and deeds that have a day: «провести 15 октября форум». */
export const eventVerbs: readonly string[] = [
  "возобновить",
  "встретиться",
  "выехать",
  "выйти",
  "высадить",
  "выступить",
  "завершить",
  "закончить",
  "закрыть",
  "запланировать",
  "запустить",
  "заслушать",
  "направить",
  "начать",
  "обсудить",
  "организовать",
  "открыть",
  "отправить",
  "отпраздновать",
  "перенести",
  "подать",
  "подвести",
  "посадить",
  "представить",
  "прибыть",
  "принять",
  "провести",
  "проводить",
  "рассмотреть",
  "сдать",
  "сделать",
  "собрать",
  "собраться",
  "созвать",
  "созывать",
  "устроить",
  "явиться",
];

/** What is to be done on a day, as a noun: «проведение слёта 5 мая». */
export const deedNouns: readonly string[] = [
  "вручение",
  "выезд",
  "выпуск",
  "закрытие",
  "запуск",
  "награждение",
  "начало",
  "организация",
  "открытие",
  "подписание",
  "проведение",
  "пуск",
  "сдача",
  "созыв",
  "участие",
];

/** Verbs that put something off to a time: «назначить форум на 5 мая». */
export const schedulingStems: readonly string[] = ["заплан", "назнач", "намет", "отлож", "перенес", "созва"];
