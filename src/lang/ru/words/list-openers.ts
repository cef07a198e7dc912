/** Words of a sentence that a list hangs on, behind its colon: «приняли следующие решения:», «отмечены недостатки:». Folded stems. */
export const listOpeners: readonly string[] = [
  "следующ",
  "направлени",
  "проблем",
  "вопрос",
  "задач",
  "причин",
  "выступил",
  "обсужд",
  "достижени",
  "результат",
  "вместе с тем",
  "докладчик",
  "выводам",
  "участвовали",
  "рассмотрены",
  "недостатк",
];

/** «Обратиться к Правительству с просьбой»: what is asked for follows, colon or not. */
export const requestWords: readonly string[] = ["просьбой", "просьбами", "призывом", "ходатайством"];
export const requestStems: readonly string[] = ["предложени", "требовани"];
