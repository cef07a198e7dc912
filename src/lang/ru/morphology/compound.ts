/** Readings of a noun that may be two nouns with a hyphen: «городам-членам», «школе-интернату», «бизнес-сообществу». */

import { notShortenedBodies, turningPrefixes } from "../words/bodies.ts";
import type { NounReading } from "./cases.ts";
import { guessReadings } from "./guess.ts";
import { knownReadings } from "./lexicon.ts";

const movesPattern = /(?:ам|ям|ами|ями|ах|ях|ов|ев|ей|ы|и)$/;
const movesPattern2 = /(?:у|ю|а|я|ом|ем)$/;

const shortestPrefix = 3;
const longestPrefix = 8;
const shortestBody = 6;
const notJoined = new Set(notShortenedBodies);
const turned = new Set(turningPrefixes);

/** The same words come again and again; what is remembered changes no answer. */
const remembered = new Map<string, readonly NounReading[]>();
const mostRemembered = 4_000;

/** @param form a folded noun form. @returns the likeliest readings first; known ones only, where there are any. */
export function nounReadings(form: string): readonly NounReading[] {
  const kept = remembered.get(form);
  if (kept) return kept;
  if (remembered.size >= mostRemembered) remembered.clear();
  const readings = read(form);
  remembered.set(form, readings);
  return readings;
}

function read(form: string): readonly NounReading[] {
  const known = knownReadings(form);
  if (known.length > 0) return known;
  const hyphen = form.lastIndexOf("-");
  if (hyphen < 0) {
    const shortened = shortenedReadings(form);
    if (shortened.length > 0) return shortened;
  }
  if (hyphen < 2 || hyphen > form.length - 3) return form.length < 3 ? [] : guessReadings(form);
  return compoundReadings(form.slice(0, hyphen), form.slice(hyphen + 1));
}

/** «спорткомитету», «автохозяйство»: a shortened word grown together with a body that is known. */
function shortenedReadings(form: string): readonly NounReading[] {
  for (let cut = shortestPrefix; cut <= longestPrefix && cut <= form.length - shortestBody; cut++) {
    const bodies = knownReadings(form.slice(cut)).filter((one) => one.kind === "body");
    if (bodies.length === 0 || bodies.some((one) => notJoined.has(one.nominative))) continue;
    const prefix = form.slice(0, cut);
    return turned.has(prefix) ? [] : bodies.map((one) => ({ ...one, nominative: prefix + one.nominative }));
  }
  return [];
}

function compoundReadings(first: string, second: string): readonly NounReading[] {
  const firsts = nounReadings(first);
  const seconds = nounReadings(second);
  const both = seconds.flatMap((right) => {
    const left = firsts.filter((one) => sameCase(one, right) && one.number === right.number && moves(one, first, right));
    return left.map((one) => join(one, right));
  });
  const still = seconds.map((right) => ({ ...right, nominative: `${first}-${right.nominative}` }));
  const moving = both.filter((one) => one.case !== "nominative");
  return moving.length > 0 ? [...moving, ...both.filter((one) => one.case === "nominative")] : still;
}

/** «города-члены» is an accusative as well, though «члены» alone is none. */
function sameCase(left: NounReading, right: NounReading): boolean {
  return left.case === right.case || (left.case === "accusative" && right.case === "nominative");
}

/** «бизнес» in «бизнес-сообществу» has no ending of that case: it stands still. */
function moves(left: NounReading, first: string, right: NounReading): boolean {
  if (left.known) return true;
  return right.number === "plural" ? movesPattern.test(first) : movesPattern2.test(first);
}

function join(left: NounReading, right: NounReading): NounReading {
  return {
    ...left,
    nominative: `${left.nominative}-${right.nominative}`,
    kind: left.kind === "other" ? right.kind : left.kind,
    known: left.known && right.known,
  };
}
