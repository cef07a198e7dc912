/** The nominative of a person's name whose parts agree: «г-жи Анны Сундквист», «Громовой-Полонской». */

import { lookUp } from "../../look-up.ts";
import { halvesOfAge, smallHalves } from "../words/surname-stems.ts";
import { readGivenName, readPatronymic } from "./given-names.ts";
import { guessGivenName } from "./guessed-names.ts";
import type { Agreement, NameGender, Reading } from "./name-readings.ts";
import { agreeing, agrees, both, nothingKnown } from "./name-readings.ts";
import { readSurname } from "./surnames.ts";
import { fact } from "./word.ts";

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
  const patronymic = pick(patronymicReadings(parts.patronymic), known);
  const second = patronymic ? both(patronymic, known) : known;
  const readings = besideFamily(givenReadings(parts, withGender(parts, second)), parts.family);
  const given = isForeign(parts) ? undefined : pick(readings, second);
  const third = given ? both(given, second) : second;
  const family =
    parts.family === null || declinesNot(parts.family, known) || areInU(parts, known)
      ? undefined
      : pick(readFamily(parts.family), third);
  const printed = family ? both(family, third) : third;
  return {
    family: family?.text ?? parts.family,
    given: given?.text ?? parts.given,
    patronymic: patronymic?.text ?? parts.patronymic,
    printed,
  };
}

/** «председатель В.С. Неркагы», «секретарь Думитру»: a vowel that no nominative has, where nothing but a nominative can stand. */
function declinesNot(family: string, { cases }: Agreement): boolean {
  if (cases.length !== 1 || cases[0] !== "nom" || !foreignVowel.test(family)) return false;
  return readFamily(family).every((one) => one.cases.length > 0 && !one.cases.includes("nom"));
}

/** «Ливиу Ботезату»: both as they are, unless a case is asked for. */
function areInU({ given, family }: NameParts, { cases }: Agreement): boolean {
  return (
    inU.test(given ?? "") && inU.test(family ?? "") && (cases.length === 0 || cases.includes("nom")) && isUndeclined(given ?? "")
  );
}

const inU = /[уэ]$/;

function isUndeclined(given: string): boolean {
  const readings = readGivenName(given);
  return readings.length > 0 && readings.every((one) => one.cases.length === 0);
}

const foreignVowel = /[ыиуюэ]$/i;

/** «Сацуки Накано», «Смаро Кесоглу»: a name of no list, with a vowel as neither has it in a case of Russian, is as printed. */
function isForeign({ given, family, patronymic }: NameParts): boolean {
  if (given === null || family === null || patronymic !== null || !endsInI.test(given) || readGivenName(given).length > 0)
    return false;
  const readings = readFamily(family).filter((one) => !one.rare);
  return readings.length > 0 && readings.every((one) => one.gender === null && one.cases.length === 0);
}

const endsInI = /[^ьийаеоуыэюя]и$/;

/** The gender in which an unlisted given name and the surname agree: «поэта Шаехзады Бикчурина» is a man's. */
function withGender(parts: NameParts, known: Agreement): Agreement {
  const { given, family } = parts;
  if (known.gender !== null || given === null || family === null || listedGiven(given, family).length > 0) return known;
  const families = agreeing(readFamily(family), known);
  const fits = (gender: NameGender): boolean =>
    agreeing(guessGivenName(given, gender), known).some((one) => families.some((other) => agrees(one, other)));
  const gender = genders.find(fits);
  return gender ? { ...known, gender } : known;
}

/** «Юнжу Лобову»: of a given name in no list the case that the surname can have. */
function besideFamily(readings: readonly Reading[], family: string | null): readonly Reading[] {
  if (family === null || readings.length < 2) return readings;
  const families = readFamily(family);
  const fit = readings.filter((one) => families.some((other) => agrees(one, other)));
  return fit.length > 0 ? fit : readings;
}

const genders: readonly NameGender[] = ["m", "f"];

/** All readings of a surname, also a double one, whose halves agree. */
export const readFamily = fact(readHalves);

function readHalves(form: string): readonly Reading[] {
  const halves = form.split("-");
  const last = readSurname(halves.at(-1) as string);
  if (halves.length !== 2) return last.map((one) => ({ ...one, text: [...halves.slice(0, -1), one.text].join("-") }));
  const [whole, second] = halves as [string, string];
  const ofAge = last.filter(({ text }) => byAge.has(text));
  if (ofAge.length > 0) return declinedBoth(whole, ofAge);
  return isSmall(second) ? besideSmall(whole, second, last) : declinedBoth(whole, last);
}

const byAge: ReadonlySet<string> = new Set(halvesOfAge);

function declinedBoth(whole: string, last: readonly Reading[]): readonly Reading[] {
  const first = readSurname(whole);
  const usual = first.filter(({ rare }) => !rare);
  const told = usual.length > 0 && usual.every(isOblique) ? last.flatMap((one) => besideOblique(one, usual)) : [];
  return told.length > 0 ? told : last.map((one) => ({ ...one, text: `${halfLike(one, first)?.text ?? whole}-${one.text}` }));
}

/** «Лобовой-Сыч»: the half that is declined tells the case of that which is not. */
function besideOblique(one: Reading, first: readonly Reading[]): readonly Reading[] {
  const half = halfLike(one, first);
  const cases = one.cases.length > 0 ? one.cases : (half?.cases ?? []);
  return half ? [{ ...one, cases, text: `${half.text}-${one.text}` }] : [];
}

function halfLike(one: Reading, first: readonly Reading[]): Reading | undefined {
  return first.find((other) => other.gender !== null && agrees(other, one) && other.cases.length > 0);
}

function isOblique({ cases }: Reading): boolean {
  return cases.length > 0 && !cases.includes("nom");
}

function isSmall(half: string): boolean {
  return half.charAt(0) !== half.charAt(0).toUpperCase();
}

/** «Кара-оола»: its first half stays, the second is a man's noun; «Мамед-заде» is not declined. */
function besideSmall(first: string, second: string, readings: readonly Reading[]): readonly Reading[] {
  const declined = readings.filter(({ text }) => lookUp(smallHalves, text)?.length);
  const all: readonly Reading[] = declined.length > 0 ? declined : [{ text: second, gender: null, cases: [] }];
  return all.map((one) => ({ ...one, text: `${first}-${one.text}` }));
}

/** «Львовича»; among peasants also «Ефимова», like a surname. */
function patronymicReadings(patronymic: string | null): readonly Reading[] {
  if (patronymic === null) return [];
  const listed = readPatronymic(patronymic);
  return listed.length > 0 ? listed : readSurname(patronymic);
}

/** What the list has of a given name, unless the surname is of the other gender: «Жумаре Лобовой» is no «Жумар». */
function listedGiven(given: string, family: string | null): readonly Reading[] {
  const listed = readGivenName(given);
  const families = family === null || listed.length === 0 ? [] : readFamily(family).filter((one) => !one.rare);
  const fits = families.length === 0 || listed.some((one) => families.some((other) => agrees(one, other)));
  return fits ? listed : [];
}

function givenReadings({ given, family }: NameParts, known: Agreement): readonly Reading[] {
  if (given === null) return [];
  const listed = listedGiven(given, family);
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
