/** Where a paragraph has the shape of a name: initials with a surname, or given name, patronymic and surname. */

import { everyMatch } from "../../../model/every-match.ts";
import { neighbourCapitals, neighbourSmalls, smallHalf } from "../letters.ts";
import { wordsOf } from "./paragraph-words.ts";
import { eastAsianNames } from "./person-east-asian.ts";
import { fullNames } from "./person-full.ts";
import { guessedNames } from "./person-guessed.ts";
import { claims, familyBefore, familyBehind, givenWithInitial } from "./person-initials.ts";
import type { NameShape } from "./person-shape.ts";
import { textOf } from "./person-shape.ts";
import { commonWord, looksLikeSurname } from "./person-traps.ts";
import { postCases } from "./person-words.ts";

const capital = "[А-ЯЁ]";
const small = "[а-яё]";
const anySmall = `[а-яё${neighbourSmalls}]`;
/** Not «16 °С. Запас угля». */
const start = "(?<![А-Яа-яЁёA-Za-z°])";
const end = `(?![А-Яа-яЁёA-Za-z${neighbourSmalls}])`;
/** Latin look-alikes: «Лобов B.К.»; letters of neighbours, too: «И. Ө. Лобову», «Ә. Җ. Седова». */
const letter = `(?:[А-ЯЁABCEHKMOPTX${neighbourCapitals}](?:\\.?-[А-ЯЁ])?|Дж|Вл|Ал|Евг|Эд)`;
const family = `(?:(?:[ОДЛдл]['’])?[А-ЯЁ${neighbourCapitals}]${anySmall}+(?:-${capital}${small}+|-${smallHalf})?|${capital}{2,}(?:-${capital}{2,})?)`;

/** «О.В. Тишаева», «Ж.Абашева», «Р Д. Сомова», «М.-Р. Ш. Лобов», «Р Д Сомова». */
const initialsFirst = new RegExp(
  `${start}((?:${letter}\\.\\s?(?:-?${letter}(?:\\.|(?=\\s)))?|${letter}\\s${letter}(?:\\.|(?=\\s)))\\s?)((?:(?:фон|ван|де|дер|ди|да|дос|ла|ле|аль|эль|ибн)\\s)?${family})${end}`,
  "g",
);
/** «Лобова К.К.», «Громовой М. Ю.», «Сомова Р.Д», «Лобов К К», «(Лобов К)». */
const familyFirst = new RegExp(
  `${start}(${family})(,?\\s?)(${letter}\\s${letter}(?![А-Яа-яЁёA-Za-z])|${letter}(?=\\s?\\))|${letter}\\.(?:\\s?${letter}\\.|[а-яё]\\.|${letter}(?![А-Яа-яЁё.])|\\s${letter}(?=\\s?(?:[,;)]|$)))?)`,
  "g",
);
/** «доклад начальника отдела М лобова», «Р. гайдаева»: the full stop is lost, or the capital. */
const withoutStop = new RegExp(
  `([а-яё»"]\\s)([БГДЕЖЗЛМНПРТФЭЮ]\\s(?=[А-ЯЁа-яё])|${capital}\\.\\s?(?:${capital}\\.\\s?)?(?=[а-яё]))([А-ЯЁа-яё]${small}+)${end}`,
  "g",
);

/** A letter alone, or with its full stop; two capitals near each other: without them nothing is sought. */
const initial = new RegExp(`[А-ЯЁABCEHKMOPTX${neighbourCapitals}]\\.|(?<![А-Яа-яЁё])[А-ЯЁ]\\s|(?:Дж|Вл|Ал|Евг|Эд)\\.`);
const twoCapitals = new RegExp(
  `[А-ЯЁ${neighbourCapitals}][а-яё${neighbourSmalls}'’-]{1,30}(?:[А-ЯЁ][а-яё]{1,30})? (?:[а-яё]{2,4} ){0,2}(?:[ОДЛдл]['’])?[А-ЯЁ${neighbourCapitals}]`,
);

/** All shapes in order of their start; of two that overlap, the likelier. */
export function nameShapes(text: string): NameShape[] {
  const found = [...(initial.test(text) ? withInitials(text) : []), ...(twoCapitals.test(text) ? inFull(text) : [])].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const kept: NameShape[] = [];
  for (const one of found) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
}

function inFull(text: string): NameShape[] {
  const guessed = guessedNames(text).map((one) => ({ ...one, patronymic: null }));
  const eastern = eastAsianNames(text);
  return [...fullNames(text).filter((one) => !isTurned(one, eastern)), ...eastern, ...guessed];
}

/** «Чжан Вэйминь» read as a given name and a surname. */
function isTurned({ given }: NameShape, eastern: readonly NameShape[]): boolean {
  return given !== null && eastern.some(({ family }) => family?.start === given.start);
}

function withInitials(text: string): NameShape[] {
  const after = everyMatch(text, familyFirst)
    .map(fromFamilyFirst)
    .flatMap((one) => (familyBefore(text, one) ? [one] : givenWithInitial(text, one)));
  const before = everyMatch(text, initialsFirst)
    .map(fromInitialsFirst)
    .filter((one) => familyBehind(text, one));
  const lost = everyMatch(text, withoutStop)
    .map(fromLostStop)
    .filter((one) => lostStop(text, one));
  return [...after.filter((one) => !before.some((other) => claims(text, other, one))), ...before, ...lost];
}

function fromLostStop(found: RegExpMatchArray): NameShape {
  const at = (found.index ?? 0) + (found[1] ?? "").length;
  const from = at + (found[2] ?? "").length;
  const stop = from + (found[3] ?? "").length;
  return {
    start: at,
    end: stop,
    family: { start: from, end: stop },
    given: null,
    patronymic: null,
    initials: { start: at, end: at + (found[2] ?? "").trimEnd().length },
  };
}

/** A post stands before it in the clause. */
function lostStop(text: string, one: NameShape): boolean {
  const word = textOf(text, one.family);
  if (!looksLikeSurname(word) || commonWord(word)) return false;
  const clause = text.slice(Math.max(0, one.start - 120), one.start);
  return wordsOf(clause.slice(Math.max(clause.lastIndexOf(","), clause.lastIndexOf(";")) + 1)).some(
    (before) => (postCases(before.known) ?? []).length > 0,
  );
}

function fromFamilyFirst(found: RegExpMatchArray): NameShape {
  const [, name = "", gap = "", initials = ""] = found;
  const at = found.index ?? 0;
  const from = at + name.length + gap.length;
  return {
    start: at,
    end: from + initials.length,
    family: { start: at, end: at + name.length },
    given: null,
    patronymic: null,
    initials: { start: from, end: from + initials.length },
  };
}

function fromInitialsFirst(found: RegExpMatchArray): NameShape {
  const [whole, initials = ""] = found;
  const at = found.index ?? 0;
  const from = at + initials.length;
  return {
    start: at,
    end: at + whole.length,
    family: { start: from, end: at + whole.length },
    given: null,
    patronymic: null,
    initials: { start: at, end: at + initials.trimEnd().length },
  };
}
