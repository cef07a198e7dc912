/** What a subject says of another act: «О внесении изменений в решение …», «О признании утратившим силу постановления …». */

/** Stems, folded. */
export const amendments: readonly string[] = [
  "внесени",
  "изменени",
  "отмен",
  "дополнени",
  "признани",
  "приостановлени",
  "продлени",
];

/** Kinds of acts that have a day and a number; stems, folded. */
export const amendedActs: readonly string[] = ["постановлени", "приказ", "распоряжени", "решени", "указ"];
