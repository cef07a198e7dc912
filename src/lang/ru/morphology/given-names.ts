/** Reads inflected given names and patronymics: «Семёна Львовича» → «Семён», «Львович». */
import { fold } from "../fold.ts";
import { feminineNames } from "../words/feminine-names.ts";
import { fleetingNames, masculineNames } from "../words/masculine-names.ts";
import type { NameCase, NameGender, Reading } from "./name-readings.ts";
import { agrees } from "./name-readings.ts";

/** How many letters to cut, and what to put in their place. */
interface Form {
  readonly cut: number;
  readonly add: string;
  readonly gender: NameGender;
  readonly cases: readonly NameCase[];
}

type Ending = readonly [ending: string, cases: readonly NameCase[]];

const undeclined = /[еиоуыэю]/;
/** «Ингрид», «Айно» of a woman, «Ли», «Пааво» of a man: not declined. */
const foreign: Readonly<Record<NameGender, RegExp>> = { f: /[бвгджзклмнпрстфхцчшоэ]$/, m: /[иоэ]$/ };
const declinedEnd = /[аяйь]/;
const object: readonly NameCase[] = ["gen", "acc"];
const hard: readonly Ending[] = [
  ["а", object],
  ["у", ["dat"]],
  ["ом", ["ins"]],
  ["е", ["pre"]],
];
const softMale: readonly Ending[] = [
  ["я", object],
  ["ю", ["dat"]],
  ["ем", ["ins"]],
  ["е", ["pre"]],
  ["и", ["pre"]],
];
const inA: readonly Ending[] = [
  ["ы", ["gen"]],
  ["и", ["gen"]],
  ["е", ["dat", "pre"]],
  ["у", ["acc"]],
  ["ой", ["ins"]],
  ["ою", ["ins"]],
];
const inYa: readonly Ending[] = [
  ["и", ["gen", "dat", "pre"]],
  ["е", ["dat", "pre"]],
  ["ю", ["acc"]],
  ["ей", ["ins"]],
  ["ею", ["ins"]],
];
const inSoft: readonly Ending[] = [
  ["и", ["gen", "dat", "pre"]],
  ["ью", ["ins"]],
];

const patronymicEndings: readonly (readonly [RegExp, number, string, NameGender, readonly NameCase[]])[] = [
  [/[\s-](?:оглы|оглу|улы|уулу|угли)$/, 0, "", "m", []],
  [/[\s-](?:кызы|гызы|кизи)$/, 0, "", "f", []],
  [/[а-я]{3}(?:оглы|улы)$/, 0, "", "m", []],
  [/[а-я]{3}кызы$/, 0, "", "f", []],
  [/(?:ович|евич|ьич|[кмт]ич|ввич|еич|[аеоя]ныч|[аи]лыч|имыч)$/, 0, "", "m", ["nom"]],
  [/(?:ович|евич|ьич|[кмт]ич|ввич|еич|[аеоя]ныч|[аи]лыч|имыч)а$/, 1, "", "m", object],
  [/(?:ович|евич|ьич|[кмт]ич|ввич|еич|[аеоя]ныч|[аи]лыч|имыч)у$/, 1, "", "m", ["dat"]],
  [/(?:ович|евич|ьич|[кмт]ич|ввич|еич|[аеоя]ныч|[аи]лыч|имыч)ем$/, 2, "", "m", ["ins"]],
  [/(?:ович|евич|ьич|[кмт]ич|ввич|еич|[аеоя]ныч|[аи]лыч|имыч)е$/, 1, "", "m", ["pre"]],
  [/(?:овна|евна|инична|[кмт]ична|ввична)$/, 0, "", "f", ["nom"]],
  [/(?:овн|евн|иничн|[кмт]ичн|ввичн)ы$/, 1, "а", "f", ["gen"]],
  [/(?:овн|евн|иничн|[кмт]ичн|ввичн)е$/, 1, "а", "f", ["dat", "pre"]],
  [/(?:овн|евн|иничн|[кмт]ичн|ввичн)у$/, 1, "а", "f", ["acc"]],
  [/(?:овн|евн|иничн|[кмт]ичн|ввичн)о[йю]$/, 2, "а", "f", ["ins"]],
];

type Guess = readonly [ending: string, nominative: string, cases: readonly NameCase[]];
type Guesses = readonly (readonly [stem: RegExp, rows: readonly Guess[]])[];

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

const forms = build();

/** @returns nothing for a word that is no given name of the list; of a double one the last half decides: «Абдул-Гамида», «Анны-Марии». */
export function readGivenName(form: string): Reading[] {
  const joint = Math.max(form.lastIndexOf("-"), form.lastIndexOf(" "));
  if (joint <= 0) return readListed(form);
  const first = form.slice(0, joint);
  return readListed(form.slice(joint + 1)).map((one) => {
    const match = readListed(first).find((other) => agrees(other, one));
    return { ...one, text: `${match?.text ?? first}${form.charAt(joint)}${one.text}` };
  });
}

function readListed(form: string): Reading[] {
  return (forms.get(fold(form)) ?? []).map(({ cut, add, gender, cases }) => ({
    text: form.slice(0, form.length - cut) + add,
    gender,
    cases,
  }));
}

export function readPatronymic(form: string): Reading[] {
  const folded = fold(form);
  if (folded.length < 5) return [];
  return patronymicEndings
    .filter(([ending]) => ending.test(folded))
    .map(([, cut, add, gender, cases]) => ({ text: form.slice(0, form.length - cut) + add, gender, cases }));
}

/** A given name that is not in the list, read by its ending and the gender and case of the patronymic behind it. */
export function guessGivenName(form: string, gender: NameGender): Reading[] {
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

function build(): ReadonlyMap<string, readonly Form[]> {
  const made = new Map<string, Form[]>();
  const put = (form: string, one: Form): unknown => made.get(form)?.push(one) ?? made.set(form, [one]);
  const names = [...namesIn(masculineNames, "m"), ...namesIn(feminineNames, "f")];
  for (const [name, gender] of names) {
    const table = declension(name, gender);
    put(name, { cut: 0, add: "", gender, cases: table.length > 0 ? ["nom"] : [] });
    for (const [form, one] of table) put(form, one);
  }
  put("петра", { cut: 4, add: "ётр", gender: "m", cases: object });
  put("петру", { cut: 4, add: "ётр", gender: "m", cases: ["dat"] });
  return made;
}

function namesIn(rows: readonly string[], gender: NameGender): (readonly [name: string, gender: NameGender])[] {
  return rows.flatMap((row) => row.split(" ")).map((name) => [name, gender]);
}

function declension(name: string, gender: NameGender): [string, Form][] {
  const last = name.at(-1) as string;
  const stem = declinedEnd.test(last) ? name.slice(0, -1) : (fleetingNames[name] ?? name);
  const table = endings(last, gender);
  const lost = name.startsWith(stem) ? name.slice(stem.length) : name.slice(1);
  const kept = name.startsWith(stem) ? 0 : stem.length - 1;
  return table.map(([ending, cases]) => [stem + ending, { cut: ending.length + kept, add: lost, gender, cases }]);
}

function endings(last: string, gender: NameGender): readonly Ending[] {
  if (last === "а") return inA;
  if (last === "я") return inYa;
  if (last === "й") return softMale;
  if (last === "ь") return gender === "m" ? softMale : inSoft;
  return gender === "m" && !undeclined.test(last) ? hard : [];
}
