/** Lines above tasks: who is to act, the sphere, a task whose object follows as a list. */
import type { Sheet } from "../sheet.ts";
import { day, dayText, someone } from "./names.ts";
import type { Point } from "./outline.ts";
import { inCase, task } from "./tasks.ts";

type Words = Pick<Point, "role" | "shape" | "text">;

const dative = (sheet: Sheet, list: readonly string[]): string => inCase(sheet.dice.pick(list), "dative");

export function addresseeHeading(sheet: Sheet): Words {
  const { dice, field } = sheet;
  const [one, many] = [() => dative(sheet, field.bodies), () => dative(sheet, field.classes)];
  const [shape, text] = dice.pick([
    () => ["addressee, dative", `${many()}:`] as const,
    () => ["addressee, dative", `${one()}:`] as const,
    () => ["addressee, two bodies", `${one()} и ${many()}:`] as const,
    () => ["addressee, two bodies", `${many()}, ${one()}:`] as const,
    () => ["addressee, person in brackets", `${one()} (${someone(sheet)}):`] as const,
    () => ["addressee, space before colon", `${many()} :`] as const,
    () => ["addressee, term", `${one()} в срок до ${dayText(sheet, day(sheet))}:`] as const,
    () => ["addressee, matrix verb", `рекомендовать ${many()}:`] as const,
    () => ["addressee, matrix verb", `поручить ${one()}:`] as const,
    () => ["addressee, matrix verb", `предложить ${many()}:`] as const,
    () => ["addressee, matrix verb", `обязать ${inCase(dice.pick(field.classes), "accusative")}:`] as const,
    () => ["addressee, matrix verb", `просить ${inCase(dice.pick(field.bodies), "accusative")}:`] as const,
    () => ["addressee, request", `обратиться к ${many()} с просьбой:`] as const,
    () => ["addressee, request", `обратиться в ${inCase(dice.pick(field.bodies), "accusative")} с предложениями:`] as const,
  ])();
  return { role: "addressee", shape, text };
}

export function topicHeading({ dice, field }: Sheet): Words {
  return { role: "topic", shape: "topic", text: `${dice.pick(field.spheres)}:` };
}

/** A point whose own list names what it is about: the list is of directives, too, though they have no verb. */
export function objectHeading(sheet: Sheet): Words & { readonly below: readonly string[] } {
  const { dice, field } = sheet;
  const some = (list: readonly string[]): string[] => dice.some(list, dice.int(2, 4));
  const [shape, text, below] = dice.pick([
    () => ["sub-items, accusative", "организовать:", some([...field.meetings, ...field.processes])] as const,
    () => ["sub-items, accusative", "провести:", some(field.meetings)] as const,
    () => ["sub-items, accusative", "выделить средства на:", some(field.goods)] as const,
    () => ["sub-items, prepositional", "внести изменения:", some(field.amended)] as const,
    () => ["sub-items, genitive", "не допускать:", some(field.banned)] as const,
    () => ["sub-items, nominative", "считать главными задачами на предстоящий год:", some(field.growth)] as const,
    () =>
      [
        "sub-items, tasks",
        "принять следующие меры:",
        [...new Set(Array.from({ length: dice.int(2, 4) }, () => task(sheet)))],
      ] as const,
    () =>
      [
        "sub-items, own addressees",
        "рекомендовать:",
        Array.from({ length: dice.int(2, 3) }, () => `${dative(sheet, field.classes)} ${task(sheet)}`),
      ] as const,
  ])();
  return { role: "directive", shape, text, below };
}
