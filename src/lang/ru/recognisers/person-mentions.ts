/** One person in several mentions: «слушали: Лыткина В.А.» is a man's genitive if the document has «Лыткин В.А.» elsewhere. */
import type { PersonMatch } from "../../../model/mention.ts";
import { fold } from "../fold.ts";
import { readFamily } from "../morphology/names.ts";

/** Nominatives, folded, by surname stem and initials. */
type Known = ReadonlyMap<string, ReadonlySet<string>>;

const letter = /[А-ЯЁA-Z]/g;
const genderEnding = /(?:ая|ий|ый|ой|[аяую])$/;
const likeOblique = /[ау]$/;
const separator = /[\s.,]+/;

/**
 * Sets right the gender of surnames whose printed form is a man's and a woman's («Лыткина»), by the other mentions of the same initials:
 * those that leave no doubt; where there is none, a mention that has it in the nominative as a woman's.
 * @param matches all persons of one document, in any order
 * @param printed the text that a match covers
 */
export function agreeMentions<M extends PersonMatch>(matches: readonly M[], printed: (one: M) => string): M[] {
  const sure = collect(matches, (one) => certain(one, printed(one)));
  const women = collect(matches, (one) => asPrinted(one, printed(one)));
  const full = new Set(matches.flatMap((one) => fullName(one) ?? []));
  const vowels = collect(matches, (one) => inVowel(one, printed(one)));
  return matches.map((one) => asMan(asElsewhere(settled(one, printed(one), [sure, women]), printed(one), vowels), full));
}

function fullName({ givenName, familyName }: PersonMatch): string | undefined {
  return givenName !== null && familyName !== null ? fold(`${givenName} ${familyName}`) : undefined;
}

/** «благодарить Фарида Лобова» names the man where the document has «Фарид Лобов» elsewhere; «выступила Александра Лобова» a woman. */
function asMan<M extends PersonMatch>(one: M, full: ReadonlySet<string>): M {
  const { givenName, familyName, patronymicName } = one;
  if (one.sure || one.subject) return one;
  if (givenName === null || familyName === null || patronymicName !== null || !womanOrMan.test(familyName)) return one;
  const family = familyName.slice(0, -1);
  const given = mensForms(givenName).find((form) => full.has(fold(`${form} ${family}`)));
  if (given === undefined) return one;
  const name = one.name.replace(givenName, given).replace(familyName, family);
  return { ...one, name, givenName: given, familyName: family };
}

const womanOrMan = /(?:[оеё]в|[иы]н)а$/;

/** «Фарида» → «Фарид», «Валерия» → «Валерий». */
function mensForms(given: string): string[] {
  const stem = given.slice(0, -1);
  if (given.endsWith("а")) return [stem];
  return given.endsWith("я") ? [`${stem}й`, `${stem}ь`] : [];
}

function collect<M extends PersonMatch>(matches: readonly M[], found: (one: M) => boolean): Known {
  const known = new Map<string, Set<string>>();
  for (const one of matches) {
    if (one.familyName === null || !found(one)) continue;
    for (const key of keysOf(one)) known.set(key, (known.get(key) ?? new Set()).add(fold(one.familyName)));
  }
  return known;
}

/** The printed form can be read in one way, or a given name or the words beside it tell it. */
function certain(one: PersonMatch, printed: string): boolean {
  return one.givenName !== null || one.sure === true || new Set(formsIn(one, printed)).size === 1;
}

/** «Председатель К.К. Лобова», «Председатель: Лобова К.К.», «Секретарь К.К. Морару». */
function asPrinted(one: PersonMatch, printed: string): boolean {
  const family = fold(one.familyName ?? "");
  return (one.post !== null || one.subject === true) && likeOblique.test(family) && fold(printed).includes(family);
}

function settled<M extends PersonMatch>(one: M, printed: string, sources: readonly Known[]): M {
  const { familyName } = one;
  if (familyName === null || one.givenName !== null || one.sure === true || isBareSubject(one)) return one;
  const keys = soughtBy(one);
  const known = sources.flatMap((source) => keys.map((key) => source.get(key))).find((found) => found !== undefined);
  if (!known || known.has(fold(familyName))) return one;
  const fit = [...new Set(formsIn(one, printed))].filter((form) => known.has(fold(form)));
  const family = fit[0];
  if (fit.length !== 1 || family === undefined) return one;
  return { ...one, familyName: family, name: one.name.replace(familyName, family) };
}

/** «фельдшер Лобова»: no genitive of «Лобов К.К.», and nothing but the surname to tell that it is the same person. */
function isBareSubject({ subject, initials, post }: PersonMatch): boolean {
  return subject === true && initials === null && post !== null;
}

/** «Секретарь Хярму Р.Д.»: in the nominative, and with a vowel that no nominative of ours has. */
function inVowel({ familyName }: PersonMatch, printed: string): boolean {
  return familyName !== null && foreignVowel.test(familyName) && fold(printed).includes(fold(familyName));
}

const foreignVowel = /[ыиуюэ]$/;

/** «вёл Р.Д. Хярму», where the document has «Секретарь Хярму Р.Д.» elsewhere: no dative of «Хярм». */
function asElsewhere<M extends PersonMatch>(one: M, printed: string, vowels: Known): M {
  const { familyName } = one;
  const word = printedFamily(one, printed);
  if (familyName === null || word === undefined || word === familyName || !foreignVowel.test(word)) return one;
  const found = soughtBy({ ...one, familyName: word }).some((key) => vowels.get(key)?.has(fold(word)));
  return found ? { ...one, familyName: word, name: one.name.replace(familyName, word) } : one;
}

/** Every nominative that the surname as printed may have. */
function formsIn(one: PersonMatch, printed: string): string[] {
  const word = printedFamily(one, printed);
  return word === undefined ? [] : readFamily(word).map((reading) => reading.text);
}

function printedFamily(one: PersonMatch, printed: string): string | undefined {
  const head = fold(one.familyName ?? "").slice(0, 3);
  const word = printed.split(separator).find((part) => part.length > 1 && fold(part).startsWith(head));
  return word && word.charAt(0).toUpperCase() + word.slice(1);
}

/** By all initials, by the first, by none; by the first alone, where the patronymic is not told: «Раиса Сомова». */
function keysOf(one: PersonMatch): string[] {
  const { stem, letters } = lettersOf(one);
  const first = letters[0] ?? "";
  const alone = letters.length === 1 ? [`${stem} ${first}${noOther}`] : [];
  return [...new Set([`${stem} ${letters.join("")}`, `${stem} ${first}`, `${stem} `, ...alone])];
}

/** By all its initials; «Сомову Р. Д.», too, by the first of a mention that has no other. */
function soughtBy(one: PersonMatch): string[] {
  const { stem, letters } = lettersOf(one);
  return [`${stem} ${letters.join("")}`, ...(letters.length > 1 ? [`${stem} ${letters[0]}${noOther}`] : [])];
}

const noOther = "-";

function lettersOf(one: PersonMatch): { readonly stem: string; readonly letters: readonly string[] } {
  const stem = fold(one.familyName ?? "").replace(genderEnding, "");
  const letters = one.initials?.match(letter) ?? [one.givenName, one.patronymicName].flatMap((part) => part?.charAt(0) ?? []);
  return { stem, letters };
}
