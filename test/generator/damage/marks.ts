/** Other glyphs in one list, end marks and colons that were not typed. */
import type { Unit } from "../model.ts";
import { type Damage, listsOf, remark, type Strike, strikes, verdict } from "./strike.ts";

const dashes = ["-", "–", "—"];
const bullets = ["•", "·", "-", "–"];

export const changedGlyphs: Damage = (strike) => {
  const lists = listsOf(strike.draft);
  for (const list of lists) {
    if (!list[0]?.style.startsWith("bullet")) continue;
    const taken = new Set(lists.filter((other) => other !== list).flatMap((other) => other.map(markerOf)));
    for (const unit of list) changeGlyph(strike, unit, { taken, first: unit === list[0] });
  }
};

const markerOf = (unit: Unit): string => unit.item?.marker ?? "";

/** A glyph that another list has would say that the point stands there. */
function changeGlyph(strike: Strike, unit: Unit, { taken, first }: { taken: ReadonlySet<string>; first: boolean }): void {
  const own = markerOf(unit);
  const others = (dashes.includes(own) ? dashes : bullets).filter((glyph) => glyph !== own && !taken.has(glyph));
  const known = !first && others.length > 0 && !unit.shape.includes("implied nesting");
  if (own === "" || !strikes(strike, verdict(known))) return;
  remark(unit, strike.dice.pick(others));
  if (unit.gap === "") unit.gap = " ";
}

const hasMark = (unit: Unit | undefined): boolean => unit !== undefined && (markerOf(unit) !== "" || unit.form === "fixed");

/** No full stop, no semicolon: what follows must show by itself that it is something else. */
export const missingEnds: Damage = (strike) => {
  const { units } = strike.draft;
  for (const [at, unit] of units.entries()) {
    if (unit.form !== "flow" || !/directive|list/u.test(unit.role) || !/[^.][.;]$/u.test(unit.text)) continue;
    const next = units[at + 1];
    const known =
      next === undefined || hasMark(next) || next.before > 0 || (!strike.on.has("wrap") && /^\p{Lu}/u.test(next.text));
    if (strikes(strike, verdict(known))) unit.text = unit.text.slice(0, -1);
  }
};

/** A heading or a formula without its colon: the next line must have a mark. */
export const missingColons: Damage = (strike) => {
  const { units } = strike.draft;
  for (const [at, unit] of units.entries()) {
    const opens = unit.item !== null && unit.form === "flow" && /^[^\uE000-\uEFFF]* ?:$/u.test(unit.text);
    if (!opens) continue;
    const next = units[at + 1];
    if (strikes(strike, verdict(next !== undefined && markerOf(next) !== ""))) unit.text = unit.text.replace(/ ?:$/u, "");
  }
};
