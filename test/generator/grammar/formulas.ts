/** The words that open a decision. */
import type { Item, Unit } from "../model.ts";
import { anchor, capital, item, type Sheet, unit } from "../sheet.ts";
import type { Decider, Gender } from "./deciders.ts";
import { past, present } from "./deciders.ts";

export interface Opening {
  readonly units: Unit[];
  /** What the decisions stand under. */
  readonly parent: Item | null;
}

/** «решил», «постановляет», «считает необходимым» of a subject; no colon yet. */
export function verbOf({ dice }: Sheet, gender: Gender): string {
  return dice.pick([
    past("решить", gender),
    past("решить", gender),
    past("постановить", gender),
    present(["постановляет", "постановляют"], gender),
    present(["решает", "решают"], gender),
    present(["рекомендует", "рекомендуют"], gender),
    present(["считает необходимым", "считают необходимым"], gender),
    present(["считает целесообразным", "считают целесообразным"], gender),
  ]);
}

/** Of a council: one word, of the two that acts have. */
export function actVerb({ dice }: Sheet, gender: Gender): string {
  return dice.pick([
    past("решить", gender),
    past("решить", gender),
    present(["постановляет", "постановляют"], gender),
    past("постановить", gender),
  ]);
}

export interface Subject {
  readonly text: string;
  readonly gender: Gender;
}

/** «Участники форума», «форум», «областной форум сельских учителей»; small first letter but for names of bodies. */
export function subjectOf({ dice }: Sheet, { full, short, shortGenitive, gender, people }: Decider): Subject {
  const body: Subject[] = [
    { text: short, gender },
    { text: full, gender },
  ];
  const those: Subject = { text: `участники ${shortGenitive}`, gender: "p" };
  return dice.pick(people === "" ? body : [those, those, ...body]);
}

export const spaced = (word: string): string => Array.from(word).join(" ");

/** «РЕШИЛ:» alone on its line. */
export function ownLine(sheet: Sheet, gender: Gender): Opening {
  const { dice } = sheet;
  const verb = actVerb(sheet, gender);
  const [shape, text] = dice.pick([
    ["formula, own line", `${verb.toUpperCase()}:`],
    ["formula, own line", `${verb.toUpperCase()}:`],
    ["formula, own line", `${capital(verb)}:`],
    ["formula, exclamation", `${capital(verb)}!`],
    ["formula, space before colon", `${verb.toUpperCase()} :`],
    ["formula, letter-spaced", `${spaced(verb.toUpperCase())}:`],
    ["formula, letter-spaced", `${spaced(verb)} :`],
  ] as const);
  return opened(
    unit(["formula", shape], text, {
      item: item("formula", null),
      gap: "",
      before: dice.int(0, 1),
      align: dice.chance(0.3) ? "center" : "left",
    }),
  );
}

/** The name of the body stands alone above its verb and belongs to it. */
export function bodyAbove(sheet: Sheet, { full, short, gender }: Decider): Opening {
  const { dice } = sheet;
  const text = `${dice.chance(0.5) ? full : short}\n${actVerb(sheet, gender).toUpperCase()}:`;
  return opened(unit(["formula", "formula, body above"], capital(text), { item: item("formula", null), gap: "", form: "fixed" }));
}

/** One short sentence: formula outright. */
export function shortSentence(sheet: Sheet, decider: Decider): Opening {
  const { dice, field } = sheet;
  const subject = subjectOf(sheet, decider);
  const verb = verbOf(sheet, subject.gender);
  const [shape, text] = dice.pick([
    () => ["formula, sentence", `${subject.text} ${verb}:`] as const,
    () => ["formula, sentence", `${subject.text} ${verb}:`] as const,
    () => ["formula, sentence", `исходя из изложенного, ${subject.text} ${verb}:`] as const,
    () => ["formula, sentence", `в целях ${dice.pick(field.aims)} ${subject.text} ${verb}:`] as const,
    () =>
      [
        "formula, next resolution",
        `${decider.people === "" ? "депутаты" : `участники ${decider.shortGenitive}`} приняли следующую резолюцию:`,
      ] as const,
    () => ["formula, next resolution", "по итогам обсуждения было принято решение:"] as const,
    () => ["formula, comma", `${decider.full} ${present(["постановляет", "постановляют"], decider.gender)},`] as const,
  ])();
  return opened(unit(["formula", shape], capital(text), { item: item("formula", null), gap: "", before: dice.int(0, 1) }));
}

/** A long paragraph of narrative that ends in a formula: preamble as a line, and a formula from its subject on. */
export function longParagraph(sheet: Sheet, narrative: string, decider: Decider): Opening {
  const { dice } = sheet;
  const own = item("formula", null);
  const subject = subjectOf(sheet, decider);
  const begin = anchor(sheet, { role: "formula", item: own });
  const text = `${capital(narrative)}, ${begin}${subject.text} ${verbOf(sheet, subject.gender)}:`;
  const paragraph = unit(["preamble", "preamble, ends in formula"], text, {
    indent: dice.pick(["", "    ", "\t"]),
    before: dice.int(0, 1),
  });
  return { units: [paragraph], parent: own };
}

/** The formula and the first point share a line: the line decides, and so is a directive. */
export function runIn(sheet: Sheet, { units, parent }: Opening, decisions: readonly Unit[]): Unit[] {
  const formula = units.at(-1);
  const [first, ...rest] = decisions;
  const fits =
    formula?.role === "formula" &&
    formula.form === "flow" &&
    first?.role === "directive" &&
    first.item?.marker &&
    /:$/u.test(formula.text);
  if (!fits || !formula.item || parent !== formula.item) return [...units, ...decisions];
  const head = `${anchor(sheet, { role: "formula", item: formula.item })}${formula.text} `;
  const point = `${anchor(sheet, { role: "directive", item: first.item })}${first.item.marker}${first.gap}${first.text}`;
  const line = unit(["directive", "formula, run-in with first point"], head + point, { before: formula.before });
  return [...units.slice(0, -1), line, ...rest];
}

function opened(formula: Unit): Opening {
  return { units: [formula], parent: formula.item };
}
