/** A number with what stands directly behind it, before its neighbours are looked at. */
import type { Range } from "../../../model/span.ts";
import { matchAt, type Source } from "./date-parts.ts";
import { type Decimal, toNumber } from "./decimal.ts";
import { type Amount, amountAt } from "./figure-amounts.ts";
import type { Candidate, Nothing } from "./figure-candidate.ts";
import { dimensionsAt } from "./figure-dimensions.ts";
import { countsNothing } from "./figure-judge.ts";
import { nounAfter, nounBehindDash } from "./figure-nouns.ts";
import { figuresAt, inWords, type Numeral, numberWords, sevenOrFamily, wordsAt } from "./figure-numerals.ts";
import { frequency } from "./figure-terms.ts";
import { lonePower, lonePowerQualified } from "./figure-units.ts";
import { type Government, isNoun } from "./figure-words.ts";
import { hasWord } from "./word-signs.ts";

const figureLike = /\d/;
const wordBehind = /^\s[а-я]/;
/** «3.420 метров труб»: behind a fraction it is «3,42 метра»; not «42.195 километров». */
const manyUnits = /(?:[а-я]{2}[ое]в|тонн)$/;
const perBefore = /(?:^|[^а-я])(?:на|в|за)\s$/;
const adverbLike = /[оеую]$|ом$|ем$|ой$|редней$/;
const numberBefore = /[\d.:,]/;

export interface Quantity extends Range {
  readonly numeral: Numeral;
  value: Decimal;
  power: number;
  /** «900 тыс.» whose noun or money is told elsewhere. */
  readonly elided: boolean;
  kind: "bare" | "money" | "percent" | "measure" | "ratio";
  unit: string | null;
  /** What brackets say instead of it: 5 in «6 (пяти)». */
  readonly again: number | null;
  /** What it counts, as printed behind it. */
  readonly noun: Range | undefined;
  readonly nounDirect: boolean;
  /** Why it is no figure, or undefined. */
  nothing: Nothing | undefined;
}

/** Figures, and how number words begin; told apart from «труд», «семья», «воспитание», so that few words are looked up for nothing. */
const begins =
  "дв(?:[аеоу]|адц|енадц)|тр(?:и|о[еи]|е[хм])|чет(?:ыр|верт?[оы])|пят[ьиен]|шест[ьиен]|сем(?:ь(?!я|е)|и(?!нар)|ер|над)|вос(?:ем|ьм)|девя|деся|один|одн[аоуи]|сорок|ст[ао](?![а-я])|сот(?:ни|ня|ню|не|ен)|пол(?:у?(?:тор|ми|тыс|сот))|тыс|ми?лли|млн|млрд|трлн|трилли|нол|нуль";
/** A number in words. */
export const mayCount = hasWord(new RegExp(`(?<![а-я])(?:${begins})`));
const trigger = new RegExp(`\\d+|(?<![а-я])(?:${begins})[а-я]*`, "g");
const proportion = /(\d{1,2}(?:,\d{1,2})?):(\d{1,3}(?:,\d{1,2})?)(?!\d|[:.]\d)/y;

/** @param blocked one byte a character: 1 where no figure is sought. */
export function quantities(source: Source, blocked: Uint8Array): Quantity[] {
  const found: Quantity[] = [];
  trigger.lastIndex = 0;
  for (let hit = trigger.exec(source.folded); hit; hit = trigger.exec(source.folded)) {
    const at = hit.index;
    if (blocked[at] || blocked[at + hit[0].length - 1]) continue;
    const some = proportionAt(source, at) ?? measuresAt(source, at) ?? quantityAt(source, at, hit[0]);
    if (!some) continue;
    found.push(...some);
    trigger.lastIndex = Math.max(trigger.lastIndex, some.at(-1)?.end ?? 0);
  }
  return found;
}

function quantityAt(source: Source, at: number, trigger: string): Quantity[] | undefined {
  const numeral = numeralAt(source, at, trigger);
  if (!numeral) return undefined;
  const amount = amountAt(source, numeral);
  return [quantityOf(source, amount)];
}

function numeralAt(source: Source, at: number, hit: string): Numeral | undefined {
  if (figureLike.test(hit)) return figuresAt(source.folded, at);
  if (numberWords.has(hit) || hit === sevenOrFamily) return wordsAt(source.folded, at);
  return loneAt(source, at, hit);
}

const qualifierBefore = /(?:около|более|свыше|менее|больше|меньше|порядка|почти|до)\s$/;

/** «тысяча саженцев», «свыше миллиона рублей»: a power of ten alone. */
function loneAt(source: Source, at: number, hit: string): Numeral | undefined {
  const qualified = lonePowerQualified.has(hit) && qualifierBefore.test(source.folded.slice(Math.max(0, at - 12), at));
  if (!(lonePower.has(hit) || qualified) || !wordBehind.test(source.folded.slice(at + hit.length, at + hit.length + 2)))
    return undefined;
  if (perBefore.test(source.folded.slice(Math.max(0, at - 5), at))) return undefined;
  return inWords({ start: at, end: at }, { digits: 1, exponent: 0 });
}

function quantityOf(source: Source, amount: Amount): Quantity {
  const { first: numeral, unit, end } = amount;
  const value =
    numeral.pointed && amount.power === 0 && (!unit || unit.kind === "money" || isOfThings(source, numeral, end))
      ? { digits: amount.value.digits, exponent: amount.value.exponent + 3 }
      : amount.value;
  const counted = governmentOf(toNumber(value), numeral);
  const government = unit?.kind === "percent" || amount.power > 0 ? "any" : counted;
  const counts = unit === undefined || unit.kind === "percent";
  const direct = counts && numeral.endingKind !== "compound" ? nounAfter(source, end, government) : undefined;
  const noun = direct ?? (unit === undefined && amount.power < 6 ? nounBehindDash(source, end, counted) : undefined);
  const start = numeral.start;
  const bare = frequency(source, { start, end }) === "ratio" ? "ratio" : "bare";
  const kind: Candidate["kind"] = unit ? (unit.kind as "money" | "percent" | "measure") : bare;
  const quantity: Quantity = {
    start,
    end,
    numeral,
    value,
    power: amount.power,
    kind,
    unit: unit?.unit ?? null,
    noun: keepNoun(source, noun, unit?.kind, toNumber(value)),
    nounDirect: direct !== undefined,
    elided: amount.bare && noun === undefined,
    again: contradicted(amount, toNumber(value)),
    nothing: undefined,
  };
  quantity.nothing = countsNothing(source, quantity);
  return quantity;
}

/** A zero at the end of a fraction says nothing; «рост 1.850 метров» is one all the same. */
function isOfThings({ folded }: Source, numeral: Numeral, end: number): boolean {
  if (folded[numeral.end - 1] !== "0" || !manyUnits.test(folded.slice(numeral.end, end))) return false;
  return !sized.test(folded.slice(Math.max(0, numeral.start - longestSize), numeral.start));
}

const sized =
  /(?<![а-я])(?:рост|высот|длин|ширин|толщин|глубин|диаметр|прыж|рекорд)[а-я]{0,3}\s(?:[а-я]{1,12}\s){0,2}(?:[–—-]\s)?$/;
const longestSize = 45;

/** «250 (двести пятьдесят) тыс.» says the number, «5 000,40 (пять тысяч рублей 40 коп.)» the whole roubles. */
function contradicted({ said, first }: Amount, value: number): number | null {
  const agrees = [value, toNumber(first.value)].some((one) => one === said || Math.floor(one) === said);
  return said === null || agrees ? null : said;
}

/** Behind a percent only a genitive is its noun («62% семей», not «18 % согласно»); behind 100 % the thing itself («100 % охват»). */
function keepNoun(source: Source, noun: Range | undefined, kind: string | undefined, value: number): Range | undefined {
  if (!noun || kind !== "percent" || value === 100) return noun;
  const text = source.folded.slice(noun.start, noun.end);
  return !text.includes(" ") && (adverbLike.test(text) || isPredicate(text)) ? undefined : noun;
}

/** «у 7 % выявлена гипертония»; not «15 % плана» */
function isPredicate(text: string): boolean {
  return pastOf.test(text) || (participle.test(text) && !isNoun(`${text.slice(0, -1)}ы`, "any"));
}

const participle = /[а-я]{2}(?:[еая]н|[иыу]т)а$/;
/** «на 14 % возросла подписка»: no genitive in «-ла» ends so. */
const pastOf =
  /(?:^|при|пере|про|за|об|до|воз|вы|под?|рас|у|с|от|из|на)(?:росла|росли|стала|стали|шла|шли|пала|пали|няла|няли|била|били|брала|держала|могла|могли|везла|везли|вела|вели|дала|дали|низила|высила|низили|высили|тила|тили|ставила|ставили|личила|личили|чила|чили|крыла|крыли|была|были|росло|шло|пало|стигла|стигли)$/;

function governmentOf(value: number, numeral: Numeral): Government {
  if (!Number.isInteger(value)) return "any";
  if (value >= 1000 && value % 1000 === 0 && numeral.form === "words") return "many";
  const last = value % 10;
  const teen = value % 100 >= 11 && value % 100 <= 14;
  // «у 6 из 31 муниципальных образований»: as often printed as «образования»
  if (last === 1 && !teen) return value > 20 ? "any" : "one";
  return last >= 2 && last <= 4 && !teen ? "few" : "many";
}

const alone = { power: 0, noun: undefined, nounDirect: false, elided: false, again: null, nothing: undefined } as const;

/** «30×60 м», «2 на 3 м» */
function measuresAt(source: Source, at: number): Quantity[] | undefined {
  return dimensionsAt(source, at)?.map(({ numeral, unit }, index, all) => {
    const end = index === all.length - 1 ? unit.end : numeral.end;
    return {
      ...alone,
      start: numeral.start,
      end,
      numeral,
      value: numeral.value,
      kind: "measure",
      unit: unit.unit,
    } satisfies Quantity;
  });
}

/** «12,75:» */
const longestShare = 6;

/** «1:12», «3:1», «1:1,5», «1,87:1»: one figure a number; «11:30» is a time. */
function proportionAt(source: Source, at: number): Quantity[] | undefined {
  const isNear = source.folded.slice(at + 1, at + longestShare).includes(":");
  const found = isNear ? matchAt(proportion, source.folded, at) : undefined;
  if (!found || numberBefore.test(source.folded[at - 1] ?? "")) return undefined;
  const [whole, first = "", second = ""] = found;
  if (first !== "1" && second.length === 2) return undefined;
  const starts = [at, at + first.length + 1];
  return starts.flatMap((start, index) => {
    const end = index === 0 ? at + first.length : at + whole.length;
    const numeral = figuresAt(source.folded, start);
    if (!numeral) return [];
    const value = whole.includes(",") ? numeral.value : { digits: Number(index === 0 ? first : second), exponent: 0 };
    return [{ ...alone, unit: null, start, end, numeral, value, kind: "ratio" } satisfies Quantity];
  });
}
