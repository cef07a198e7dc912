/** A year in words: «тысяча девятьсот сорок пятый год», «две тысячи двадцать первого года», «двухтысячного года». */
import { lookUp } from "../../look-up.ts";
import { numerals } from "../words/numerals.ts";
import { yearThousands } from "../words/ordinals.ts";
import { readOrdinal, wordAt } from "./date-ordinals.ts";
import { matchAt, type Part } from "./date-parts.ts";

const begins = /\s{0,3}(?=одна т|тысяч|две т|двухтыс)/y;
const yearBehind = /\sгод(?:а|у|е|ом)?(?![а-я])/y;
const thousands = Object.entries(yearThousands);

export function readWordYear(folded: string, at: number): (Part & { readonly named: true }) | undefined {
  const gap = matchAt(begins, folded, at);
  if (!gap) return undefined;
  const from = at + gap[0].length;
  const read = readOrdinalYear(folded, from);
  const tail = read && matchAt(yearBehind, folded, read.end);
  return tail && { value: read.value, end: read.end + tail[0].length, named: true };
}

function readOrdinalYear(folded: string, from: number): Part | undefined {
  const lead = thousands.find(([words]) => folded.startsWith(`${words} `, from));
  if (!lead) return readOrdinal(folded, from);
  const [words, thousand] = lead;
  const at = from + words.length + 1;
  const word = wordAt(folded, at);
  const hundreds = word === undefined ? 0 : hundredsOf(word);
  const rest = readOrdinal(folded, hundreds > 0 ? at + (word as string).length + 1 : at);
  return rest && { value: thousand + hundreds + rest.value, end: rest.end };
}

function hundredsOf(word: string): number {
  const value = lookUp(numerals, word) ?? 0;
  return value >= 100 ? value : 0;
}
