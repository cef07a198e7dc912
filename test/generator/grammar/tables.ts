/** Tables of tasks that a converter has flattened: a row is a directive. */
import type { Item, Unit } from "../model.ts";
import { anchor, capital, item, type Sheet, unit } from "../sheet.ts";
import { dayText, someone, two } from "./names.ts";
import { inCase, phrase } from "./tasks.ts";

interface Row {
  readonly number: string;
  readonly task: string;
  readonly due: string;
  readonly who: string;
}

function rows(sheet: Sheet): Row[] {
  const { dice, field, year } = sheet;
  const stop = dice.chance(0.4) ? "." : "";
  return Array.from({ length: dice.int(3, 6) }, (_, at) => ({
    number: `${at + 1}${stop}`,
    task: capital(phrase(sheet)),
    due: dice.pick([
      `${two(dice.int(1, 28))}.${two(dice.int(1, 12))}.${year + 1}`,
      "постоянно",
      dayText(sheet, sheet.occasion.day),
      "ежеквартально",
    ]),
    who: dice.chance(0.5) ? someone(sheet) : inCase(dice.pick(field.bodies), "nominative"),
  }));
}

const headers = [
  ["№ п/п", "Поручение", "Срок", "Ответственный"],
  ["№", "Мероприятие", "Срок исполнения", "Исполнитель"],
  ["№ п/п", "Содержание решения", "Срок", "Исполнители"],
] as const;

type Cells = (cells: readonly string[]) => string[];

const layouts: readonly (readonly [string, Cells])[] = [
  ["table, pipes", (cells) => [cells.join(" | ")]],
  ["table, pipes outside", (cells) => [`| ${cells.join(" | ")} |`]],
  ["table, tabs", (cells) => [cells.join("\t")]],
  ["table, spaces", (cells) => [cells.join("     ")]],
  ["table, a cell a line", (cells) => [...cells]],
];

export function table(sheet: Sheet, parent: Item | null): Unit[] {
  const { dice } = sheet;
  const [shape, lay] = dice.pick(layouts);
  const head = lay(dice.pick(headers)).map((text) => unit(["artifact", `${shape}, head`], text, { form: "fixed", gap: "" }));
  return [...head, ...rows(sheet).flatMap((row) => rowUnits(sheet, row, { shape, lay, parent }))];
}

function rowUnits(
  sheet: Sheet,
  { number, task, due, who }: Row,
  { shape, lay, parent }: { shape: string; lay: Cells; parent: Item | null },
): Unit[] {
  const own = item("directive", parent, number);
  const fixed = { gap: "", form: "fixed" } as const;
  const [first = "", ...rest] = lay([number, task, due, who]);
  if (!first.startsWith(number))
    return [unit(["directive", shape], anchor(sheet, { role: "directive", item: own }) + first, fixed)];
  const line = unit(["directive", shape], first.slice(number.length), { ...fixed, item: own });
  return [line, ...rest.map((text) => unit(["directive", shape], text, fixed))];
}
