/** A menu printed a link a line above the title: «Главная» / «Новости» / «Кружки» / «Форум»; what is advertised amid the text. */
import type { Segmented } from "./fact.ts";

/** Words of a link. */
const mostWords = 3;
const longestLink = 30;
const sentenceEnd = /[.,:;!?»"]$/;
/** Fewer links in a column may be lines of a title. */
const fewest = 3;

/** Links of a run above the title that no blank line parts and that holds a line of navigation. */
export function menuColumns({ text, segments, cues }: Segmented, title: number): ReadonlySet<number> {
  const out = new Set<number>();
  for (let first = 0; first < title; ) {
    let end = first + 1;
    while (end < title && segments[end]?.blankBefore === 0) end++;
    const run = Array.from({ length: end - first }, (_, i) => first + i);
    const links = run.filter((at) => isLink(text, segments[at] as Segmented["segments"][number]));
    const leads = run.some((at) => cues[at]?.has("navigation") || cues[at]?.has("menu"));
    if (leads && links.length >= fewest) for (const at of links) out.add(at);
    first = end;
  }
  return out;
}

const longestAdvert = 24;
const mostAdvertised = 4;

/** «РЕКЛАМА» / «Курсы вязания. Скидка 5 %»: the lines below the word alone, down to a blank line. */
export function advertised({ segments, cues }: Segmented): ReadonlySet<number> {
  const out = new Set<number>();
  for (const [i, found] of cues.entries()) {
    const { start, end, blankBefore } = segments[i] as Segmented["segments"][number];
    if (!found.has("advert") || end - start > longestAdvert || blankBefore === 0) continue;
    let last = i + 1;
    while (segments[last]?.blankBefore === 0 && segments[last]?.marker === null) last++;
    if (last - i > mostAdvertised || segments[last]?.blankBefore === 0) continue;
    for (let line = i + 1; line < last; line++) out.add(line);
  }
  return out;
}

function isLink(text: string, { start, end, marker }: Segmented["segments"][number]): boolean {
  const words = text.slice(start, end);
  return !marker && words.length <= longestLink && words.split(" ").length <= mostWords && !sentenceEnd.test(words);
}
