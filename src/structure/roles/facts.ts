/** The facts of each segment: its form, its neighbours, and the cues of its words. */
import type { Cue, Language } from "../../lang/language.ts";
import type { Segment } from "../../model/line.ts";

export type Fact =
  | Cue
  | `marker:${"decimal" | "dotted" | "paren" | "letter" | "roman" | "bullet" | "none" | "any"}`
  | `end:${"colon" | "semicolon" | "period" | "comma" | "none"}`
  | "short"
  | "long"
  | "very-long"
  | "capitals"
  | "small-start"
  | "blank-before"
  | "many-blanks"
  | "far-indent"
  | "gap"
  | "after-colon"
  | "next:item"
  | "next:infinitive"
  | "next:formula"
  | "next:signature"
  | "next:participle"
  | "next:place-date"
  | "in-stamp"
  | "series"
  | "in-signature"
  | "annex-stamp"
  | "in-imprint"
  | "tail"
  | "next:contact"
  | "previous:open"
  | "resumes"
  | "counts-on"
  | "untitled"
  | "after-rule"
  | "first"
  | "sentences"
  | "before-title"
  | "near-navigation"
  | "numbered"
  | "vote-result"
  | "previous:heading"
  | "previous:formula"
  | "previous:item"
  | "run-in"
  | "top"
  | "not-top"
  | "bottom"
  | "not-bottom"
  | "protocol";

const shortLength = 90;
const longLength = 220;
const veryLongLength = 500;
const topSegments = 14;
const bottomSegments = 14;
const farIndent = 15;
const manyBlanks = 3;
const titleFacts: readonly Fact[] = ["title-word", "title-tail", "draft-stamp", "body-name", "subject", "act-number", "quoted-whole", "capitals", "previous:open", "far-indent"];
const seriesLength = 130;
/** «2020 г.», «г.г.»: the dot of an abbreviation ends no sentence. */
const shortWordEnd = /(?:^|[\s.\d])\p{L}{1,2}\.$/u;
const sentenceBreak = /[\p{Ll}\d»)]{2}[.!?] \p{Lu}/u;

export function factsOf(text: string, segments: readonly Segment[], language: Language): ReadonlySet<Fact>[] {
  const cues = segments.map((segment) => language.cues(text.slice(segment.start, segment.end), segment.body - segment.start));
  const votes = cues.filter((found) => found.has("vote")).length;
  const protocol = votes > 1 || cues.some((found) => found.has("protocol-heading") || found.has("heard") || found.has("protocol-title"));
  const titleAt = cues.findIndex((found, i) => i < topSegments && found.has("title-word-alone"));
  const series = seriesOf(text, segments, cues);
  const stamped = stampsOf(segments, cues);
  const signed = signatureLines(text, segments, cues);
  const firstSigned = Math.min(...signed, segments.length);
  const lastDecision = cues.findLastIndex((found) => found.has("formula") || found.has("title-word-alone"));
  const lastSigned = firstSigned > lastDecision ? firstSigned : segments.length;
  const imprinted = imprintLines(cues, lastSigned);
  const resumed = resumedItems(segments);
  const attachment = cues.findIndex((found, i) => i > 2 && found.has("attachment-heading"));
  const length = attachment < 0 ? segments.length : attachment;
  return segments.map((segment, index) => {
    const facts = new Set<Fact>(cues[index]);
    if (index < titleAt) facts.add("before-title");
    if (series.has(index)) facts.add("series");
    if (stamped.has(index)) facts.add("in-stamp");
    if (signed.has(index)) facts.add("in-signature");
    if (firstSigned < index && isAnnexStamp(segment, facts)) facts.add("annex-stamp");
    if (index > lastSigned) facts.add("tail");
    if (imprinted.has(index)) facts.add("in-imprint");
    if (resumed.has(index)) facts.add("resumes");
    addForm(text, segment, facts);
    addNeighbours(text, segments, cues, { index, facts });
    addPosition(index, length, facts);
    if (!titleFacts.some((fact) => facts.has(fact))) facts.add("untitled");
    if (protocol) facts.add("protocol");
    if (protocol && facts.has("unanimous")) facts.add("vote-result");
    return facts;
  });
}

function addForm(text: string, segment: Segment, facts: Set<Fact>): void {
  const body = text.slice(segment.body, segment.end);
  facts.add(`marker:${segment.marker?.type ?? "none"}` as Fact);
  if (segment.marker) facts.add("marker:any");
  if (segment.marker?.number) facts.add("numbered");
  if (segment.marker?.number) facts.delete("subject");
  if (segment.marker?.type === "bullet") facts.delete("grounds");
  if (facts.has("end:period")) facts.delete("body-name");
  if (facts.has("post-start")) facts.delete("decider-comma");
  if (facts.has("matrix-heading")) for (const cue of ["matrix-start", "operative-present"] as const) facts.delete(cue);
  if (segment.afterRule && segment.marker?.text === "*") facts.add("after-rule");
  if (sentenceBreak.test(body.slice(0, 1_000))) facts.add("sentences");
  facts.add(ending(body));
  if (body.length < shortLength) facts.add("short");
  if (body.length > longLength) facts.add("long");
  if (body.length > veryLongLength) facts.add("very-long");
  const letters = body.slice(0, longLength);
  if (letters === letters.toUpperCase() && letters !== letters.toLowerCase()) facts.add("capitals");
  if (body.charAt(0) !== body.charAt(0).toUpperCase()) facts.add("small-start");
  if (segment.blankBefore > 0) facts.add("blank-before");
  if (segment.blankBefore >= manyBlanks) facts.add("many-blanks");
  if (segment.indent >= farIndent) facts.add("far-indent");
  if (body.includes("\t")) facts.add("gap");
  if (segment.runIn) facts.add("run-in");
}

function ending(body: string): Fact {
  const bare = body.replace(/["»”)\s]+$/, "");
  const last = shortWordEnd.test(bare.slice(-5)) ? "" : bare.slice(-1);
  if (/[:]$/.test(body.trimEnd())) return "end:colon";
  if (last === ";") return "end:semicolon";
  if (/[.!?…]/.test(last)) return "end:period";
  return last === "," ? "end:comma" : "end:none";
}

function addNeighbours(
  text: string,
  segments: readonly Segment[],
  cues: readonly ReadonlySet<Cue>[],
  { index, facts }: { index: number; facts: Set<Fact> },
): void {
  const before = segments[index - 1];
  const after = segments[index + 1];
  const beforeCues = cues[index - 1];
  const afterCues = cues[index + 1];
  if (before && text[before.end - 1] === ":") facts.add("after-colon");
  if (before?.marker) facts.add("previous:item");
  if (before && countsOn(before, segments[index] as Segment)) facts.add("counts-on");
  if (after?.marker) facts.add("next:item");
  if (afterCues?.has("infinitive-start")) facts.add("next:infinitive");
  if (afterCues?.has("formula")) facts.add("next:formula");
  if (afterCues?.has("contact")) facts.add("next:contact");
  if (before && !/[.:;!?]["»”)]?$/.test(text.slice(before.start, before.end)) && segments[index]?.blankBefore === 0) facts.add("previous:open");
  if (afterCues?.has("participle-start")) facts.add("next:participle");
  if (afterCues?.has("place-date")) facts.add("next:place-date");
  for (const near of [cues[index - 2], beforeCues, afterCues, cues[index + 2]]) if (near?.has("navigation")) facts.add("near-navigation");
  if (afterCues?.has("name-end") || afterCues?.has("name-only")) facts.add("next:signature");
  if (beforeCues?.has("formula") || beforeCues?.has("formula-tail")) facts.add("previous:formula");
  if (beforeCues?.has("dative-heading") || beforeCues?.has("matrix-heading") || beforeCues?.has("sphere")) facts.add("previous:heading");
}

function addPosition(index: number, count: number, facts: Set<Fact>): void {
  if (index === 0) facts.add("first");
  facts.add(index < topSegments ? "top" : "not-top");
  facts.add(index >= count - bottomSegments ? "bottom" : "not-bottom");
}

/** Unmarked short lines of one form below a colon: «математика – 129,» / «русский язык – 118,». */
function seriesOf(text: string, segments: readonly Segment[], cues: readonly ReadonlySet<Cue>[]): ReadonlySet<number> {
  const out = new Set<number>();
  for (let i = 0; i < segments.length; i++) {
    if (text[(segments[i] as Segment).end - 1] !== ":" || cues[i]?.has("protocol-heading")) continue;
    let end = i + 1;
    while (end < segments.length && isSeriesLine(text, segments[end] as Segment, { first: end === i + 1, cues: cues[end] })) end++;
    if (end - i > 2) for (let line = i + 1; line < end; line++) out.add(line);
  }
  return out;
}

function isSeriesLine(text: string, segment: Segment, { first, cues }: { first: boolean; cues: ReadonlySet<Cue> | undefined }): boolean {
  const body = text.slice(segment.start, segment.end);
  if (segment.marker || body.length > seriesLength || body.includes("\t") || /:$/.test(body)) return false;
  return (first || segment.blankBefore === 0) && !cues?.has("formula") && !cues?.has("place-date");
}

/** Lines below «УТВЕРЖДЕНО» in the same corner of the page. */
function stampsOf(segments: readonly Segment[], cues: readonly ReadonlySet<Cue>[]): ReadonlySet<number> {
  const out = new Set<number>();
  for (const [i, found] of cues.entries()) {
    if (!found.has("approval-stamp")) continue;
    const indent = (segments[i] as Segment).indent;
    for (let line = i + 1; line < segments.length && line < i + 6; line++) {
      const segment = segments[line] as Segment;
      if (segment.blankBefore > 0 || Math.abs(segment.indent - indent) > 12) break;
      out.add(line);
    }
  }
  return out;
}

const longestPost = 6;

/** A post over one or more lines, then a name: «Глава администрации» / «МР «Липовский»      О.В. Тишаева». */
function signatureLines(text: string, segments: readonly Segment[], cues: readonly ReadonlySet<Cue>[]): ReadonlySet<number> {
  const out = new Set<number>();
  for (const [i, found] of cues.entries()) {
    if (!(found.has("name-end") || found.has("name-only")) || segments[i]?.marker) continue;
    for (let line = i; line >= 0 && line > i - longestPost; line--) {
      if (line < i && (cues[line]?.has("name-end") || !isPostLine(text, segments[line] as Segment))) break;
      if (cues[line]?.has("post-start") && !cues[line]?.has("narrative")) {
        const first = line > 0 && cues[line - 1]?.has("post-start") && text[(segments[line - 1] as Segment).end - 1] === "," ? line - 1 : line;
        for (let one = first; one <= i; one++) out.add(one);
        break;
      }
      if ((segments[line] as Segment).blankBefore > 0 && !found.has("name-only")) break;
    }
  }
  return out;
}

function isPostLine(text: string, { start, end, marker }: Segment): boolean {
  return !marker && end - start < 160 && !/[:;.!?]$/.test(text.slice(start, end));
}

/** «УТВЕРЖДЕНА постановлением …», «ПАСПОРТ» below a signature. */
function isAnnexStamp(segment: Segment, facts: ReadonlySet<Fact>): boolean {
  if (facts.has("approval-stamp") || facts.has("adopted-telling")) return true;
  return facts.has("annex-title") && (facts.has("capitals") || segment.blankBefore > 1);
}

/** Below the signature: «Согласовано:», «Разослано:» and all that stands under them up to an attachment. */
function imprintLines(cues: readonly ReadonlySet<Cue>[], lastSigned: number): ReadonlySet<number> {
  const out = new Set<number>();
  let open = false;
  for (let i = lastSigned; i < cues.length; i++) {
    const found = cues[i] as ReadonlySet<Cue>;
    if (found.has("attachment-heading") || found.has("annex-title")) open = false;
    if (open) out.add(i);
    if (found.has("imprint")) open = true;
  }
  return out;
}

/** An item that goes on with a count broken by other lines: «1.3» … figures by year … «1.4». */
function resumedItems(segments: readonly Segment[]): ReadonlySet<number> {
  const out = new Set<number>();
  const last = new Map<string, { value: number; index: number }>();
  for (const [index, { marker }] of segments.entries()) {
    if (!marker?.number || marker.type === "roman") continue;
    const key = `${marker.type}:${marker.path.slice(0, -1).join(".")}`;
    const value = marker.path.at(-1) ?? 0;
    const before = last.get(key);
    if (before && before.index < index - 1 && value === before.value + 1) out.add(index);
    last.set(key, { value, index });
  }
  return out;
}

/** «2.» right behind «1.»: the same kind of thing. */
function countsOn(before: Segment, after: Segment): boolean {
  const [a, b] = [before.marker, after.marker];
  return a?.number != null && b?.number != null && a.type === b.type && b.path.at(-1) === (a.path.at(-1) as number) + 1;
}
