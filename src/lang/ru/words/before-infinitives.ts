/** Words before an infinitive that tell whether it gives an order. Folded. */

/** Infinitives behind these are no orders: «чтобы обеспечить», «может стать». */
export const noOrderWords: readonly string[] = [
  "чтобы",
  "может",
  "могут",
  "можно",
  "могли",
  "обязан",
  "обязана",
  "обязано",
  "обязаны",
  "хочет",
  "хотят",
  "готов",
  "готова",
  "готовы",
  "стремится",
  "возможность",
  "умение",
  "право",
  "удалось",
  "продолжает",
  "продолжают",
  "стали",
  "начали",
  "необходимость",
  "задача",
  "задачи",
  "решила",
  "предстоит",
  "будут",
  "будет",
];

/** Beginnings of such words: «позволяющий», «способны», «смогли». */
export const noOrderStems: readonly string[] = ["позволя", "способ", "смог"];

/** What may stand before the first verb of an item besides adverbs: «не допускать», «также провести», «до мая завершить». */
export const openingWords: readonly string[] = ["не", "активно", "активнее", "также", "далее", "до", "к", "с", "в", "по", "и"];
