/** Equal-length folding for look-up: lower case, «ё» as «е», letters of the old spelling as today's. */
const old: Readonly<Record<string, string>> = { ё: "е", ѣ: "е", і: "и", ѳ: "ф", ѵ: "и" };

export function fold(text: string): string {
  const lower = text.toLowerCase();
  const even = lower.length === text.length ? lower : Array.from(text, lowerOne).join("");
  return /[ёѣіѳѵ]/.test(even) ? even.replace(/[ёѣіѳѵ]/g, (letter) => old[letter] ?? letter) : even;
}

/** «İ» becomes two units in lower case: such a letter stays. */
function lowerOne(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}
