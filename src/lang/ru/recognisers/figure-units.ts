/** What stands behind a number and is no counted noun: a power of ten, money, a percent, a measure. */

import { anyOf } from "../../pattern.ts";
import { readGivenName } from "../morphology/given-names.ts";
import { lonePowers, lonePowersQualified } from "../words/numerals.ts";
import { timeAdjectives } from "../words/periods.ts";
import { shortenedUnits } from "../words/units.ts";
import { inkAt, isLetter } from "./characters.ts";
import { matchAt } from "./date-parts.ts";
import { type UnitWord, unitWord } from "./figure-unit-table.ts";
import { looksLikeSurname } from "./person-traps.ts";

const spaces = /\s/g;
const abbreviationTail = /^[чедпк]\./;
const capitalV = /В$/;
const wordBehind = /^\s[^\s]/;
const initial = /^\.[а-я]/;
const weighed = /(?:вес[аеу]?(?![а-я])|весом|масс[аеуы]|порци|навеск|рацион|хлеб|мяс|сахар|крупы|белк|калори)/;
const fractional = /\d,\d{1,3}$/;
const poured = /(?:вод[аеоуы]|молок|раствор|топлив|бензин|емкост|литр|надо[йяе]|объем[а-я]{0,2}\s)/;
const weightEnd = /^\.(?:\s|$)/;

export interface Unit extends UnitWord {
  readonly end: number;
}

const token =
  /[ \u00a0]{0,2}([а-яa-z]+(?:-[а-яa-z]+)?(?:[23](?!\d)|[²³]|\$)?|%(?:-(?:ов|х)(?![а-я]))?|[₽€$£¥¢₸₴‰]|[°º][сc]?)((?:\s?\/\s?|[·*])[а-яa-z]+[23²³]?)?(\s?\.)?/y;
const most = 3;
const signs = "%₽€$£¥¢₸₴‰°º";

/** @param raw the same text as printed: «кВ» is no «кв.» */
export function unitAt(folded: string, at: number, raw: string): Unit | undefined {
  const first = inkAt(folded, at, 2);
  if (first === "/") return unitOfPressure(folded, at, raw);
  if (!isLetter(first) && !signs.includes(first)) return undefined;
  const tokens = readTokens(folded, at);
  for (let count = Math.min(tokens.length, most); count > 0; count--) {
    const found = lookUp(tokens.slice(0, count));
    if (found && !isLookAlike(found, tokens[count - 1] as Token, { folded, raw, at })) return found;
  }
  return tokens.length > 1 ? unitBehindAdjective(tokens) : undefined;
}

const lowerPressure = /\/\d{2,3}(?!\d)/y;
/** UCUM for millimetres of mercury. */
export const mercury = "mm[Hg]";

/** «130| /80 мм рт. ст.» */
function unitOfPressure(folded: string, at: number, raw: string): Unit | undefined {
  const lower = matchAt(lowerPressure, folded, at);
  const unit = lower && unitAt(folded, at + lower[0].length, raw);
  return unit?.unit === mercury ? { ...unit, end: at } : undefined;
}

/** «14 календарных дней» */
function unitBehindAdjective(tokens: readonly Token[]): Unit | undefined {
  const [adjective, noun] = tokens as [Token, Token];
  if (!timeAdjective.test(adjective.key)) return undefined;
  const unit = lookUp([noun]);
  return unit?.kind === "measure" && timeUnits.has(unit.unit) ? unit : undefined;
}

const timeAdjective = new RegExp(`^${anyOf(timeAdjectives)}(?:[ыи][хмйе]|[ыи]ми|[ое]го|[ое]му|[ое]м)$`);

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

/** «17 труб» is no «17 т. руб.». */
const pipes = "труб";

function lookUp(tokens: readonly Token[]): Unit | undefined {
  const last = tokens.at(-1) as Token;
  const before = tokens
    .slice(0, -1)
    .map((one) => one.key)
    .join("");
  if (before === "" && last.key === pipes) return undefined;
  const found = unitWord(before + last.key);
  if (found) return { ...found, end: last.end };
  if (last.plain === last.key) return undefined;
  const plain = unitWord(before + last.plain);
  return plain && { ...plain, end: last.plainEnd };
}

/** «2 г. Рудный», «в 5 т.ч.», «12 кв.»: printed like a unit. */
function isLookAlike(unit: Unit, last: Token, place: { folded: string; raw: string; at: number }): boolean {
  const { folded, raw, at } = place;
  const after = folded.slice(last.end, last.end + 3);
  if (after.startsWith(")") && isForm(raw, at, last.end)) return true;
  if (last.key === "г") return (after.startsWith(".") || after.startsWith(" .")) && !isWeight(folded, at, last.end);
  if (last.key === "т" && unit.unit === "t") return abbreviationTail.test(after);
  if (last.key === "кв") return !raw.slice(at, last.end).includes("кВ");
  if (last.key === "в") return !capitalV.test(raw.slice(at, last.end)) || wordBehind.test(after);
  if (last.key === "л") return after.startsWith(".") && !isVolume(folded, at, last.end);
  if (last.key === "м" && initial.test(after)) return true;
  return false;
}

/** «Анна Сомова (5В)»: where she learns; not «Прибор Омега (5В)». */
function isForm(raw: string, at: number, end: number): boolean {
  if (!oneCapital.test(raw.slice(at, end))) return false;
  const before = named.exec(raw.slice(Math.max(0, at - longestName), at))?.[1] ?? "";
  return before.split(" ").some((word) => looksLikeSurname(word) || readGivenName(word).length > 0);
}

const oneCapital = /^ ?[А-ЯЁ]$/;
const named = /([А-ЯЁ][А-ЯЁа-яё. -]{1,40}) \((?:1[01]|[1-9])$/;
const longestName = 28;

/** «хлеба 350 г.»: a gram with a full stop; elsewhere «г.» is a town or a year. */
function isWeight(folded: string, at: number, end: number): boolean {
  return weighed.test(folded.slice(Math.max(0, at - 60), at)) && weightEnd.test(folded.slice(end, end + 2));
}

/** «1,5 л.», «воды 20 л.»; elsewhere «3 л.» are sheets. */
function isVolume(folded: string, at: number, end: number): boolean {
  const before = folded.slice(Math.max(0, at - 60), at);
  return (fractional.test(before) || poured.test(before)) && weightEnd.test(folded.slice(end, end + 2));
}

const shortened = new Set(shortenedUnits);
export const timeUnits: ReadonlySet<string> = new Set(["a", "mo", "wk", "d", "h", "min", "s"]);
export const lonePower: ReadonlyMap<string, number> = new Map(Object.entries(lonePowers));
export const lonePowerQualified: ReadonlyMap<string, number> = new Map(Object.entries(lonePowersQualified));
