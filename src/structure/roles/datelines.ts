/** What stands beside a line of place and day and goes with it: «Лугоярск», «Лугоярск,» / «Пушной двор», «№ 189» below a signature. */
import type { Cue } from "../../lang/cue.ts";
import type { Segmented } from "./fact.ts";

/** Above such a line no number of this act is printed, below it none of the act before. */
const heads: readonly Cue[] = ["title-word", "body-name", "subject", "draft-stamp", "title-tail"];
/** «Ассамблея,» */
const noTown: readonly Cue[] = ["name-end", "collective", "body-name", "decider-comma", "post-start", "title-word"];
/** Behind other lines «Приозёрья» may go on with «слёта пчеловодов». */
const besideName: readonly Cue[] = ["place-date", "act-number", "name-end", "name-only", "title-word-alone"];
const longestVenue = 60;
const sentenceEnd = /[.:;!?]$/;

/**
 * @param decided the last line of decision that is known, or −1; @param signed the lines of signatures.
 * @returns the lines beside those of place and day that blank lines do not set apart.
 */
export function dateLines(
  all: Segmented,
  { decided, signed }: { decided: number; signed: ReadonlySet<number> },
): ReadonlySet<number> {
  const out = new Set<number>();
  for (const [i, found] of all.cues.entries()) {
    if (!found.has("place-date")) continue;
    const town = townAbove(all, i);
    for (let line = town; line < i; line++) out.add(line);
    if (isBeside(all, i + 1) && isTown(all, i + 1)) out.add(i + 1);
    if (closes(all, { first: town, decided, signed })) for (const line of numbersBeside(all, town, i)) out.add(line);
  }
  return out;
}

/** The first line of a town, and of where in it, above the line `at`; or that line. */
function townAbove(all: Segmented, at: number): number {
  if (at < 1 || !isBeside(all, at)) return at;
  if (isTown(all, at - 1)) return at - 1;
  return at > 1 && isBeside(all, at - 1) && isVenue(all, at - 1) && isOpenPlace(all, at - 2) ? at - 2 : at;
}

/** No more than one blank line parts it from the line above. */
function isBeside({ segments }: Segmented, at: number): boolean {
  return (segments[at]?.blankBefore ?? 2) < 2;
}

function isTown({ segments, cues }: Segmented, at: number): boolean {
  if (segments[at]?.marker || !cues[at]?.has("town") || noTown.some((cue) => cues[at]?.has(cue))) return false;
  return !cues[at].has("town-of") || besideName.some((cue) => cues[at - 1]?.has(cue));
}

/** «Лугоярск,», «г. Лугоярск,» */
function isOpenPlace(all: Segmented, at: number): boolean {
  const place = isTown(all, at) || all.cues[at]?.has("place-date") === true;
  return place && all.text[(all.segments[at]?.end ?? 0) - 1] === ",";
}

function isVenue({ text, segments, cues }: Segmented, at: number): boolean {
  const segment = segments[at];
  if (!segment || segment.marker || segment.end - segment.start > longestVenue || cues[at]?.has("name-end")) return false;
  return !sentenceEnd.test(text.slice(segment.end - 1, segment.end));
}

/** Behind the decision, and not at the head of the next act. */
function closes(
  all: Segmented,
  { first, decided, signed }: { first: number; decided: number; signed: ReadonlySet<number> },
): boolean {
  let above = first - 1;
  while (all.cues[above]?.has("place-date") || all.cues[above]?.has("act-number")) above--;
  if (signed.has(above)) return true;
  const segment = all.segments[above];
  if (!segment || decided < 0 || above < decided || heads.some((cue) => all.cues[above]?.has(cue))) return false;
  return segment.marker !== null || all.text[segment.end - 1] === ".";
}

/** «№ 189» above or below. */
function numbersBeside(all: Segmented, first: number, last: number): number[] {
  const isNumber = (at: number): boolean => all.cues[at]?.has("act-number") === true;
  const above = isBeside(all, first) && isNumber(first - 1) ? [first - 1] : [];
  const below = isBeside(all, last + 1) && isNumber(last + 1) ? [last + 1] : [];
  return [...above, ...below];
}
