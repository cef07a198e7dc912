/** Reads inflected given names and patronymics: «Семёна Львовича» → «Семён», «Львович». */
import { fold } from "../fold.ts";
import { feminineNames } from "../words/feminine-names.ts";
import { fleetingNames, masculineNames } from "../words/masculine-names.ts";
import type { NameCase, NameGender, Reading } from "./name-readings.ts";
import { agrees } from "./name-readings.ts";
import { fact } from "./word.ts";

/** A name by what stays the same in its forms. */
interface Declined {
  /** Place in the lists: readings come in their order. */
  readonly order: number;
  readonly gender: NameGender;
  /** Cases of the nominative: none where the name is not declined; undefined where it has another stem. */
  readonly nominative: readonly NameCase[] | undefined;
  readonly table: readonly Ending[];
  /** What the nominative has behind the stem, or behind its first letter. */
  readonly lost: string;
  /** Letters of the stem that the nominative has not: «павл» of «Павел». */
  readonly kept: number;
}

/** How many letters to cut, and what to put in their place. */
interface Form {
  readonly order: number;
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

const longestEnding = 2;
const isNominative: readonly NameCase[] = ["nom"];
const stems = build();
const formsOf = fact(lookUp);

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
  return formsOf(fold(form)).map(({ cut, add, gender, cases }) => ({
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

const ofPeter: Readonly<Record<string, readonly NameCase[]>> = { петра: object, петру: ["dat"] };

function lookUp(folded: string): readonly Form[] {
  const found: Form[] = [];
  for (let length = 0; length <= longestEnding && length < folded.length; length++) {
    const ending = folded.slice(folded.length - length);
    for (const one of stems.get(folded.slice(0, folded.length - length)) ?? []) addForms(one, ending, found);
  }
  if (ofPeter[folded]) found.push({ order: Number.POSITIVE_INFINITY, cut: 4, add: "ётр", gender: "m", cases: ofPeter[folded] });
  return found.length > 1 ? found.sort((a, b) => a.order - b.order) : found;
}

function addForms({ order, gender, nominative, table, lost, kept }: Declined, ending: string, found: Form[]): void {
  if (nominative && ending === lost) found.push({ order, cut: 0, add: "", gender, cases: nominative });
  const cases = table.find(([one]) => one === ending)?.[1];
  if (cases) found.push({ order, cut: ending.length + kept, add: lost, gender, cases });
}

function build(): ReadonlyMap<string, readonly Declined[]> {
  const made = new Map<string, Declined[]>();
  const put = (stem: string, one: Declined): unknown => made.get(stem)?.push(one) ?? made.set(stem, [one]);
  const names = [...namesIn(masculineNames, "m"), ...namesIn(feminineNames, "f")];
  for (const [order, [name, gender]] of names.entries()) {
    const last = name.at(-1) as string;
    const table = endings(last, gender);
    const fleeting = fleetingNames[name];
    const stem = declinedEnd.test(last) ? name.slice(0, -1) : name;
    const nominative = table.length > 0 ? isNominative : [];
    put(stem, { order, gender, nominative, table: fleeting ? [] : table, lost: name.slice(stem.length), kept: 0 });
    if (fleeting) put(fleeting, { order, gender, nominative: undefined, table, lost: name.slice(1), kept: fleeting.length - 1 });
  }
  return made;
}

function namesIn(rows: readonly string[], gender: NameGender): (readonly [name: string, gender: NameGender])[] {
  return rows.flatMap((row) => row.split(" ")).map((name) => [name, gender]);
}

function endings(last: string, gender: NameGender): readonly Ending[] {
  if (last === "а") return inA;
  if (last === "я") return inYa;
  if (last === "й") return softMale;
  if (last === "ь") return gender === "m" ? softMale : inSoft;
  return gender === "m" && !undeclined.test(last) ? hard : [];
}
