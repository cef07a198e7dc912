/** What the path through the roles cannot know: a title printed above the title, and the furniture of a page below an annex. */
import type { Segment } from "../../model/line.ts";
import type { LineRole } from "../../model/outline.ts";
import type { Fact } from "./fact.ts";
import type { NameSet, Names } from "./name-sets.ts";
import type { Labelled } from "./viterbi.ts";

interface Read {
  readonly text: string;
  readonly pieces: readonly Segment[];
  readonly facts: readonly NameSet<Fact>[];
  /** For comparing: letter case and kindred letters set aside. */
  fold(text: string): string;
}

const notLetters = /[^\p{L}\p{N}]+/gu;
const shortestTitle = 12;
const fewestWords = 3;

export function relabelled(labels: readonly Labelled[], read: Read): Labelled[] {
  const out = [...labels];
  for (const at of duplicateTitles(labels, read)) {
    out[at] = asArtifact(labels[at] as Labelled);
    read.facts[at]?.add("duplicate-title");
  }
  for (let at = labels.length - 1; isFurnitureBehind(labels[at], read.facts[at]); at--)
    out[at] = asArtifact(labels[at] as Labelled);
  return out;
}

function asArtifact(label: Labelled): Labelled {
  const role: LineRole = "artifact";
  return { ...label, role, runnerUp: label.role };
}

function isFurnitureBehind(label: Labelled | undefined, facts: Names<Fact> | undefined): boolean {
  return label?.role === "attachment" && facts?.has("navigation") === true;
}

/** The head of a page says the title that the document then prints over several lines: all but the last are set aside. */
function duplicateTitles(labels: readonly Labelled[], { text, pieces, facts, fold }: Read): number[] {
  const lines = labels.slice(0, headLength(labels)).flatMap(({ role }, at) => (role === "title" ? [at] : []));
  const words = lines.map((at) => wordsOf(fold(printedIn(text, pieces[at] as Segment))));
  const letters = words.map((all) => all.join(""));
  // «О внесении изменений в решение …» below «РЕШЕНИЕ» is of another one
  const isSubject = lines.map((at) => facts[at]?.has("subject") === true);
  const own = letters.map((said, i) => (isSubject[i] ? "" : said));
  const [all, ofOwn] = [letters.join(""), own.join("")];
  const out: number[] = [];
  let [behind, behindOwn] = [0, 0];
  for (const [i, at] of lines.entries()) {
    const said = letters[i] as string;
    behind += said.length;
    behindOwn += (own[i] as string).length;
    const printed = isSubject[i] ? all.includes(said, behind) : ofOwn.includes(said, behindOwn);
    const again = printed || isShortened(words[i] as string[], words.slice(i + 1));
    if (said.length >= shortestTitle && again) out.push(at);
    else break;
  }
  return out;
}

/** «Резолюция съезда пасечников» above «РЕЗОЛЮЦИЯ» / «II краевого съезда пасечников»: its words in their order, from that of the kind on. */
function isShortened(said: readonly string[], behind: readonly (readonly string[])[]): boolean {
  const from = behind.findIndex(([first]) => first === said[0]);
  if (from < 0 || said.length < fewestWords) return false;
  let next = 0;
  for (const word of behind.slice(from).flat()) if (word === said[next]) next++;
  return next === said.length;
}

/** How far nothing but titles, adoption lines and furniture stands. */
function headLength(labels: readonly Labelled[]): number {
  const end = labels.findIndex(({ role }) => role !== "title" && role !== "adoption" && role !== "artifact");
  return end < 0 ? labels.length : end;
}

function printedIn(text: string, { start, end }: Segment): string {
  return text.slice(start, end);
}

function wordsOf(printed: string): string[] {
  return printed.split(notLetters).filter((word) => word !== "");
}
