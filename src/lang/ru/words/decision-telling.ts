/** Verbs that open a decision only where those who decide are their subject: «Докладчик остановился на следующих задачах:» tells. Folded. */

/** Beginnings of the active ones, beside `settlingVerbs`. */
export const tellingStems: readonly string[] = ["вырабатыва", "вынос", "формулиру", "выдвига"];

/** «По итогам слёта выработаны следующие меры:» */
export const tellingPassives: readonly string[] = ["выработаны", "сформулированы"];

/** «По итогам», «в ходе», «в результате обсуждения»: out of what a decision grew. */
export const debateStems: readonly string[] = ["итог", "ходе", "результат", "обсужден", "дискусси", "прени", "основани", "обмен"];

/** «На прошлом совещании»: what was decided before. */
export const earlierStems: readonly string[] = ["прошл", "прошедш", "предыдущ", "прежн", "минувш", "ранее"];
