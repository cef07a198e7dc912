/** Equal-length folding for look-up: lower case, «ё» as «е», letters of the old spelling as today's. */
const oldLetter = /[ёѣіѳѵ]/;
const oldLetters = /[ёѣіѳѵ]/g;
const old: Readonly<Record<string, string>> = { ё: "е", ѣ: "е", і: "и", ѳ: "ф", ѵ: "и" };

/** One recogniser after the other is given the same paragraph: it is folded once. */
const last = { text: "", folded: "" };
/** Words are folded faster than they are compared. */
const shortest = 24;

export function fold(text: string): string {
  if (text.length < shortest) return folded(text);
  if (text !== last.text) {
    last.folded = folded(text);
    last.text = text;
  }
  return last.folded;
}

function folded(text: string): string {
  if (isFolded(text)) return text;
  const lower = text.toLowerCase();
  const even = lower.length === text.length ? lower : Array.from(text, lowerOne).join("");
  return oldLetter.test(even) ? even.replace(oldLetters, (letter) => old[letter] ?? letter) : even;
}

/** Most words are: looking is many times cheaper than folding. */
function isFolded(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!stays(text.charCodeAt(at))) return false;
  return true;
}

/** Small letters of today's alphabet, a-z, digits, and common signs; all others may change. */
function stays(code: number): boolean {
  if (code < 0x80) return code < 0x41 || code > 0x5a;
  if (code >= 0x430 && code <= 0x44f) return true;
  return (code >= 0xa0 && code <= 0xbf) || (code >= 0x2000 && code <= 0x20ff) || code === numero;
}

const numero = 0x2116;

/** «İ» becomes two units in lower case: such a letter stays. */
function lowerOne(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}
