/** Names of persons with a title before them, or with a given name and no patronymic: «т. Коневу», «г-же Лыткиной», «Андрею Лаптеву». */
import { isCapitalised } from "../letters.ts";
import { addressWords } from "../words/name-titles.ts";
import { adjectiveReadings } from "./adjectives.ts";
import { caseNames, type NameAt, nameAt } from "./apposed-names.ts";
import type { Case } from "./cases.ts";
import { readGivenName } from "./given-names.ts";
import { guessGivenName } from "./guessed-names.ts";
import { isInfinitive } from "./infinitive.ts";
import { knownReadings } from "./lexicon.ts";
import type { NameCase, Reading } from "./name-readings.ts";
import { nominativeName, readFamily } from "./names.ts";
import type { Token } from "./tokens.ts";

const sureFamily = /(?:[ое]в|[иы]н)(?:у|а|ой|ым)$/;
const genders = ["m", "f"] as const;
const titles = new Set(addressWords);

/** The name that begins at the token, a title before it left out. */
export function personNameAt(text: string, tokens: readonly Token[], at: number, governs: Case): NameAt | undefined {
  const first = tokens[at];
  if (!first || !(capitalised(first) || first.kind === "initials" || titles.has(first.folded))) return undefined;
  const from = skipTitle(tokens, at);
  return (
    nameAt(text, tokens, from, governs) ??
    givenAndFamily(tokens, from, governs) ??
    guessedAndFamily(tokens, from, governs) ??
    familyAndGiven(tokens, from, governs) ??
    (from > at ? familyAlone(tokens, from, governs) : undefined)
  );
}

/** Whether a name begins at the token that is told by its initials, patronymic, given name or title. */
export function beginsName(tokens: readonly Token[], at: number, governs: Case): boolean {
  return personNameAt("", tokens, at, governs) !== undefined;
}

/** Index of the name behind «т.», «тов.», «г-ну»; the same index where there is no title. */
export function skipTitle(tokens: readonly Token[], at: number): number {
  if (!titles.has(tokens[at]?.folded ?? "")) return at;
  const next = tokens[at + 1]?.text === "." ? at + 2 : at + 1;
  const name = tokens[next];
  return name?.kind === "initials" || capitalised(name) ? next : at;
}

/** «Андрею Лаптеву»: a given name that is listed, and a word that is no noun. */
function givenAndFamily(tokens: readonly Token[], at: number, governs: Case): NameAt | undefined {
  const [given, family] = [tokens[at], tokens[at + 1]];
  if (!given || !family || !capitalised(given) || !capitalised(family) || knownReadings(family.word).length > 0) return undefined;
  const as = caseNames[governs];
  const listed = readGivenName(given.text).filter(({ cases }) => cases.length === 0 || cases.includes(as));
  if (listed.length === 0 || knownReadings(given.word).length > 0) return undefined;
  const name = nominativeName({ family: family.text, given: given.text, patronymic: null }, { gender: null, cases: [as] });
  return { end: at + 2, text: `${name.given ?? given.text} ${name.family ?? family.text}`, bare: "full" };
}

/** «Толкуну Коневу»: a given name that no list has, before a surname with the ending that surnames alone have, in one case and gender. */
function guessedAndFamily(tokens: readonly Token[], at: number, governs: Case): NameAt | undefined {
  const [given, family] = [tokens[at], tokens[at + 1]];
  if (!given || !family || !capitalised(given) || !capitalised(family) || !sureFamily.test(family.folded)) return undefined;
  if ([given, family].some(({ word }) => knownReadings(word).length > 0) || isInfinitive(given.word)) return undefined;
  if (adjectiveReadings(given.word).length > 0 || sureFamily.test(given.folded)) return undefined;
  const as = caseNames[governs];
  const families = readFamily(family.text).filter((one) => !one.rare && one.cases.includes(as));
  const agreed = families.some(({ gender }) =>
    genders.some((one) => one === gender && guessGivenName(given.text, one).some(({ cases }) => cases.includes(as))),
  );
  if (!agreed) return undefined;
  const name = nominativeName({ family: family.text, given: given.text, patronymic: null }, { gender: null, cases: [as] });
  return { end: at + 2, text: `${name.given ?? given.text} ${name.family ?? family.text}`, bare: "full" };
}

/** «Паку Виктору»: a surname and a given name that is listed, both in the case. */
function familyAndGiven(tokens: readonly Token[], at: number, governs: Case): NameAt | undefined {
  const [family, given] = [tokens[at], tokens[at + 1]];
  if (!family || !given || !capitalised(family) || !capitalised(given) || isInfinitive(family.word)) return undefined;
  if (knownReadings(family.word).length > 0 || knownReadings(given.word).length > 0) return undefined;
  const as = caseNames[governs];
  if (!agreeIn(as, readFamily(family.text), readGivenName(given.text))) return undefined;
  const name = nominativeName({ family: family.text, given: given.text, patronymic: null }, { gender: null, cases: [as] });
  return { end: at + 2, text: `${name.family ?? family.text} ${name.given ?? given.text}`, bare: "full" };
}

/** «Паку Виктору», «Лобовой Нургуль»: each may be of the case, one shows it. */
function agreeIn(as: NameCase, ...words: (readonly Reading[])[]): boolean {
  const shows = (one: Reading): boolean => one.cases.includes(as);
  return (
    words.some((readings) => readings.some(shows)) &&
    words.every((readings) => readings.some((one) => one.cases.length === 0 || shows(one)))
  );
}

function familyAlone(tokens: readonly Token[], at: number, governs: Case): NameAt | undefined {
  const token = tokens[at];
  if (!token || !capitalised(token)) return undefined;
  const fits = readFamily(token.text).some(({ cases }) => cases.length === 0 || cases.includes(caseNames[governs]));
  if (!fits) return undefined;
  const name = nominativeName(
    { family: token.text, given: null, patronymic: null },
    { gender: null, cases: [caseNames[governs]] },
  );
  return { end: at + 1, text: name.family ?? token.text, bare: "surname" };
}

function capitalised(token: Token | undefined): boolean {
  return token?.kind === "word" && isCapitalised(token.text);
}
