/** Is a figure that is given twice the same: «6 (пяти) депутатов», «В районе работают 55 школ. … В районе действуют 54 школы», a paragraph printed again. */
import {
  type CheckedParagraph,
  type CheckedSentence,
  type CheckInput,
  type CheckResult,
  type PlacedFigure,
  placeOf,
} from "./check.ts";

export function restated(input: CheckInput, fold: (text: string) => string): CheckResult[] {
  return [...inBrackets(input), ...inventories(input, fold), ...inPassages(input, fold)];
}

/** Said in figures and in words: told in orders as well as in reports. */
function inBrackets({ paragraphs }: CheckInput): CheckResult[] {
  return paragraphs.flatMap(({ sentences }, paragraph) =>
    sentences.flatMap(({ figures }) =>
      figures.flatMap((one): CheckResult[] => {
        if (one.again === null) return [];
        const at = placeOf(paragraph, one);
        return [result({ expression: `${one.value} ≠ ${one.again}`, statistics: [one.id], at, related: [at] })];
      }),
    ),
  );
}

interface Given {
  readonly paragraph: number;
  readonly figure: PlacedFigure;
}

const clauseEnd = /^\s?(?:[.,;:()–—-]|$)/u;
const stem = 4;

/** How many of a thing there are in a whole territory: one number only, where no year is spoken of. */
function inventories({ paragraphs, cues }: CheckInput, fold: (text: string) => string): CheckResult[] {
  const seen = new Map<string, Given>();
  return paragraphs.flatMap(({ text, sentences, narrative }, paragraph) => {
    if (!narrative || sentences.some(({ dates }) => dates.length > 0)) return [];
    return sentences.flatMap((sentence): CheckResult[] => {
      const figure = sentence.figures[0];
      if (figure?.kind !== "count" || figure.of === null || !clauseEnd.test(text.slice(figure.end, figure.end + 2))) return [];
      const territory = cues.inventory(text.slice(sentence.start, figure.start));
      if (territory === undefined) return [];
      const things = fold(figure.of)
        .split(" ")
        .map((word) => word.slice(0, stem));
      return again(seen, `${territory} ${things.join(" ")}`, { paragraph, figure });
    });
  });
}

function again(seen: Map<string, Given>, key: string, given: Given): CheckResult[] {
  const before = seen.get(key);
  if (!before) seen.set(key, given);
  if (!before || before.figure.value === given.figure.value) return [];
  return [different(before, given)];
}

const shortest = 40;

interface Told extends Pick<CheckedParagraph, "text"> {
  readonly paragraph: number;
  readonly sentence: CheckedSentence;
  /** The words of the sentence before it, figures included. */
  readonly before: string;
}

/** A sentence that stands there again behind the same sentence, all its words the same, with another figure. */
function inPassages({ paragraphs }: CheckInput, fold: (text: string) => string): CheckResult[] {
  const seen = new Map<string, Told>();
  const found: CheckResult[] = [];
  paragraphs.forEach(({ text, sentences, narrative }, paragraph) => {
    if (!narrative) return;
    sentences.forEach((sentence, index) => {
      const earlier = sentences[index - 1];
      if (!earlier || sentence.figures.length === 0 || sentence.end - sentence.start < shortest) return;
      const told = { text, paragraph, sentence, before: fold(text.slice(earlier.start, earlier.end)) };
      const key = fold(withoutFigures(text, sentence));
      const twin = seen.get(key);
      if (!twin) seen.set(key, told);
      else if (twin.before === told.before && told.before.length >= shortest) found.push(...differences(twin, told));
    });
  });
  return found;
}

function withoutFigures(text: string, { start, end, figures }: CheckedSentence): string {
  let out = "";
  let at = start;
  for (const figure of figures) {
    out += `${text.slice(at, figure.start)}#`;
    at = figure.end;
  }
  return out + text.slice(at, end);
}

function differences(before: Told, after: Told): CheckResult[] {
  return after.sentence.figures.flatMap((figure, index): CheckResult[] => {
    const first = before.sentence.figures[index] as PlacedFigure;
    if (first.value === figure.value && first.unit === figure.unit) return [];
    return [different({ paragraph: before.paragraph, figure: first }, { paragraph: after.paragraph, figure })];
  });
}

function different(before: Given, after: Given): CheckResult {
  return result({
    expression: `${after.figure.value} ≠ ${before.figure.value}`,
    statistics: [after.figure.id, before.figure.id],
    at: placeOf(after.paragraph, after.figure),
    related: [placeOf(before.paragraph, before.figure)],
  });
}

function result(one: Pick<CheckResult, "expression" | "statistics" | "at" | "related">): CheckResult {
  return { kind: "repeat", code: "RP503", holds: false, ...one };
}
