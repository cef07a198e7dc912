/** Source text → clean text with its way back: an ordered table of steps, each of which composes the offset map. Line ends stay. */
import type { Finding } from "../model/outline.ts";
import type { Range } from "../model/span.ts";
import { type Aside, applyEdits, type CleanText, type Edit, identity, toSource } from "../model/text.ts";
import { bars } from "./bars.ts";
import { compose } from "./compose.ts";
import { entities } from "./entities.ts";
import { fields } from "./fields.ts";
import { footnoteMarks } from "./footnote-marks.ts";
import { forumCodes } from "./forum-codes.ts";
import { frontMatter } from "./front-matter.ts";
import { invisibles } from "./invisible.ts";
import { letterSpacing } from "./letter-spacing.ts";
import { lineEnds } from "./line-ends.ts";
import { mailQuotes } from "./mail-quotes.ts";
import type { MarkdownMarks } from "./markdown.ts";
import { marks } from "./marks.ts";
import { mixedScript } from "./mixed-script.ts";
import { oldSpelling } from "./old-spelling.ts";
import { rtf } from "./rtf.ts";
import type { Script } from "./script.ts";
import { signsOf } from "./signs.ts";
import { spaces } from "./spaces.ts";
import type { Change, Step } from "./step.ts";
import { strayLetters } from "./stray.ts";
import { tags } from "./tags.ts";

export interface Normalised {
  readonly clean: CleanText;
  /** What was cut out, in order; none lies inside another. */
  readonly asides: readonly Aside[];
  /** `at` and `related` are ranges of the SOURCE, unlike those of later stages. */
  readonly findings: readonly Finding[];
  /** Words in an old spelling were read in that of today. */
  readonly respelled: boolean;
}

export interface NormaliseOptions {
  /** What `markdownMarks` found in the same source. */
  readonly marks?: MarkdownMarks;
}

const steps: readonly (readonly [name: string, step: Step])[] = [
  ["entities", entities],
  ["tags", tags],
  ["spaces", spaces],
  ["marks of quoted mail", mailQuotes],
  ["invisible characters", invisibles],
  ["composed letters", compose],
  ["fields", fields],
  ["control words of RTF", rtf],
  ["bars", bars],
  ["codes of forums", forumCodes],
  ["Markdown marks", marks],
  ["footnote marks", footnoteMarks],
  ["letter-spacing", letterSpacing],
  ["mixed script", mixedScript],
  ["stray letters", strayLetters],
];

/** A text that declares its structure means what it says: only its characters are put in order, no word is repaired. */
const ofCharacters: ReadonlySet<string> = new Set(["entities", "spaces", "invisible characters", "composed letters"]);
const declaredSteps = steps.filter(([name]) => ofCharacters.has(name));

/** Behind the line ends, which are first and once. What is cut can bring together what an earlier step looks for («&<b>amp;»): the table is run again, but not for ever. */
const mostPasses = 4;

interface State {
  readonly clean: CleanText;
  readonly asides: Aside[];
  readonly findings: Finding[];
}

/** @param source decoded text: no byte order mark, no lone surrogates. Idempotent on the clean text. */
export function normalise(source: string, options: NormaliseOptions, script: Script): Normalised {
  return settle(begin(source, options.marks), steps, script);
}

/** The same for a text that declares its structure: its marks stay, they are read later. */
export function normaliseDeclared(source: string, script: Script): Normalised {
  return settle(run(begin(source, undefined), frontMatter(source)), declaredSteps, script);
}

function settle(first: State, table: typeof steps, script: Script): Normalised {
  let state = run(first, lineEnds(first.clean.text));
  for (let count = 0; count < mostPasses; count++) {
    const { text } = state.clean;
    state = pass(state, table, script);
    if (state.clean.text === text) break;
  }
  const { clean } = state;
  state = run(state, oldSpelling(clean.text, script));
  const findings = state.findings.sort((a, b) => (a.at?.start ?? 0) - (b.at?.start ?? 0));
  return { clean: state.clean, asides: outermost(state.asides), findings, respelled: state.clean !== clean };
}

function pass(first: State, table: typeof steps, script: Script): State {
  let state = first;
  let signs = signsOf(state.clean.text);
  for (const [, step] of table) {
    const next = run(state, step(state.clean.text, script, signs));
    if (next.clean !== state.clean) signs = signsOf(next.clean.text);
    state = next;
  }
  return state;
}

function begin(source: string, marks: MarkdownMarks | undefined): State {
  const plain = { text: source, map: identity };
  return { clean: marks ? applyEdits(plain, marks.edits) : plain, asides: [...(marks?.asides ?? [])], findings: [] };
}

function run(state: State, change: Change | undefined): State {
  if (!change) return state;
  const { clean, asides, findings } = state;
  for (const { kind, start, end } of change.cuts ?? []) asides.push({ kind, source: toSource(clean.map, { start, end }) });
  for (const finding of change.findings ?? []) findings.push(inSource(finding, clean));
  if (change.even !== undefined) return { ...state, clean: { text: change.even, map: clean.map } };
  return { ...state, clean: applyEdits(clean, disjoint(change.edits ?? [])) };
}

function inSource(finding: Finding, clean: CleanText): Finding {
  const source = (range: Range): Range => toSource(clean.map, range);
  return { ...finding, at: finding.at && source(finding.at), related: finding.related.map(source) };
}

/** Cuts may share white space: the later one begins where the earlier ends. */
function disjoint(edits: readonly Edit[]): Edit[] {
  let end = 0;
  return edits.map((edit) => {
    const start = Math.min(Math.max(edit.start, end), edit.end);
    end = Math.max(end, edit.end);
    return start === edit.start ? edit : { ...edit, start };
  });
}

function outermost(asides: readonly Aside[]): Aside[] {
  const sorted = [...asides].sort((a, b) => a.source.start - b.source.start || b.source.end - a.source.end);
  let end = -1;
  return sorted.filter(({ source }) => {
    const isInside = source.end <= end;
    end = Math.max(end, source.end);
    return !isInside;
  });
}
