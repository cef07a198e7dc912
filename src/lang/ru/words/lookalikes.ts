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

/** Letters printed for a digit between digits: «20З1», «2l марта», «2О2О». */
export const digitLookalikes: Readonly<Record<string, string>> = { З: "3", О: "0", l: "1" };

/** Digits that a scanner reads for the first letter of a word: «3аслушав», «0тметить», «4итать», «6лагодарить». */
export const lettersMisread: Readonly<Record<string, string>> = { "0": "о", "3": "з", "4": "ч", "6": "б" };

/** Letters and signs that a scanner reads for the number of an item: «З.», «l)». */
export const misreadDigits: Readonly<Record<string, number>> = {
  З: 3,
  з: 3,
  l: 1,
  I: 1,
  І: 1,
  "|": 1,
  "!": 1,
  Ч: 4,
  ч: 4,
  б: 6,
  О: 0,
  о: 0,
  O: 0,
  o: 0,
};

/** Read by the check of the word lists. @public */
export const displayed = true;
