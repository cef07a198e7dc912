/** A resolution in one paragraph: narrative, formula and points, parted by printed marks alone. */
import type { Unit } from "../model.ts";
import { anchor, capital, ended, item, type Sheet, unit } from "../sheet.ts";
import type { Decider } from "./deciders.ts";
import { subjectOf, verbOf } from "./formulas.ts";
import { heard } from "./preambles.ts";
import { task } from "./tasks.ts";

interface Marks {
  readonly of: (count: number) => string;
  readonly sentences: boolean;
}

const marks: readonly Marks[] = [
  { of: (count) => `${count})`, sentences: false },
  { of: (count) => `${count}.`, sentences: true },
  { of: (count) => `${"абвгдежз"[count - 1]})`, sentences: false },
];

export function oneParagraph(sheet: Sheet, decider: Decider): Unit {
  const { dice, field } = sheet;
  const own = item("formula", null);
  const { text: subject, gender } = subjectOf(sheet, decider);
  const verb = verbOf(sheet, gender);
  const style = dice.pick(marks);
  const long = dice.chance(0.4);
  const story = long ? `${capital(dice.pick(field.findings))}. ${dice.some(field.achievements, 3).join(". ")}. ` : "";
  const begin = anchor(sheet, { role: "formula", item: own });
  const formula = long ? `${begin}${capital(subject)} ${verb}:` : `${begin}${heard(sheet)}, ${subject} ${verb}:`;
  const count = dice.int(3, 5);
  const points = Array.from({ length: count }, (_, at) => {
    const marker = style.of(at + 1);
    const text = task(sheet);
    const end = at === count - 1 || style.sentences ? "." : ";";
    return `${anchor(sheet, { role: "directive", item: item("directive", own, marker) })}${marker} ${ended(style.sentences ? capital(text) : text, end)}`;
  });
  return unit(["directive", "one paragraph"], `${story}${formula} ${points.join(" ")}`);
}
