/** Which of the old one-byte code pages: each is tried on a sample, the most Russian reading wins. */
import type { Finding } from "../model/outline.ts";
import { type Decoded, damage, wellFormed } from "./decoded.ts";
import { type LetterScript, letterScore } from "./letter-score.ts";
import { sample } from "./sample.ts";

/** Name in the output and for iconv-lite; label for TextDecoder; how common it is (capitals are the same bytes in cp866 and maccyrillic). */
const codePages: readonly (readonly [name: string, label: string, prior: number])[] = [
  ["windows-1251", "windows-1251", 0],
  ["koi8-r", "koi8-r", -1],
  ["cp866", "ibm866", -1],
  ["iso-8859-5", "iso-8859-5", -2],
  ["maccyrillic", "x-mac-cyrillic", -3],
];

/** Log odds against the runner-up, below which the choice is doubtful. */
const smallOdds = 12;

/** The decoder is loaded only here: most files need none. */
export async function decodeLegacy(bytes: Uint8Array, script: LetterScript): Promise<Decoded> {
  const { encoding, finding } = guess(bytes, script);
  const text = await decodeWithTable(bytes, encoding);
  return { text, encoding, findings: [finding], binary: false };
}

/** Undefined where the label is not known. @param label any label of iconv-lite. */
export async function decodeLabelled(bytes: Uint8Array, label: string): Promise<Decoded | undefined> {
  const { default: iconv } = await import("iconv-lite");
  if (!iconv.encodingExists(label)) return undefined;
  const text = wellFormed(iconv.decode(bytes, label));
  return { text, encoding: label.toLowerCase(), findings: damage(text, label.toLowerCase()), binary: false };
}

async function decodeWithTable(bytes: Uint8Array, encoding: string): Promise<string> {
  const { default: iconv } = await import("iconv-lite");
  return wellFormed(iconv.decode(bytes, encoding));
}

function guess(bytes: Uint8Array, script: LetterScript): { encoding: string; finding: Finding } {
  const part = sample(bytes);
  const ranked = codePages
    .map(([name, label, prior]) => {
      const { sum, judged } = letterScore(new TextDecoder(label).decode(part), script);
      return { name, sum: sum + prior, judged };
    })
    .sort((a, b) => b.sum - a.sum);
  const [best, second] = ranked as [(typeof ranked)[number], (typeof ranked)[number]];
  const odds = best.sum - second.sum;
  const margin = Math.round((100 * odds) / Math.max(1, best.judged)) / 100;
  const certainty = odds < smallOdds ? "guess" : "certain";
  const values = { encoding: best.name, runnerUp: second.name, margin, certainty };
  return { encoding: best.name, finding: { code: "RP001", at: null, related: [], values } };
}
