/** «санитарными правилами СП 2.4.3648-20»: the kind of a norm in words, before its abbreviation and code. */

const his = "(?:ый|ий|ого|ому|ым|им|ом|ые|ие|ых|их|ыми|ими)";
const many = "(?:ые|ие|ых|их|ым|им|ыми|ими)";
const noun = "(?:а|у|ом|е|ы|ов|ам|ами|ах)?";
const rulesWord = "правил(?:а|ам|ами|ах)?";
const normsWord = "норм(?:ы|ам|ами|ах|атив(?:ы|ов|ам|ами|ах))?";
const kinds = [
  `(?:(?:меж)?государственн|национальн|отраслев|межотраслев|международн)${his}\\s(?:отраслев${his}\\s)?стандарт${noun}`,
  `(?:санитарн|санитарно-эпидемиологическ|санитарно-гигиеническ|гигиеническ|строительн|ветеринарно-санитарн)${many}\\s(?:${rulesWord}|${normsWord})(?:\\sи\\s(?:(?:гигиеническ|санитарн)${many}\\s)?(?:${rulesWord}|${normsWord}))?`,
  `методическ${many}\\s(?:рекомендаци(?:и|й|ям|ями|ях)|указани(?:я|й|ям|ями|ях))`,
  `техническ(?:${his}\\sрегламент${noun}|${many}\\sуслови(?:я|й|ям|ями|ях))`,
  `руководящ(?:ий|его|ему|им|ем|ие|их|ими)\\sдокумент${noun}`,
  `свод${noun}\\s${rulesWord}`,
  `${normsWord}\\sпожарной\\sбезопасности`,
];
const longest = 110;
const before = new RegExp(`(?<![а-яa-z0-9])(?:${kinds.join("|")})\\s$`);
/** The last letter of «стандартам», «норм», «рекомендаций», «безопасности» and a space. */
const mayEnd = /[амихеуыовйтляь]\s$/;

/** Where the kind in words begins; `at` where none stands before. */
export function spelledOutFrom(folded: string, at: number): number {
  const text = folded.slice(Math.max(0, at - longest), at);
  const found = mayEnd.test(text) ? before.exec(text) : null;
  return found ? at - found[0].length : at;
}
