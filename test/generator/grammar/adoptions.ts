/** Lines that tell when and where: in brackets, in columns, on two lines, behind the signature. */
import type { Unit } from "../model.ts";
import { head, type Sheet, unit } from "../sheet.ts";
import { dayText, someone } from "./names.ts";

const numbers = ["№ 318-п", "№27", "№ 209", "N 41-12", "№ 7/644", "№ 19/58-402", "№ IV-12/6"];

const line = (sheet: Sheet, shape: string, text: string): Unit =>
  unit(["adoption", shape], text, {
    form: "fixed",
    gap: "",
    align: /\t| {4}/u.test(text) ? "left" : sheet.align,
  });

/** The day in some form; from here on the resolution says when it was adopted. */
export function dateWords(sheet: Sheet): string {
  const { day } = sheet.occasion;
  head(sheet).date = day.edtf;
  return dayText(sheet, day);
}

function placeWords(sheet: Sheet): string {
  const { text } = sheet.occasion.place;
  head(sheet).place = text;
  return text;
}

/** «г. Заболотск, 14 марта 2019 г.» */
export function adoptionWords(sheet: Sheet): string {
  const [where, then] = [placeWords(sheet), dateWords(sheet)];
  return sheet.dice.chance(0.7) ? `${where}, ${then}` : `${then}, ${where}`;
}

const gap = ({ dice }: Sheet): string => (dice.chance(0.3) ? "\t".repeat(dice.int(1, 4)) : " ".repeat(dice.int(8, 40)));

type Lines = (sheet: Sheet) => Unit[];

const brackets: Lines = (sheet) => [line(sheet, "adoption, brackets", `(${adoptionWords(sheet)})`)];
const oneLine: Lines = (sheet) => [line(sheet, "adoption, one line", adoptionWords(sheet))];
const columns: Lines = (sheet) => {
  const [left, right] = sheet.dice.some([placeWords(sheet), dateWords(sheet)], 2);
  return [line(sheet, "adoption, columns", `${left}${gap(sheet)}${right}`)];
};
const twoLines: Lines = (sheet) =>
  sheet.dice.some([placeWords(sheet), dateWords(sheet)], 2).map((text) => line(sheet, "adoption, two lines", text));
const dateAndNumber: Lines = (sheet) => {
  const from = sheet.dice.chance(0.5) ? "от " : "";
  const first = `${from}${dateWords(sheet)}${sheet.dice.chance(0.5) ? gap(sheet) : " "}${sheet.dice.pick(numbers)}`;
  const where = sheet.dice.chance(0.6) ? [line(sheet, "adoption, place", placeWords(sheet))] : [];
  return [line(sheet, "adoption, date and number", first), ...where];
};
const told: Lines = (sheet) => {
  const { dice } = sheet;
  const text = dice.pick([
    () => `Принята единогласно ${dateWords(sheet)}`,
    () => `Принято на общем собрании ${dateWords(sheet)}`,
    () => `Утверждена ${dateWords(sheet)}`,
  ])();
  return [line(sheet, "adoption, told", text)];
};

/** Below a title. */
export function adoptionLines(sheet: Sheet, manner: "meeting" | "act"): Unit[] {
  return manner === "act"
    ? sheet.dice.pick([dateAndNumber, dateAndNumber, columns, twoLines])(sheet)
    : sheet.dice.pick([brackets, oneLine, columns, twoLines, told])(sheet);
}

/** Below the signature, where the head says nothing of it. */
export function closingLines(sheet: Sheet): Unit[] {
  return sheet.dice
    .pick([oneLine, twoLines, told, (own: Sheet) => [line(own, "adoption, date alone", dateWords(own))]])(sheet)
    .map((one) => ({ ...one, align: "left" as const }));
}

/** Between two decisions: the place stands with the day. */
export function dividingLines(sheet: Sheet): Unit[] {
  const lines = sheet.dice.pick([oneLine, twoLines])(sheet);
  const before = sheet.dice.int(0, 1);
  return lines.map((one, at) => ({ ...one, align: "left", before: at === 0 ? before : 0 }));
}

/** «УТВЕРЖДАЮ» with post and name, above the title. */
export function approval(sheet: Sheet): Unit[] {
  const { dice, field } = sheet;
  const align = dice.chance(0.5) ? "right" : "left";
  const rows = [
    dice.pick(["УТВЕРЖДАЮ", "Утверждаю:"]),
    dice.pick(field.posts),
    `${dice.chance(0.5) ? "_________ " : ""}${someone(sheet)}`,
    dateWords(sheet),
  ];
  return rows.map((text) => unit(["adoption", "adoption, approval"], text, { form: "fixed", gap: "", align }));
}
