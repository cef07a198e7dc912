/** The spelling of before a reform, in the letters of today: «Сходъ рѣшилъ» is read as «Сход решил»; what is printed stays in the output. */
import type { Edit } from "../model/text.ts";
import type { OldSpelling, Script } from "./script.ts";
import type { Change } from "./step.ts";

const words = /[\u0400-\u04ff]{2,40}/g;
/** So many words of the old spelling make a text of it; fewer are a name («Коммерсантъ») or a slip. */
const fewest = 4;

export function oldSpelling(text: string, { old }: Script): Change | undefined {
  if (!old.any.test(text)) return undefined;
  const found = Array.from(text.matchAll(words), ({ 0: word, index }) => ({ word, index }));
  if (found.filter(({ word }) => old.any.test(word)).length < fewest) return undefined;
  return { edits: found.flatMap(({ word, index }) => wordEdits(word, index, old)) };
}

function wordEdits(word: string, at: number, { letters, silent, endings, exceptions }: OldSpelling): Edit[] {
  const edits: Edit[] = [];
  let now = "";
  for (const [i, letter] of [...word].entries()) {
    const modern = letters[letter];
    now += modern ?? letter;
    if (modern !== undefined) edits.push({ start: at + i, end: at + i + 1, text: modern });
  }
  if (silent.test(word)) {
    const last = now.length - 2;
    if (edits.at(-1)?.start === at + last) edits.pop();
    edits.push({ start: at + last, end: at + last + 2, text: now.charAt(last) });
    return edits;
  }
  const ending = exceptions.has(now.toLowerCase()) ? undefined : endings.find(([before]) => now.endsWith(before));
  if (!ending) return edits;
  const from = word.length - ending[0].length;
  return [...edits.filter(({ start }) => start < at + from), ...endingEdits(word.slice(from), ending[1], at + from)];
}

/** Both are of equal length: letter for letter. */
function endingEdits(printed: string, now: string, at: number): Edit[] {
  return [...now].flatMap((letter, i) => (letter === printed[i] ? [] : [{ start: at + i, end: at + i + 1, text: letter }]));
}
