/** What the letters of a line alone tell, asked once for the two line ends that it stands at. */
import type { LineCues } from "../../lang/language.ts";
import { isCapitals } from "../capitals.ts";

export interface Printed {
  readonly text: string;
  /** Its last characters, for what only looks at the end. */
  readonly end: string;
  /** Its first and last sign. */
  readonly first: string;
  readonly last: string;
  /** Begins with a small letter. */
  readonly isLower: boolean;
  readonly isCapitals: boolean;
  /** Ends in a mark that closes a clause or a sentence. */
  readonly isClosed: boolean;
  /** Ends in a mark that closes a sentence. */
  readonly endsSentence: boolean;
  /** Has columns. */
  readonly hasGap: boolean;
}

const endLength = 8;
const closedEnd = /[:;.!?…]["»”)]?$/;
const sentenceEnd = /[.!?…]["»”)]?$/;
const gap = /\t|\S {4,}(?=\S)/;
/** Between the cells of a row. */
const stroke = " | ";

export function printed(text: string): Printed {
  const end = text.slice(-endLength);
  const isClosed = closedEnd.test(end);
  return {
    text,
    end,
    first: text.charAt(0),
    last: text.charAt(text.length - 1),
    isLower: isLower(text),
    isCapitals: isCapitals(text),
    isClosed,
    endsSentence: isClosed && sentenceEnd.test(end),
    hasGap: hasGap(text),
  };
}

export function isOneOf(sign: string, signs: string): boolean {
  return sign !== "" && signs.includes(sign);
}

export function hasGap(text: string): boolean {
  return text.includes(stroke) || ((text.includes("\t") || text.includes("    ")) && gap.test(text));
}

export function isLower(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toUpperCase();
}

const smallFirst = /^\p{Ll}{1,8}(?= )/u;

/** «принято единогласно, присутствовало 60» | «из 64»: its first word needs one before it. */
export function beginsDangling(text: string, cues: LineCues): boolean {
  return cues.dangling(smallFirst.exec(text)?.[0] ?? "");
}
