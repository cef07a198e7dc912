/** Title blocks, with the lines of adoption that stand in or below them. */
import type { Head, Unit } from "../model.ts";
import { capital, head, type Sheet, unit } from "../sheet.ts";
import { adoptionLines, adoptionWords, dateWords } from "./adoptions.ts";
import type { Council, Decider } from "./deciders.ts";
import { spaced } from "./formulas.ts";

const sums = ["РЕЗОЛЮЦИЯ", "РЕЗОЛЮЦИЯ", "РЕЗОЛЮЦИЯ", "РЕШЕНИЕ", "РЕКОМЕНДАЦИИ", "ПОСТАНОВЛЕНИЕ"] as const;

interface Block {
  readonly units: Unit[];
  /** Text of the title, if it has one. */
  readonly title: string | null;
  readonly kind: string | null;
}

const line = (sheet: Sheet, shape: string, text: string): Unit =>
  unit(["title", shape], text, {
    form: "fixed",
    align: sheet.align,
    gap: "",
  });

/** Breaks a heading as a typist does: by eye, at 28 to 60 columns. */
export function broken({ dice }: Sheet, text: string): string[] {
  const width = dice.int(28, 60);
  const lines: string[] = [];
  let open = "";
  for (const word of text.split(" ")) {
    if (open !== "" && open.length + word.length >= width) {
      lines.push(open);
      open = word;
    } else open = open === "" ? word : `${open} ${word}`;
  }
  return [...lines, open];
}

const joined = (lines: readonly string[]): string => lines.join(" ").replace(/\.$/u, "");

/** «РЕЗОЛЮЦИЯ ⏎ областного форума … ⏎ «Тема»» */
function wordAndContinuation(sheet: Sheet, { fullGenitive }: Decider): Block {
  const { dice, field } = sheet;
  const word = dice.pick(sums);
  const theme = dice.chance(0.5) ? ` «${dice.pick(field.themes)}»` : "";
  const rest = broken(sheet, fullGenitive + theme);
  const [shape, first] = dice.pick([
    ["title, one word", word],
    ["title, one word", word],
    ["title, one word, stop at the end", capital(word.toLowerCase())],
    ["title, letter-spaced", spaced(word)],
    ["title, letter-spaced", spaced(word)],
  ] as const);
  const stop = shape === "title, one word, stop at the end" ? "." : "";
  const units = [
    line(sheet, shape, first),
    ...rest.map((text, at) => line(sheet, "title, continuation", at === rest.length - 1 ? text + stop : text)),
  ];
  const plain = shape === "title, letter-spaced" ? word : first;
  return { units, title: joined([plain, ...rest]), kind: word.toLowerCase() };
}

function oneLine(sheet: Sheet, { fullGenitive }: Decider): Block {
  const { dice, field } = sheet;
  const word = capital(dice.pick(sums).toLowerCase());
  const theme = dice.chance(0.5) ? ` ${dice.pick(["", "по теме ", "на тему "])}«${dice.pick(field.themes)}»` : "";
  const text = `${word} ${fullGenitive}${theme}`;
  return { units: [unit(["title", "title, one line"], text)], title: text, kind: word.toLowerCase() };
}

const actKinds = ["РЕШЕНИЕ", "РЕШЕНИЕ", "ПОСТАНОВЛЕНИЕ"] as const;

/** The body above the kind of the act, its number and date, and below them «О ремонте моста». */
function letterhead(sheet: Sheet, { letterhead: upper }: Council): Block {
  const { dice, field } = sheet;
  const word = dice.pick(actKinds);
  const session = dice.chance(0.3) ? [dice.pick(["третьего созыва", "(седьмая сессия)", "второго созыва"])] : [];
  const printed = dice.chance(0.35) ? spaced(word) : word;
  const twin = dice.chance(0.1) ? ["КАРАР"] : [];
  const number = dice.chance(0.2) ? [`№ ${dice.int(2, 120)}`] : [];
  const lines = [...upper, ...session, ...twin, printed, ...number];
  const subject = broken(sheet, dice.pick(field.subjects));
  const units = [
    ...lines.map((text) =>
      line(sheet, text === printed && printed !== word ? "title, letter-spaced" : "title, body above", text),
    ),
    ...adoptionLines(sheet, "act"),
    ...subject.map((text, at) => ({ ...line(sheet, "title, subject", text), before: at === 0 ? 1 : 0 })),
  ];
  return {
    units,
    title: joined([...lines.map((text) => (text === printed ? word : text)), ...subject]),
    kind: word.toLowerCase(),
  };
}

/** «Решение от 17.03.2006 г № 48/3»: date and number in the title itself. */
function dateInside(sheet: Sheet): Block {
  const { dice, field } = sheet;
  const word = dice.pick(actKinds);
  const first = `${dice.chance(0.5) ? word : capital(word.toLowerCase())} от ${dateWords(sheet)} № ${dice.pick(["48/3", "7-п", "112", "19/58-402", "3"])}`;
  const subject = broken(sheet, dice.pick(field.subjects));
  const units = [line(sheet, "title, date and number", first), ...subject.map((text) => line(sheet, "title, subject", text))];
  return { units, title: joined([first, ...subject]), kind: word.toLowerCase() };
}

/** «РЕШЕНИЕ № 4 ⏎ «Ход ремонта … в 2015 году»» */
function numberAndTheme(sheet: Sheet): Block {
  const { dice, field } = sheet;
  const word = dice.pick(actKinds);
  const lines = [`${word} № ${dice.int(2, 90)}`, ...broken(sheet, `«${dice.pick(field.themes)}»`)];
  return {
    units: lines.map((text) => line(sheet, "title, number and theme", text)),
    title: joined(lines),
    kind: word.toLowerCase(),
  };
}

/** «Резолюция … форума …, г. Заболотск, 14 марта 2019 г.»: all in one line. */
function placeInside(sheet: Sheet, decider: Decider): Block {
  const block = oneLine(sheet, decider);
  const words = adoptionWords(sheet);
  const text = sheet.dice.chance(0.3) ? `${block.title} (${words})` : `${block.title}, ${words}`;
  return { units: [unit(["title", "title, place and date inside"], text)], title: joined([text]), kind: block.kind };
}

/** A title for a meeting; adoption lines below it where it has none inside. */
export function meetingTitle(sheet: Sheet, decider: Decider): Unit[] {
  const { dice } = sheet;
  const make = dice.pick([wordAndContinuation, wordAndContinuation, wordAndContinuation, oneLine, placeInside]);
  const block = make(sheet, decider);
  record(head(sheet), block);
  if (make === placeInside || dice.chance(0.25)) return [...draftStamp(sheet), ...block.units];
  const lines = adoptionLines(sheet, "meeting");
  return dice.chance(0.06) ? [...lines, ...spaceAbove(block.units)] : [...draftStamp(sheet), ...block.units, ...lines];
}

export function actTitle(sheet: Sheet, decider: Council): Unit[] {
  const { dice } = sheet;
  const make = dice.pick([letterhead, letterhead, letterhead, dateInside, numberAndTheme]);
  const block = make(sheet, decider);
  record(head(sheet), block);
  const below = make === numberAndTheme ? adoptionLines(sheet, "act") : [];
  return [...draftStamp(sheet), ...block.units, ...below];
}

export function protocolTitle(sheet: Sheet, decider: Decider): Unit[] {
  const { dice } = sheet;
  const number = dice.chance(0.8) ? ` № ${dice.int(1, 40)}` : "";
  const spacedOut = dice.chance(0.2);
  const rest = broken(sheet, `${dice.pick(["заседания", "очередного заседания"])} ${decider.fullGenitive}`);
  const lines = [`ПРОТОКОЛ${number}`, ...rest];
  record(head(sheet), { units: [], title: joined(lines), kind: "протокол" });
  return [
    line(sheet, "title, protocol", spacedOut ? `${spaced("ПРОТОКОЛ")}${number}` : (lines[0] as string)),
    ...rest.map((text) => line(sheet, "title, protocol", text)),
    ...adoptionLines(sheet, "meeting"),
  ];
}

function spaceAbove([first, ...rest]: readonly Unit[]): Unit[] {
  return first ? [{ ...first, before: 1 }, ...rest] : [];
}

function draftStamp(sheet: Sheet): Unit[] {
  return sheet.dice.chance(0.08) ? [unit(["title", "title, draft stamp"], "ПРОЕКТ", { form: "fixed", align: "right" })] : [];
}

export function record(into: Head, { title, kind }: Block): void {
  into.title = title;
  into.kind = kind;
}
