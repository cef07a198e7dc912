/** How much a text looks like writing in a language: letter frequencies, letter case, words of one script. */

export interface LetterScript {
  /** Share of each small letter, per cent. */
  readonly frequencies: Readonly<Record<string, number>>;
}

export interface LetterScore {
  /** Sum of logarithms; only texts with the same bytes behind them can be compared. */
  readonly sum: number;
  /** Characters beyond ASCII: those that were judged. */
  readonly judged: number;
}

/** «пРИВЕТ»; «ПРИВет». */
const capitalInWord = -4;
const smallAfterCapitals = -3;
const scriptChange = -3;
const control = -14;
const symbol = -9;
/** Quotes, dashes, «№», no-break space, bullets, degree. */
const punctuation = -4.5;
const common = new Set("\u00a0\u00a7\u00ab\u00b0\u00b7\u00b9\u00bb\u2013\u2014\u2018\u2019\u201c\u201d\u201e\u2022\u2026\u2116");

const small = 1;
const capital = 2;
const latin = 3;

const kindBits = 2;
const lastThree = 0b111111;
/** By the kinds of three neighbours. */
const joints = Float64Array.from({ length: lastThree + 1 }, (_, kinds) =>
  joint(kinds >> (2 * kindBits), (kinds >> kindBits) & 0b11, kinds & 0b11),
);

interface Table {
  readonly weight: Float64Array;
  readonly kind: Uint8Array;
}

const tables = new WeakMap<LetterScript, Table>();

export function letterScore(text: string, script: LetterScript): LetterScore {
  const { weight, kind } = table(script);
  let sum = 0;
  let judged = 0;
  let last = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const now = code < kind.length ? (kind[code] as number) : 0;
    last = ((last << kindBits) | now) & lastThree;
    sum += joints[last] as number;
    if (code > 127) {
      judged++;
      sum += weight[code] ?? weigh(code);
    }
  }
  return { sum, judged };
}

/** What the kinds of three neighbours cost. */
function joint(first: number, second: number, third: number): number {
  if (third === latin) return second === small || second === capital ? scriptChange : 0;
  if (third === 0) return 0;
  if (second === latin) return scriptChange;
  if (third === capital) return second === small ? capitalInWord : 0;
  return first === capital && second === capital ? smallAfterCapitals : 0;
}

/** Mean for each judged character: about −3 for running text, below −5 for a wrong reading of it. */
export function meanOf({ sum, judged }: LetterScore): number {
  return judged === 0 ? 0 : sum / judged;
}

function table(script: LetterScript): Table {
  const known = tables.get(script);
  if (known) return known;
  const made = { weight: Float64Array.from({ length: 0x500 }, (_, code) => weigh(code)), kind: new Uint8Array(0x500) };
  for (let code = 65; code <= 90; code++) made.kind[code] = made.kind[code + 32] = latin;
  for (const [letter, share] of Object.entries(script.frequencies)) {
    const upper = letter.toUpperCase().charCodeAt(0);
    const lower = letter.charCodeAt(0);
    made.kind[lower] = small;
    made.kind[upper] = capital;
    made.weight[lower] = made.weight[upper] = Math.log(share / 100);
  }
  tables.set(script, made);
  return made;
}

function weigh(code: number): number {
  if (code < 0xa0) return control;
  return common.has(String.fromCharCode(code)) ? punctuation : symbol;
}
