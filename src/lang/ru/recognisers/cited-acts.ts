/** Subjects that name an act whose day and number are still to come: «О внесении изменений в решение Совета» | «округа от 05.06.2019 № 3». */
import { anyOf } from "../../pattern.ts";
import { fold } from "../fold.ts";
import { amendedActs, amendments } from "../words/amendments.ts";
import { placeCues } from "./place-date.ts";

const subject = new RegExp(`^о ${anyOf(amendments)}`);
const act = new RegExp(` ${anyOf(amendedActs)}[а-я]{0,3}(?= |$)`);
/** A number, a day, the end of a sentence. */
const told = /[\d№.:;]/;
const day = /(?:^| )от [«"_ ]{0,4}\d{1,2}[ ».а-я"]|^№ ?\d/;
const longest = 240;
/** The day stands so far into its line at the most. */
const reach = 100;

export function awaitsActNumber(folded: string): boolean {
  return folded.length < longest && subject.test(folded) && act.test(folded) && !told.test(folded);
}

/** @param above the subject so far. A line of nothing but a day may be that of this very act. */
export function tellsActNumber(above: string, line: string): boolean {
  const folded = fold(line);
  return day.test(folded.slice(0, reach)) && awaitsActNumber(fold(above)) && !placeCues(line, folded).includes("place-date");
}
