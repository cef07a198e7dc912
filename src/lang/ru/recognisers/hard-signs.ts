/** The old spelling ends words in «ъ»: «6 процентовъ», «1907 годъ». */
const atWordEnd = /ъ(?![а-я])/g;

/** Folded text of equal length in which the sign at the end of a word is a space, so that words are found as they are written today. */
export function withoutHardSigns(folded: string): string {
  return folded.includes("ъ") ? folded.replace(atWordEnd, " ") : folded;
}

/** The end of a word at this place, its sign included. */
export function wordEndAt(raw: string, end: number): number {
  const next = raw[end];
  return next === "ъ" || next === "Ъ" ? end + 1 : end;
}
