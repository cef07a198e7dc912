/** Foreign letters that look like Russian ones: «СOВЕТ» with a Latin O, «схοд» with a Greek omicron. */
export const lookalikes: Readonly<Record<string, string>> = {
  A: "А",
  B: "В",
  C: "С",
  E: "Е",
  H: "Н",
  K: "К",
  M: "М",
  O: "О",
  P: "Р",
  T: "Т",
  X: "Х",
  Y: "У",
  a: "а",
  c: "с",
  e: "е",
  k: "к",
  o: "о",
  p: "р",
  x: "х",
  y: "у",
  Α: "А",
  Ε: "Е",
  Η: "Н",
  Κ: "К",
  Μ: "М",
  Ο: "О",
  Ρ: "Р",
  Τ: "Т",
  Χ: "Х",
  α: "а",
  ε: "е",
  κ: "к",
  ο: "о",
  ρ: "р",
  τ: "т",
  χ: "х",
};

/** Letters printed for a digit between digits: «20З1», «2l марта». */
export const digitLookalikes: Readonly<Record<string, string>> = { З: "3", l: "1" };

/** Read by the check of the word lists. @public */
export const displayed = true;
