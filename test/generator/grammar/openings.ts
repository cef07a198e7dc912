/** From the narrative to the decision: how grounds, subject and formula are laid out. */
import type { Item, Unit } from "../model.ts";
import { anchor, capital, item, type Sheet, unit } from "../sheet.ts";
import type { Decider } from "./deciders.ts";
import { present } from "./deciders.ts";
import { bodyAbove, longParagraph, type Opening, ownLine, shortSentence } from "./formulas.ts";
import { chain, grounds, heard } from "./preambles.ts";
import { styles } from "./styles.ts";
import { inCase } from "./tasks.ts";

type Open = (sheet: Sheet, decider: Decider) => Opening;

/** «В соответствии с …, Совет депутатов» and «РЕШИЛ:» on a line of its own. */
const groundsAndVerb: Open = (sheet, decider) => {
  const start = sheet.dice.pick([() => grounds(sheet), () => heard(sheet)])();
  const text = `${start}, ${sheet.dice.chance(0.5) ? decider.full : decider.short}`;
  const above = unit(["preamble", "preamble, grounds"], text, { indent: sheet.dice.pick(["", "    ", "\t"]) });
  const { units, parent } = ownLine(sheet, decider.gender);
  return { units: [above, ...units], parent };
};

const groundsAndBody: Open = (sheet, decider) => {
  const above = unit(["preamble", "preamble, grounds"], `${grounds(sheet)},`, { indent: sheet.dice.pick(["", "    "]) });
  const { units, parent } = bodyAbove(sheet, decider);
  return { units: [above, ...units], parent };
};

const long: Open = (sheet, decider) => longParagraph(sheet, chain(sheet), decider);

/** Two sentences and then the formula: the second sentence belongs to it only from its subject on. */
const twoSentences: Open = (sheet, decider) => {
  const { field, dice } = sheet;
  const story = `${capital(dice.pick(field.findings))}. ${heard(sheet)}`;
  return longParagraph(sheet, story, decider);
};

/** «Мы, участники …, ⏎ - сознавая …; ⏎ решили:» */
const participles: Open = (sheet, decider) => {
  const { dice, field } = sheet;
  const who = unit(
    ["preamble", "preamble, opens participles"],
    `Мы, участники ${decider.shortGenitive}${decider.people === "" ? "" : ` ${decider.people}`},`,
  );
  const chosen = dice.some(
    [
      `сознавая значение ${dice.pick(field.aims)}`,
      `отмечая, что ${dice.pick(field.findings)}`,
      `опираясь на опыт ${inCase(dice.pick(field.classes), "genitive")}`,
      `благодаря ${inCase(dice.pick(field.bodies), "accusative")} за поддержку`,
      `выражая тревогу в связи с тем, что ${dice.pick(field.findings)}`,
    ],
    3,
  );
  const style = styles.bullet(dice);
  const marked = dice.chance(0.75);
  const list = chosen.map((text, at) =>
    unit(
      ["list", marked ? "list, participles" : "list, bare participles"],
      `${marked ? style.marker(at, "") + style.gap : ""}${text}${at === 2 ? "," : marked ? ";" : ","}`,
      {
        indent: style.indent,
        also: marked ? [] : ["preamble"],
      },
    ),
  );
  return opened(
    [who, ...list],
    dice.pick(["решили:", "заявляем следующее:", "постановили:", "требуем:"]),
    "formula, behind participles",
  );
};

/** «Учитывая, ⏎ 1. что …; ⏎ 2. что …, – ⏎ форум решил:» */
const numberedGrounds: Open = (sheet, decider) => {
  const { dice, field } = sheet;
  const list = dice
    .some(field.findings, 3)
    .map((text, at) => unit(["list", "list, numbered grounds"], `${at + 1}. что ${text}${at === 2 ? "," : ";"}`));
  const above = unit(["preamble", "preamble, opens numbered grounds"], dice.pick(["Учитывая,", "Принимая во внимание,"]));
  return opened(
    [above, ...list],
    `${decider.short} ${present(["постановляет", "постановляют"], decider.gender)}:`,
    "formula, behind grounds",
  );
};

function opened(before: readonly Unit[], text: string, shape: string): Opening {
  const own = item("formula", null);
  return { units: [...before, unit(["formula", shape], text, { item: own, gap: "" })], parent: own };
}

const openings: readonly (readonly [Open, number])[] = [
  [shortSentence, 4],
  [groundsAndVerb, 2],
  [groundsAndBody, 0.7],
  [long, 2],
  [twoSentences, 1],
  [participles, 0.8],
  [numberedGrounds, 0.5],
];

export function opening(sheet: Sheet, decider: Decider): Opening {
  return sheet.dice.weighted(openings)(sheet, decider);
}

/** Acts open with grounds and one verb. */
export function actOpening(sheet: Sheet, decider: Decider): Opening {
  return sheet.dice.pick([groundsAndVerb, groundsAndVerb, groundsAndBody, long, shortSentence])(sheet, decider);
}

/** A title that runs into «Мы, жители …, требуем:» in one paragraph. */
export function titleAndFormula(sheet: Sheet, title: string, decider: Decider): { line: Unit; parent: Item } {
  const { dice } = sheet;
  const own = item("formula", null);
  const begin = anchor(sheet, { role: "formula", item: own });
  const text = `${title} ${begin}Мы, участники ${decider.shortGenitive} ${decider.people}, ${dice.pick(["требуем", "решили", "заявляем"])}:`;
  return { line: unit(["title", "title, run-in with formula"], text), parent: own };
}
