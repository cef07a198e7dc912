/** Names of persons beside posts, brought to the nominative: «Маврину О. К.», «О.В. Тишаевой», «Ивану Петровичу Лобову», «Дрёмову». */
import { isCapitalised } from "../letters.ts";
import { lookalikes } from "../words/lookalikes.ts";
import type { Case } from "./cases.ts";
import { infinitiveOf } from "./finite-forms.ts";
import { headAt } from "./head.ts";
import { isInfinitive } from "./infinitive.ts";
import { knownReadings } from "./lexicon.ts";
import type { NameCase } from "./name-readings.ts";
import { nominativeName } from "./names.ts";
import type { Token } from "./tokens.ts";

const standsAlonePattern = /^(?:до|в|к|не|с|на|о|об|за|по)$/;

export interface NameAt {
  /** Index behind the last token of the name. */
  readonly end: number;
  /** In the nominative, initials as printed. */
  readonly text: string;
  readonly bare: "surname" | "full";
}

/** What readings of names call the cases. */
export const caseNames: Readonly<Record<Case, NameCase>> = {
  nominative: "nom",
  genitive: "gen",
  dative: "dat",
  accusative: "acc",
  instrumental: "ins",
  prepositional: "pre",
};
const latin = /[A-Za-z]/;
const patronymic = /(?:вич(?:у|а|ем|ем)?|вн(?:а|е|ы|у|ой)|ичн(?:а|е|ы|у|ой))$/;
const surname: Readonly<Record<Case, RegExp>> = {
  nominative: /(?:[ое]в|ин|ын)а?$|(?:ск|цк)(?:ий|ая)$|(?:енко|юк|чук|дзе|швили|ян|янц)$/,
  genitive: /(?:[ое]в|ин|ын)(?:а|ой)$|(?:ск|цк)(?:ого|ой)$|(?:енко|юка|чука|дзе|швили|яна|янца)$/,
  dative: /(?:[ое]в|ин|ын)(?:у|ой)$|(?:ск|цк)(?:ому|ой)$|(?:енко|юку|чуку|дзе|швили|яну|янцу)$/,
  accusative: /(?:[ое]в|ин|ын)(?:а|у)$|(?:ск|цк)(?:ого|ую)$|(?:енко|юка|чука|дзе|швили|яна|янца)$/,
  instrumental: /(?:[ое]в|ин|ын)(?:ым|ой)$|(?:ск|цк)(?:им|ой)$|(?:енко|юком|чуком|дзе|швили|яном)$/,
  prepositional: /(?:[ое]в|ин|ын)(?:е|ой)$/,
};

const sureSurname = /(?:[ое]ву|ину|ыну|юку|чуку)$/;
/** «Ивановой», «Заречной», «Горского» */
const likeAdjective = /(?:ой|ого|ому|ую|ым|им)$/;

/** The name that begins at the token, with initials or a patronymic. */
export function nameAt(text: string, tokens: readonly Token[], at: number, governs: Case): NameAt | undefined {
  const first = tokens[at];
  const second = tokens[at + 1];
  if (!first || !second || !(isCapital(first) || first.kind === "initials")) return undefined;
  const third = tokens[at + 2];
  const known = { gender: null, cases: [caseNames[governs]] };
  if (isCapital(first) && second.kind === "initials" && isNameLike(first, third, governs)) {
    const family = nominativeName({ family: first.text, given: null, patronymic: null }, known).family ?? first.text;
    return { end: at + 2, text: family + mended(text.slice(first.end, second.end)), bare: "full" };
  }
  if (first.kind === "initials" && isCapital(second)) {
    const family = nominativeName({ family: second.text, given: null, patronymic: null }, known).family ?? second.text;
    return { end: at + 2, text: mended(text.slice(first.start, second.start)) + family, bare: "full" };
  }
  return isPostBefore(first, third, tokens[at + 3]) ? undefined : fullName([first, second, third], at, known);
}

/** «Мельнику | Ивану Петровичу Лобову»: the surname stands behind, so the first word is none. */
function isPostBefore(first: Token, third: Token | undefined, fourth: Token | undefined): boolean {
  if (!third || !fourth || !isCapital(third) || !isCapital(fourth) || !patronymic.test(third.folded)) return false;
  if (!knownReadings(first.word).some((one) => one.kind === "person")) return false;
  return knownReadings(fourth.word).length === 0 || sureSurname.test(fourth.folded);
}

/** Initials as printed, but with Russian letters: «B.К.» → «В.К.». */
function mended(initials: string): string {
  return latin.test(initials) ? Array.from(initials, (letter) => lookalikes[letter] ?? letter).join("") : initials;
}

/** A surname alone: only where nothing else can be meant. */
export function surnameAt(tokens: readonly Token[], at: number, governs: Case): NameAt | undefined {
  const token = tokens[at];
  if (!token || !isCapital(token) || !surname[governs].test(token.folded) || knownReadings(token.word).length > 0)
    return undefined;
  if (!standsAlone(tokens[at + 1])) return undefined;
  const family =
    nominativeName({ family: token.text, given: null, patronymic: null }, { gender: null, cases: [caseNames[governs]] }).family ??
    token.text;
  return { end: at + 1, text: family, bare: "surname" };
}

/** A surname behind a post: «Лобову», «Сомовой», whatever follows; no adjective of what follows («Ивановой роще», «Липовской ЦРБ»). */
export function surnameInTailAt(tokens: readonly Token[], at: number, governs: Case): { readonly end: number } | undefined {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || next?.kind === "initials" || !isCapital(token) || !surname[governs].test(token.folded)) return undefined;
  if (knownReadings(token.word).length > 0 || (next?.kind === "shout" && likeAdjective.test(token.folded))) return undefined;
  if (next?.kind !== "word" || isCapital(next)) return next?.kind === "word" ? undefined : { end: at + 1 };
  if (sureSurname.test(token.folded) || !likeAdjective.test(token.folded) || standsAlone(next)) return { end: at + 1 };
  return modifiesNext(tokens, at, governs) ? undefined : { end: at + 1 };
}

/** «директору | Липецкого завода», «директора | Липецкого завода»: by itself, for an accusative that is a genitive, too. */
function modifiesNext(tokens: readonly Token[], at: number, governs: Case): boolean {
  const readings: readonly (readonly Case[])[] = [[governs, "genitive"], ["genitive"]];
  return readings.some((cases) => (headAt(tokens, at, cases)?.at ?? at) > at);
}

/** «Страховым организациям» begins with no surname. */
function standsAlone(next: Token | undefined): boolean {
  return (
    next === undefined ||
    next.kind === "mark" ||
    next.kind === "bracket" ||
    next.folded === "и" ||
    isInfinitive(next.folded) ||
    standsAlonePattern.test(next.folded)
  );
}

/** A capitalised word of any ending, behind a surname and «и»: «Бровину и Ким». */
export function secondSurnameAt(tokens: readonly Token[], at: number, governs: Case): NameAt | undefined {
  const token = tokens[at];
  if (!token || !isCapital(token) || knownReadings(token.word).length > 0) return undefined;
  const family =
    nominativeName({ family: token.text, given: null, patronymic: null }, { gender: null, cases: [caseNames[governs]] }).family ??
    token.text;
  return { end: at + 1, text: family, bare: "surname" };
}

function fullName(
  three: readonly (Token | undefined)[],
  at: number,
  known: { readonly gender: null; readonly cases: readonly NameCase[] },
): NameAt | undefined {
  const words = three.filter((one): one is Token => one !== undefined && isCapital(one));
  if (words.length < 2 || !isCapital(three[0] as Token)) return undefined;
  const which = words.findIndex((one) => patronymic.test(one.folded));
  if (which < 1 || three[which] !== words[which]) return undefined;
  const given = words[which - 1]?.text ?? null;
  const before = which === 2 ? (words[0]?.text ?? null) : null;
  const after = which === 1 && three[2] === words[2] ? (words[2]?.text ?? null) : null;
  const name = nominativeName({ family: before ?? after, given, patronymic: words[which]?.text ?? null }, known);
  const parts = before ? [name.family, name.given, name.patronymic] : [name.given, name.patronymic, name.family];
  return { end: at + (before || after ? 3 : 2), text: parts.filter(Boolean).join(" "), bare: "full" };
}

/**
 * «Поручить К.К. Лобову», «Директору К.К. Лобову», «Главе округа Липовск К.К. Лобову»: the initials belong to what follows; «Мельнику К.К.»
 * is named so.
 */
function isNameLike(token: Token, next: Token | undefined, governs: Case): boolean {
  if (isInfinitive(token.word) || infinitiveOf(token.folded) !== undefined) return false;
  if (next === undefined || !isCapital(next)) return true;
  if (surname[governs].test(next.folded) && !surname[governs].test(token.folded)) return false;
  return knownReadings(token.word).length === 0;
}

function isCapital(token: Token): boolean {
  return token.kind === "word" && isCapitalised(token.text);
}
