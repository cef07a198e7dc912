/** Numbers printed twice, skipped, spaced wrongly, lost, alone on their line. */
import type { Unit } from "../model.ts";
import { withoutAnchors } from "../sheet.ts";
import { type Damage, listsOf, remark, type Strike, strikes, verdict } from "./strike.ts";

const numbered = /^(?<path>(?:\d+\.)*)(?<count>\d+)(?<stop>[.)]?)$/u;
const lettered = /^(?<letter>[а-я])\)$/u;
const alphabet = "абвгдежзиклмнопрст";

function stepped(marker: string, step: number): string | undefined {
  const number = numbered.exec(marker)?.groups;
  if (number) return `${number["path"]}${Number(number["count"]) + step}${number["stop"]}`;
  const at = alphabet.indexOf(lettered.exec(marker)?.groups?.["letter"] ?? "?");
  const next = at < 0 ? undefined : alphabet[at + step];
  return next === undefined ? undefined : `${next})`;
}

const markerOf = (unit: Unit): string => unit.item?.marker ?? "";

/** 1, 1, 3: the second repeats what stands before it. */
export const duplicateNumbers: Damage = (strike) => {
  for (const list of listsOf(strike.draft)) {
    for (const unit of list.slice(1)) {
      const before = stepped(markerOf(unit), -1);
      if (before !== undefined && strikes(strike)) remark(unit, before);
    }
  }
};

/** 1, 2, 4, 5: a page is lost, and the count goes on behind it. */
export const gaps: Damage = (strike) => {
  for (const list of listsOf(strike.draft)) {
    let shift = 0;
    for (const unit of list.slice(1)) {
      if (stepped(markerOf(unit), 1) === undefined) continue;
      if (shift < 3 && strikes(strike)) shift++;
      const moved = stepped(markerOf(unit), shift);
      if (moved !== undefined) remark(unit, moved);
    }
  }
};

const wordSign = /^[\p{L}*§]$/u;
const startsDigit = /^[\uE000-\uEFFF]*\d/u;

/** «1 .», «1.Текст», «8 Создать», «-текст». */
export const spacing: Damage = (strike) => {
  for (const unit of listsOf(strike.draft).flat()) {
    const marker = markerOf(unit);
    if (marker === "" || unit.gap.includes("\n")) continue;
    const open = wordSign.test(marker) || (/\d[.)]?$/u.test(marker) && startsDigit.test(unit.text));
    if (strikes(strike, verdict(!open))) respace(strike, unit, marker);
  }
};

function respace({ dice }: Strike, unit: Unit, marker: string): void {
  const stop = numbered.exec(marker)?.groups?.["stop"] ?? "";
  const forms: (() => void)[] = [
    () => {
      unit.gap = "";
    },
  ];
  if (stop !== "") {
    forms.push(() => {
      remark(unit, `${marker.slice(0, -1)} ${stop}`);
      unit.gap = dice.pick(["", " "]);
    });
  }
  if (stop === ".") {
    forms.push(() => {
      remark(unit, marker.slice(0, -1));
      unit.gap = " ";
    });
  }
  dice.pick(forms)();
}

const closed = /[.;:]$/u;
const small = /^[а-яё]/u;

/** The marker is gone; what stands before and behind still shows whose sibling the point is. */
export const lostNumbers: Damage = (strike) => {
  const { units } = strike.draft;
  for (const list of listsOf(strike.draft)) {
    let before = true;
    for (const [at, unit] of list.entries()) {
      const marker = markerOf(unit);
      if (marker === "") continue;
      const next = list[at + 1];
      const above = units[units.indexOf(unit) - 1];
      const known =
        before && next !== undefined && above !== undefined && standsApart(unit, above) && showsLevel({ unit, above, next });
      const struck = strikes(strike, verdict(known));
      before = !struck;
      if (!struck) continue;
      remark(unit, "");
      unit.gap = "";
    }
  }
};

/** Where the line before is closed, and the point begins as its neighbours do. */
function standsApart(unit: Unit, above: Unit): boolean {
  const end = withoutAnchors(above.text);
  return small.test(unit.text) ? /[;:]$/u.test(end) : closed.test(end) && /^\p{Lu}/u.test(unit.text);
}

/** A number that is skipped shows the level; without one, nothing may stand deeper right above, unless it is a heading. */
function showsLevel({ unit, above, next }: { unit: Unit; above: Unit; next: Unit }): boolean {
  const counted = stepped(markerOf(next), 0) !== undefined;
  const sibling = above.list === unit.list || unit.item?.parent === above.item || above.list === 0;
  return counted || sibling || unit.text.endsWith(":");
}

/** «2. ⏎ Передать …», «2 ⏎ Передать …» */
export const aloneNumbers: Damage = (strike) => {
  for (const unit of listsOf(strike.draft).flat()) {
    const marker = markerOf(unit);
    if (!numbered.test(marker) || unit.form === "fixed" || !strikes(strike)) continue;
    if (strike.dice.chance(0.4) && marker.endsWith(".")) remark(unit, marker.slice(0, -1));
    unit.gap = "\n";
  }
};
