/** The nominative of a person's name whose parts agree: «г-жи Анны Сундквист», «Громовой-Полонской». */

import { guessGivenName, readGivenName, readPatronymic } from "./given-names.ts";
import type { Agreement, Reading } from "./name-readings.ts";
import { agreeing, agrees, both, nothingKnown } from "./name-readings.ts";
import { readSurname } from "./surnames.ts";

export interface NameParts {
  readonly family: string | null;
  readonly given: string | null;
  readonly patronymic: string | null;
}

/** The parts in the nominative, and the gender and case in which they were printed. */
export interface NominativeName extends NameParts {
  readonly printed: Agreement;
}

/** @param known what the words around the name say of its gender and case. */
export function nominativeName(parts: NameParts, known: Agreement = nothingKnown): NominativeName {
  const patronymic = pick(parts.patronymic === null ? [] : readPatronymic(parts.patronymic), known);
  const second = patronymic ? both(patronymic, known) : known;
  const given = pick(givenReadings(parts.given, second), second);
  const third = given ? both(given, second) : second;
  const family = parts.family === null ? undefined : pick(readFamily(parts.family), third);
  const printed = family ? both(family, third) : third;
  return {
    family: family?.text ?? parts.family,
    given: given?.text ?? parts.given,
    patronymic: patronymic?.text ?? parts.patronymic,
    printed,
  };
}

/** All readings of a surname, also a double one, whose halves agree. */
export function readFamily(form: string): Reading[] {
  const halves = form.split("-");
  const last = readSurname(halves.at(-1) as string);
  if (halves.length !== 2) return last.map((one) => ({ ...one, text: [...halves.slice(0, -1), one.text].join("-") }));
  const first = readSurname(halves[0] as string);
  return last.map((one) => {
    const match = first.find((other) => other.gender !== null && agrees(other, one) && other.cases.length > 0);
    return { ...one, text: `${match?.text ?? halves[0]}-${one.text}` };
  });
}

function givenReadings(given: string | null, known: Agreement): Reading[] {
  if (given === null) return [];
  const listed = readGivenName(given);
  if (listed.some((one) => agrees(one, { ...known, cases: [] }))) return listed;
  return known.gender === null ? listed : guessGivenName(given, known.gender);
}

/** The likeliest reading that agrees; where the case is not known, one that is nominative. */
function pick(readings: readonly Reading[], known: Agreement): Reading | undefined {
  const fit = agreeing(readings, known);
  if (known.cases.length > 0 && fit.length > 0) return fit[0];
  const sameGender = agreeing(readings, { ...known, cases: [] }).filter((one) => !one.rare);
  return sameGender.find((one) => one.cases.length === 0 || one.cases.includes("nom")) ?? sameGender[0] ?? readings[0];
}
