/** Text that was decoded wrongly before it came here, repaired where that is certain: UTF-8 read as windows-1251 («Р РµР·»), windows-1251 read as Latin-1. */
import type { Finding } from "../model/outline.ts";
import { wellFormed } from "./decoded.ts";
import { type LetterScript, letterScore, meanOf } from "./letter-score.ts";

/** How it was read, how it should have been read. */
const mistakes: readonly (readonly [wrong: string, right: string])[] = [
  ["windows-1251", "utf-8"],
  ["windows-1252", "utf-8"],
  ["windows-1252", "windows-1251"],
  ["windows-1252", "koi8-r"],
  ["windows-1252", "ibm866"],
  ["windows-1251", "koi8-r"],
  ["koi8-r", "windows-1251"],
  ["ibm866", "windows-1251"],
  ["windows-1251", "ibm866"],
  ["ibm866", "utf-8"],
  ["koi8-r", "utf-8"],
];

const beyondAscii = /[\x80-\uffff]/;
const allBeyondAscii = /[\x80-\uffff]/g;
const sampleSize = 4_096;
const fewestJudged = 8;
/** Means of `letterScore`: running Russian text lies at −3.1, a wrong reading below −3.7. */
const suspicious = -3.65;
const convincing = -3.55;
/** What the repair must gain over all judged characters together. */
const fewestOdds = 15;
/** Text has many different letters; a run of no-break spaces has not. */
const fewestDifferent = 6;
const mostUnreadable = 0.02;

export interface Repaired {
  readonly text: string;
  readonly finding: Finding;
}

export function repairMojibake(text: string, script: LetterScript): Repaired | undefined {
  const start = text.search(beyondAscii);
  if (start < 0) return undefined;
  const part = text.slice(start, start + sampleSize);
  const score = letterScore(part, script);
  const mean = meanOf(score);
  if (score.judged < fewestJudged || mean > suspicious) return undefined;
  for (const [wrong, right] of mistakes) {
    const repaired = reread(part, wrong, right);
    if (repaired === undefined || !isConvincing(repaired, mean, script)) continue;
    const whole = reread(text, wrong, right);
    if (whole !== undefined)
      return {
        text: wellFormed(whole),
        finding: { code: "RP003", at: null, related: [], values: { found: wrong, expected: right } },
      };
  }
  return undefined;
}

function isConvincing(repaired: string, before: number, script: LetterScript): boolean {
  const score = letterScore(repaired, script);
  const count = score.judged;
  const mean = meanOf(score);
  return (
    different(repaired) >= fewestDifferent &&
    count >= fewestJudged / 2 &&
    mean > convincing &&
    (mean - before) * count > fewestOdds
  );
}

function different(text: string): number {
  return new Set(text.match(allBeyondAscii)).size;
}

/** Undefined where too many characters cannot have come about in this way. */
function reread(text: string, wrong: string, right: string): string | undefined {
  const bytesOf = encoder(wrong);
  const out = right === "utf-8" ? rereadUtf8(text, bytesOf) : rereadTable(text, bytesOf, right);
  return out.unreadable > mostUnreadable * text.length ? undefined : out.text;
}

interface Reread {
  readonly text: string;
  readonly unreadable: number;
}

function rereadTable(text: string, bytesOf: ReadonlyMap<number, number>, right: string): Reread {
  const table = new TextDecoder(right).decode(Uint8Array.from({ length: 256 }, (_, i) => i));
  let unreadable = 0;
  const letters = Array.from({ length: text.length }, (_, i) => {
    const byte = bytesOf.get(text.charCodeAt(i));
    if (byte === undefined) unreadable++;
    return byte === undefined ? text.charAt(i) : table.charAt(byte);
  });
  return { text: letters.join(""), unreadable };
}

const lead = 0xd0;

/** The no-break space that is the second byte of «Р» has often become a plain one on the way: D0 20 is D0 A0. */
function rereadUtf8(text: string, bytesOf: ReadonlyMap<number, number>): Reread {
  const bytes = new Uint8Array(text.length);
  let unreadable = 0;
  for (let i = 0; i < text.length; i++) {
    const byte = bytesOf.get(text.charCodeAt(i));
    if (byte === undefined) unreadable++;
    bytes[i] = byte === 0x20 && bytes[i - 1] === lead ? 0xa0 : (byte ?? 0x3f);
  }
  const repaired = new TextDecoder("utf-8").decode(bytes);
  for (let at = repaired.indexOf("\uFFFD"); at >= 0; at = repaired.indexOf("\uFFFD", at + 1)) unreadable++;
  return { text: repaired, unreadable };
}

/** The one byte that windows-1251 leaves free: some decoders make it U+FFFD. */
const hole = 0x98;
const encoders = new Map<string, ReadonlyMap<number, number>>();

function encoder(label: string): ReadonlyMap<number, number> {
  const known = encoders.get(label);
  if (known) return known;
  const text = new TextDecoder(label).decode(Uint8Array.from({ length: 256 }, (_, i) => i));
  const made = new Map<number, number>();
  for (let byte = 128; byte < 160; byte++) made.set(byte, byte);
  if (label === "windows-1251") made.set(0xfffd, hole);
  for (let byte = 0; byte < 256; byte++) made.set(text.charCodeAt(byte), byte);
  encoders.set(label, made);
  return made;
}
