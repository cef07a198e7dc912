/** Minutes: people present, an agenda, and under each question what was heard, said, decided, voted. */
import type { Unit } from "../model.ts";
import { anchor, capital, ended, item, type Sheet, unit } from "../sheet.ts";
import { plainDecisions } from "./decisions.ts";
import { someone } from "./names.ts";
import { type Style, styles } from "./styles.ts";
import { phrase } from "./tasks.ts";

const told = (shape: string, text: string, before = 0): Unit => unit(["preamble", shape], text, { before });

function present(sheet: Sheet): Unit[] {
  const { dice } = sheet;
  const lines = [
    `${dice.pick(["Председатель", "Председательствующий"])}${dice.pick([": ", " – "])}${someone(sheet)}`,
    `Секретарь${dice.pick([": ", " – "])}${someone(sheet)}`,
    dice.pick([
      `Присутствовали: ${dice.int(9, 140)} чел.`,
      ended(`Присутствовали: ${someone(sheet)}, ${someone(sheet)}, ${someone(sheet)}`, "."),
    ]),
    ...(dice.chance(0.4) ? ["Кворум имеется."] : []),
  ];
  return lines.map((text, at) => told("protocol, people", text, at === 0 ? 1 : 0));
}

function agenda(sheet: Sheet, questions: readonly string[]): Unit[] {
  const { dice } = sheet;
  const stop = dice.pick([".", ";", ""]);
  return [
    told("protocol, opens agenda", dice.pick(["Повестка дня:", "ПОВЕСТКА ДНЯ:", "Повестка:"]), 1),
    ...questions.map((text, at) => unit(["list", "protocol, agenda"], `${at + 1}. ${text}${stop}`, { list: -1 })),
  ];
}

interface Question {
  readonly number: number;
  readonly text: string;
  /** The number is printed before «СЛУШАЛИ». */
  readonly numbered: boolean;
}

function heard(sheet: Sheet, { number, text, numbered }: Question): Unit[] {
  const { dice, field } = sheet;
  const before = numbered ? `${number}. ` : "";
  const word = dice.pick(["СЛУШАЛИ:", "Слушали:", "СЛУШАЛИ :"]);
  const what = dice.pick([
    `${someone(sheet, "accusative")} ${text.charAt(0).toLowerCase()}${text.slice(1)}.`,
    `${someone(sheet, "accusative")} – ${dice.pick(field.findings)}.`,
  ]);
  const separate = dice.chance(0.3);
  const lines = separate
    ? [told("protocol, heard", before + word, 1), told("protocol, heard", capital(what))]
    : [told("protocol, heard", `${before}${word} ${what}`, 1)];
  if (!numbered)
    lines.unshift(
      told(
        "protocol, question",
        dice.pick([`По ${["первому", "второму", "третьему", "четвёртому"][number - 1]} вопросу`, `${number}. ${text}`]),
        1,
      ),
    );
  return lines;
}

function spoke(sheet: Sheet): Unit[] {
  const { dice } = sheet;
  if (dice.chance(0.4)) return [];
  const [first, second] = [someone(sheet), someone(sheet)];
  return dice.pick([
    () => [told("protocol, spoke", ended(`ВЫСТУПИЛИ: ${first}, ${second}`, "."))],
    () => [
      told("protocol, spoke", "ВЫСТУПИЛИ:"),
      told("protocol, spoke", `${first} – предложил ${phrase(sheet)}.`),
      told("protocol, spoke", `${second} – о трудностях прошлого года.`),
    ],
    () => [told("protocol, spoke", `Выступил: ${first}, поддержал предложение.`)],
  ])();
}

function vote({ dice }: Sheet): Unit[] {
  const yes = dice.int(9, 90);
  const text = dice.pick([
    `Голосовали: «за» – ${yes}, «против» – ${dice.int(0, 4)}, «воздержались» – нет.`,
    `Голосовали: за – ${yes}, против – нет, воздержались – ${dice.int(1, 5)}.`,
    "Решение принято единогласно.",
    "Принято единогласно.",
  ]);
  return dice.chance(0.7) ? [told("protocol, vote", text)] : [];
}

function decided(sheet: Sheet, { number }: Question, how: { readonly style: Style; readonly word: string }): Unit[] {
  const { dice } = sheet;
  const own = item("formula", null);
  if (dice.chance(0.25)) {
    const begin = anchor(sheet, { role: "formula", item: own });
    const text = dice.pick([
      `${phrase(sheet)}.`,
      "информацию принять к сведению.",
      `${dice.pick(sheet.field.documents)} утвердить.`,
    ]);
    const point = anchor(sheet, { role: "directive", item: item("directive", own) });
    return [unit(["directive", "protocol, decision in the line of its formula"], `${begin}${how.word} ${point}${text}`)];
  }
  const formula = unit(["formula", "protocol, decided"], how.word, { item: own, gap: "" });
  return [formula, ...plainDecisions(sheet, own, { style: how.style, path: String(number), count: dice.int(1, 4) })];
}

/** Everything between the title and the signature. */
export function protocol(sheet: Sheet): Unit[] {
  const { dice, field } = sheet;
  const questions = dice.some(field.subjects, dice.int(2, 3));
  const how = {
    style: styles[dice.pick(["dotted", "dotted", "decimal", "bullet", "plain"] as const)](dice),
    word: dice.pick(["РЕШИЛИ:", "ПОСТАНОВИЛИ:", "Решили:", "РЕШИЛИ :"]),
  };
  const numbered = dice.chance(0.6);
  return [
    ...present(sheet),
    ...(dice.chance(0.8) ? agenda(sheet, questions) : []),
    ...questions.flatMap((text, at) => {
      const question = { number: at + 1, text, numbered };
      return [...heard(sheet, question), ...spoke(sheet), ...decided(sheet, question, how), ...vote(sheet)];
    }),
  ];
}
