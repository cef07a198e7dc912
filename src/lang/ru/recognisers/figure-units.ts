/** What stands behind a number and is no counted noun: a power of ten, money, a percent, a measure. */
import { lonePowers, lonePowersQualified, multipliers } from "../words/numerals.ts";
import { cents, currencies, measures, percents, shortenedUnits, thousandRoubles, timeAdjectives } from "../words/units.ts";
import { matchAt } from "./date-parts.ts";

const spaces = /\s/g;
const abbreviationTail = /^[чедпк]\./;
const capitalV = /В$/;
const wordBehind = /^\s[^\s]/;
const initial = /^\.[а-я]/;
const weighed = /(?:вес[аеу]?(?![а-я])|весом|масс[аеуы]|порци|навеск|рацион|хлеб|мяс|сахар|крупы|белк|калори)/;
const fractional = /\d,\d{1,3}$/;
const poured = /(?:вод[аеоуы]|молок|раствор|топлив|бензин|емкост|литр|надо[йяе]|объем[а-я]{0,2}\s)/;
const weightEnd = /^\.(?:\s|$)/;

export type UnitKind = "money" | "percent" | "measure" | "power" | "cents";

export interface Unit {
  readonly kind: UnitKind;
  /** ISO 4217, «%», UCUM, or "" of a power. */
  readonly unit: string;
  /** Power of ten that it multiplies by. */
  readonly power: number;
  readonly end: number;
}

const token =
  /[ \u00a0]{0,2}([а-яa-z]+(?:-[а-яa-z]+)?(?:[23](?!\d)|[²³])?|[%₽€$‰]|[°º][сc]?)((?:\s?\/\s?|[·*])[а-яa-z]+[23²³]?)?(\s?\.)?/y;
const most = 3;

/** @param raw the same text as printed: «кВ» is no «кв.» */
export function unitAt(folded: string, at: number, raw: string): Unit | undefined {
  const tokens = readTokens(folded, at);
  for (let count = Math.min(tokens.length, most); count > 0; count--) {
    const found = lookUp(tokens.slice(0, count));
    if (found && !isLookAlike(found, tokens[count - 1] as Token, { folded, raw, at })) return found;
  }
  if (tokens.length > 1 && adjectives.has(tokens[0]?.key ?? "")) {
    const later = lookUp(tokens.slice(1, 2));
    if (later?.kind === "measure" && timeUnits.has(later.unit)) return later;
  }
  return undefined;
}

interface Token {
  readonly key: string;
  readonly end: number;
  /** Without «/ч»: «500 рублей/сутки». */
  readonly plain: string;
  readonly plainEnd: number;
}

function readTokens(folded: string, at: number): Token[] {
  const tokens: Token[] = [];
  let from = at;
  while (tokens.length < most) {
    const found = matchAt(token, folded, from);
    if (!found) break;
    const bare = found[0].length - (found[3]?.length ?? 0);
    const key = (found[1] as string) + (found[2] ?? "").replace(spaces, "");
    const plainEnd = from + bare - (found[2]?.length ?? 0);
    tokens.push({ key, end: from + (shortened.has(key) ? found[0].length : bare), plain: found[1] as string, plainEnd });
    from += found[0].length;
  }
  return tokens;
}

function lookUp(tokens: readonly Token[]): Unit | undefined {
  const last = tokens.at(-1) as Token;
  const before = tokens
    .slice(0, -1)
    .map((one) => one.key)
    .join("");
  const found = table.get(before + last.key);
  if (found) return { ...found, end: last.end };
  const plain = table.get(before + last.plain);
  return plain && { ...plain, end: last.plainEnd };
}

/** «2 г. Рудный», «в 5 т.ч.», «12 кв.»: printed like a unit. */
function isLookAlike(unit: Unit, last: Token, place: { folded: string; raw: string; at: number }): boolean {
  const { folded, raw, at } = place;
  const after = folded.slice(last.end, last.end + 3);
  if (last.key === "г") return (after.startsWith(".") || after.startsWith(" .")) && !isWeight(folded, at, last.end);
  if (last.key === "т" && unit.unit === "t") return abbreviationTail.test(after);
  if (last.key === "кв") return !raw.slice(at, last.end).includes("кВ");
  if (last.key === "в") return !capitalV.test(raw.slice(at, last.end)) || wordBehind.test(after);
  if (last.key === "л") return after.startsWith(".") && !isVolume(folded, at, last.end);
  if (last.key === "м" && initial.test(after)) return true;
  return false;
}

/** «хлеба 350 г.»: a gram with a full stop; elsewhere «г.» is a town or a year. */
function isWeight(folded: string, at: number, end: number): boolean {
  return weighed.test(folded.slice(Math.max(0, at - 60), at)) && weightEnd.test(folded.slice(end, end + 2));
}

/** «1,5 л.», «воды 20 л.»; elsewhere «3 л.» are sheets. */
function isVolume(folded: string, at: number, end: number): boolean {
  const before = folded.slice(Math.max(0, at - 60), at);
  return (fractional.test(before) || poured.test(before)) && weightEnd.test(folded.slice(end, end + 2));
}

function build(): Map<string, Omit<Unit, "end">> {
  const all = new Map<string, Omit<Unit, "end">>();
  for (const [word, unit] of Object.entries(measures)) all.set(word, { kind: "measure", unit, power: 0 });
  for (const [word, unit] of Object.entries(currencies)) all.set(word, { kind: "money", unit, power: 0 });
  for (const word of percents) all.set(word, { kind: "percent", unit: "%", power: 0 });
  for (const word of cents) all.set(word, { kind: "cents", unit: "RUB", power: -2 });
  for (const [word, power] of Object.entries(multipliers)) all.set(word, { kind: "power", unit: "", power });
  for (const word of thousandRoubles) all.set(word, { kind: "money", unit: "RUB", power: 3 });
  return all;
}

const shortened = new Set(shortenedUnits);
const adjectives = new Set(timeAdjectives);
const table = build();
export const timeUnits: ReadonlySet<string> = new Set(["a", "mo", "wk", "d", "h", "min", "s"]);
export const lonePower: ReadonlyMap<string, number> = new Map(Object.entries(lonePowers));
export const lonePowerQualified: ReadonlyMap<string, number> = new Map(Object.entries(lonePowersQualified));
