/** A folded word form with what was found out about it: the same words come again and again, and each question is answered once. */

export interface Word {
  readonly form: string;
  /** Answers, one for each `fact`, filled when they are first asked for. What is kept changes no answer. */
  readonly answers: unknown[];
}

/** So many words are kept; then all are forgotten, so that memory stays bounded. */
const most = 20_000;
const words = new Map<string, Word>();
let facts = 0;

/** What stands for signs and numbers. */
export const noWord: Word = { form: "", answers: [] };

export function wordOf(form: string): Word {
  const kept = words.get(form);
  if (kept) return kept;
  if (words.size >= most) words.clear();
  const word = { form, answers: new Array<unknown>(facts) };
  words.set(form, word);
  return word;
}

/** A power of two. */
const places = 1 << 13;
/** The last word of each hash of letters. */
const met = new Array<Word>(places).fill(noWord);

/** The word between two places of a folded text: one that was met before need not be cut out to be known. */
export function wordBetween(folded: string, start: number, end: number): Word {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + folded.charCodeAt(at)) | 0;
  const place = (hash ^ (hash >>> 13)) & (places - 1);
  const known = met[place] as Word;
  if (known.form.length === end - start && folded.startsWith(known.form, start)) return known;
  const word = wordOf(folded.slice(start, end));
  met[place] = word;
  return word;
}

/** A question about a word that is answered once. @param read its answer, from the folded form. */
export function fact<T extends object | string | number | boolean>(read: (form: string) => T): (word: Word | string) => T {
  const index = facts++;
  return (asked) => {
    const { form, answers } = typeof asked === "string" ? wordOf(asked) : asked;
    const kept = answers[index] as T | undefined;
    if (kept !== undefined) return kept;
    const answer = read(form);
    answers[index] = answer;
    return answer;
  };
}
