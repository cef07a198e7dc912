/** What word processors and converters leave in a text: bookmarks, entities, tags, marks of Markdown. */
import type { Unit } from "../model.ts";
import { unit as newUnit, tight } from "../sheet.ts";
import { type Damage, isProse, type Strike, strikes, verdict } from "./strike.ts";

export const bookmarks: Damage = (strike) => {
  const { dice, draft } = strike;
  let count = 0;
  const name = (): string =>
    `[bookmark:${tight}${dice.pick([`bookmark${count++}`, `_Toc${dice.int(100000, 999999)}`, "_GoBack"])}]`;
  draft.units.splice(
    0,
    draft.units.length,
    ...draft.units.flatMap((unit): Unit[] => {
      if (unit.form === "fixed" || unit.role === "artifact" || !strikes(strike)) return [unit];
      return dice.pick([
        () => {
          unit.indent += name();
          return [unit];
        },
        () => [newUnit(["artifact", "artifact, bookmark"], name(), { form: "fixed", gap: "" }), unit],
        () => {
          const words = unit.text.split(" ");
          const at = dice.int(1, words.length - 1);
          words[at] = `${name()}${words[at] ?? ""}`;
          unit.text = words.join(" ");
          return [unit];
        },
      ])();
    }),
  );
};

const entities: readonly (readonly [RegExp, string])[] = [
  [/«/gu, "&laquo;"],
  [/»/gu, "&raquo;"],
  [/–/gu, "&ndash;"],
  [/—/gu, "&mdash;"],
  [/№/gu, "&#8470;"],
];

/** «&laquo;Рассвет&raquo;», «<b>решили:</b>», «&nbsp;», comments of a word processor on lines of their own. */
export const entitiesAndTags: Damage = (strike) => {
  const { dice, draft } = strike;
  for (const unit of draft.units) if (unit.role !== "artifact" && strikes(strike)) tag(strike, unit);
  const at = dice.int(1, draft.units.length - 1);
  const debris = dice.pick(["<!-- pagebreak -->", "<!--[if gte mso 9]><xml></xml><![endif]-->"]);
  if (strikes(strike)) draft.units.splice(at, 0, newUnit(["artifact", "artifact, markup"], debris, { form: "fixed", gap: "" }));
};

function tag({ dice }: Strike, unit: Unit): void {
  for (const [sign, entity] of entities) if (dice.chance(0.7)) unit.text = unit.text.replace(sign, entity);
  const inner = unit.text.split(" ");
  const at = dice.int(1, inner.length - 1);
  dice.pick([
    () => {
      if (inner.length > 1) unit.text = `${inner.slice(0, at).join(" ")}&nbsp;${inner.slice(at).join(" ")}`;
    },
    () => {
      unit.text += "<br>";
    },
    () => {
      unit.indent = `<p>${unit.indent}`;
      unit.text += "</p>";
    },
    () => {
      unit.text = `<b>${unit.text}</b>`;
    },
    () => {
      unit.indent += "&nbsp;&nbsp;";
    },
  ])();
}

/** «**Школам города:**», «## РЕШЕНИЕ», «1\. Утвердить»: the text went through Markdown once. */
export const markdownMarks: Damage = (strike) => {
  const { units } = strike.draft;
  for (const [at, unit] of units.entries()) {
    if (unit.role === "artifact" || unit.role === "attachment" || unit.text === "") continue;
    const heading = unit.role === "title" && unit.form === "fixed" && units[at - 1]?.role !== "title";
    if (!strikes(strike, verdict(!/[*_\t]| {4}/u.test(unit.text + unit.indent)))) continue;
    if (heading) unit.indent = strike.dice.pick(["# ", "## "]);
    else if (isProse(unit) && /:$/u.test(unit.text)) unit.text = `**${unit.text}**`;
    else if (isProse(unit)) emphasise(strike, unit);
  }
};

function emphasise({ dice }: Strike, unit: Unit): void {
  const words = unit.text.split(" ");
  const at = dice.int(0, words.length - 1);
  const found = /^(?<before>[«(]*)(?<word>[а-яё]+)(?<after>.*)$/iu.exec(words[at] as string)?.groups;
  if (found) words[at] = `${found["before"]}**${found["word"]}**${found["after"]}`;
  unit.text = words.join(" ");
}
