/** «через 8 недель | после начала лечения»: when in the course of care something is done, not by when the task. */
import { anyOf } from "../../pattern.ts";
import { careStems } from "../words/term-traps.ts";
import { matchAt } from "./date-parts.ts";

const afterCare = new RegExp(`\\sпосле\\s(?:[а-я-]{1,20}\\s){0,2}${anyOf(careStems)}`, "y");

/** @param end where the length of time ends. */
export function isAfterCare(folded: string, end: number): boolean {
  return matchAt(afterCare, folded, end) !== undefined;
}
