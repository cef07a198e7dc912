/** Reads given names that no list has by their endings: «Мергена» → «Мерген», «Айланой» → «Айлана». */
import { fold } from "../fold.ts";
import type { NameCase, NameGender, Reading } from "./name-readings.ts";
import { fact } from "./word.ts";

type Guess = readonly [ending: string, nominative: string, cases: readonly NameCase[]];
type Guesses = readonly (readonly [stem: RegExp, rows: readonly Guess[]])[];

/** «Ингрид», «Айно» of a woman, «Ли», «Пааво» of a man: not declined. */
const foreign: Readonly<Record<NameGender, RegExp>> = { f: /[бвгджзклмнпрстфхцчшоэ]$/, m: /[иоэ]$/ };
const object: readonly NameCase[] = ["gen", "acc"];
const consonant = /[бвгджзклмнпрстфхцчшщ]$/;
const vowel = /[аеиоуыэю]$/;
const hushed = /[гкхжчшщц]$/;
const guessedInA: readonly Guess[] = [
  ["ы", "а", ["gen"]],
  ["е", "а", ["dat", "pre"]],
  ["у", "а", ["acc"]],
  ["ой", "а", ["ins"]],
];
const guessedInYa: readonly Guess[] = [
  ["и", "я", ["gen"]],
  ["ю", "я", ["acc"]],
  ["ей", "я", ["ins"]],
];
const guessedHushed: readonly Guess[] = [
  ["и", "а", ["gen"]],
  ["ей", "а", ["ins"]],
];
/** «Мергена» → «Мерген», «Айланой» → «Айлана». */
const guessed: Readonly<Record<NameGender, Guesses>> = {
  f: [
    [/и$/, [["и", "я", ["gen", "dat", "pre"]]]],
    [hushed, guessedHushed],
    [consonant, guessedInA],
    [/[аеиоуыэю]$|[лнрьтдз]$/, guessedInYa],
    [/[аеоуы]$/, [["е", "я", ["dat", "pre"]]]],
    [
      consonant,
      [
        ["ью", "ь", ["ins"]],
        ["и", "ь", ["gen", "dat", "pre"]],
      ],
    ],
  ],
  m: [
    [
      consonant,
      [
        ["а", "", object],
        ["у", "", ["dat"]],
        ["ом", "", ["ins"]],
        ["е", "", ["pre"]],
        ["я", "ь", object],
        ["ю", "ь", ["dat"]],
      ],
    ],
    [
      vowel,
      [
        ["я", "й", object],
        ["ю", "й", ["dat"]],
        ["ем", "й", ["ins"]],
        ["е", "й", ["pre"]],
        ["и", "й", ["pre"]],
      ],
    ],
    [/[жчшщц]$/, [["ем", "", ["ins"]]]],
    [/[^жчшщцаеиоуыэюяй]$/, [["ем", "ь", ["ins"]]]],
    [hushed, guessedHushed],
    [consonant, guessedInA],
  ],
};

/** A given name that is not in the list, read by its ending and the gender and case of the patronymic behind it. */
export function guessGivenName(form: string, gender: NameGender): readonly Reading[] {
  return guesses[gender](form);
}

const guesses: Readonly<Record<NameGender, (form: string) => readonly Reading[]>> = {
  m: fact((form) => guess(form, "m")),
  f: fact((form) => guess(form, "f")),
};

function guess(form: string, gender: NameGender): readonly Reading[] {
  const folded = fold(form);
  const readings: Reading[] = [{ text: form, gender, cases: foreign[gender].test(folded) ? [] : ["nom"] }];
  for (const [stem, rows] of guessed[gender])
    for (const [ending, add, cases] of rows) {
      const kept = form.length - ending.length;
      if (kept > 1 && folded.endsWith(ending) && stem.test(folded.slice(0, kept)))
        readings.push({ text: form.slice(0, kept) + add, gender, cases });
    }
  return readings;
}
