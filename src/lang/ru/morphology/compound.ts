/** Readings of a noun that may be two nouns with a hyphen: «городам-членам», «школе-интернату», «бизнес-сообществу». */

import { bodiesWhenShortened, notShortenedBodies, turningPrefixes } from "../words/bodies.ts";
import { nounPrefixes, stillFirsts } from "../words/noun-stems.ts";
import { obliqueFirst as allCases, type Case, type NounReading } from "./cases.ts";
import { guessReadings } from "./guess.ts";
import { knownReadings, lookUp } from "./lexicon.ts";
import { fact } from "./word.ts";

const pluralMoves = /(?:ам|ям|ами|ями|ах|ях|ов|ев|ей|ы|и)$/;
/** «осетинок-иронок»: both without an ending. */
const zeroPlural = /(?:[ое]к|иц|ш)$/;
const singularMoves = /(?:у|ю|а|я|ом|ем|ой|ей|ью|е|ы|и|о)$/;

const shortestPrefix = 3;
const longestPrefix = 8;
const shortestNoun = 5;
const longBody = 8;
const linking = /[ое]$/;
/** «рыб-олов» is no lead. */
const linkingVowel = /^[ое]/;
const notJoined = new Set(notShortenedBodies.join(" ").split(" "));
const becomesBody = new Set(bodiesWhenShortened);
const turned = new Set(turningPrefixes);
const prefixes = new Set(nounPrefixes.join(" ").split(" "));
const still = new Set(stillFirsts.join(" ").split(" "));

/** @param form a folded noun form. @returns the likeliest readings first; known ones only, where there are any. */
export const nounReadings = fact(read);

function read(form: string): readonly NounReading[] {
  const known = knownReadings(form);
  if (known.length > 0) return known;
  const hyphen = form.lastIndexOf("-");
  if (isFixedPost(form)) return fixedPost(form);
  if (hyphen < 0) {
    const shortened = shortenedReadings(form);
    if (shortened.length > 0) return [...shortened, ...guessReadings(form)];
  }
  if (hyphen < 2 || hyphen > form.length - 3) return form.length < 3 ? [] : guessReadings(form);
  return compoundReadings(form.slice(0, hyphen), form.slice(hyphen + 1));
}

/** «завклубом», «управделами», «замдиректора»: who leads or stands in for what the rest of the word names; they are not declined. */
function isFixedPost(form: string): boolean {
  return fixedPosts.some(
    ([start, as]) => form.startsWith(start) && lookUp(form.slice(start.length)).some((one) => one.case === as),
  );
}

const fixedPosts: readonly (readonly [start: string, as: Case])[] = [
  ["зав", "instrumental"],
  ["управ", "instrumental"],
  ["зам", "genitive"],
  ["пом", "genitive"],
  ["нач", "genitive"],
  ["ком", "genitive"],
];

function fixedPost(form: string): readonly NounReading[] {
  return allCases.map((as) => ({
    case: as,
    number: "singular",
    gender: "m",
    nominative: form,
    kind: "person",
    known: true,
    sure: true,
  }));
}

/** «спорткомитету», «автохозяйство», «биополем», «облпотребсоюзу»: beginnings grown together with a noun that is known. */
function shortenedReadings(form: string): readonly NounReading[] {
  for (let cut = shortestPrefix; cut <= longestPrefix && cut <= form.length - shortestNoun; cut++) {
    const prefix = form.slice(0, cut);
    const listed = isPrefix(prefix);
    if (!listed && cut > form.length - longBody) continue;
    const known = lookUp(form.slice(cut)).filter((one) => one.kind !== "other" || !linkingVowel.test(form.slice(cut)));
    const nouns = listed ? (known.length > 0 ? known : shortenedReadings(form.slice(cut))) : known.filter(isBody);
    if (nouns.length > 0) return nouns.map((one) => joinPrefix(prefix, one));
  }
  return [];
}

/** «спорт», «завод-о» */
function isPrefix(prefix: string): boolean {
  return prefixes.has(prefix) || (linking.test(prefix) && prefixes.has(prefix.slice(0, -1)));
}

/** A long word for a body or a post is recognised behind any beginning: «шахтоуправление», «водокомбинат», «охотинспектор». */
function isBody({ kind, nominative }: NounReading): boolean {
  return (kind === "body" && !notJoined.has(nominative)) || (kind === "person" && nominative.length >= longBody);
}

/** «дезорганизация» is no organisation. */
function joinPrefix(prefix: string, noun: NounReading): NounReading {
  const turns = noun.kind === "body" && (turned.has(prefix) || notJoined.has(noun.nominative));
  const kind = turns ? "other" : becomesBody.has(noun.nominative) ? "body" : noun.kind;
  return { ...noun, nominative: prefix + noun.nominative, kind };
}

function compoundReadings(first: string, second: string): readonly NounReading[] {
  const firsts = nounReadings(first);
  const seconds = nounReadings(second);
  return seconds.flatMap((right) => {
    const left = firsts.filter(
      (one) => sameCase(one, right) && one.number === right.number && moves(one, right, [first, second]),
    );
    return left.length > 0 ? left.map((one) => join(one, right)) : [{ ...right, nominative: `${first}-${right.nominative}` }];
  });
}

/** «города-члены» is an accusative as well, though «члены» alone is none. */
function sameCase(left: NounReading, right: NounReading): boolean {
  return left.case === right.case || (left.case === "accusative" && right.case === "nominative");
}

/** «бизнес» in «бизнес-сообществу» has no ending of that case: it stands still. */
function moves(left: NounReading, right: NounReading, [first, second]: readonly [string, string]): boolean {
  if (still.has(first)) return false;
  if (left.known) return true;
  if (right.number === "singular") return singularMoves.test(first);
  return pluralMoves.test(first) || (zeroPlural.test(first) && zeroPlural.test(second));
}

function join(left: NounReading, right: NounReading): NounReading {
  return {
    ...left,
    nominative: `${left.nominative}-${right.nominative}`,
    kind: left.kind === "other" ? right.kind : left.kind,
    known: left.known && (right.known || left.kind !== "other"),
    sure: left.sure && right.sure,
  };
}
