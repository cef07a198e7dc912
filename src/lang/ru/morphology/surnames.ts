/** Reads an inflected surname: «Лыткину» → «Лыткин» (dative) or «Лыткина» (accusative). The likeliest reading stands first. */
import { fold } from "../fold.ts";
import type { NameCase, NameGender, Reading } from "./name-readings.ts";

/** An ending, what stands for it in the nominative, and whose form it is. */
type Row = readonly [ending: string, nominative: string, gender: NameGender | null, cases: readonly NameCase[]];

const pluralLike = /[гкхжчшщ]и$/;
/** «Кравца», «Стрельца», «Скворца»; not «Шварца», «Шульца», «Лоренца». */
const fleetingVowel = /(?:[еи]л(ь)|[вп]|[ао]н|ор)ц([ау])$/;
const oblique: readonly NameCase[] = ["gen", "dat", "ins", "pre"];
const object: readonly NameCase[] = ["gen", "acc"];

/** «Лобов», «Тишаева», «Лыткин». */
const possessive: readonly Row[] = [
  ["", "", "m", ["nom"]],
  ["а", "а", "f", ["nom"]],
  ["а", "", "m", object],
  ["у", "", "m", ["dat"]],
  ["у", "а", "f", ["acc"]],
  ["ым", "", "m", ["ins"]],
  ["ом", "", "m", ["ins", "pre"]],
  ["е", "", "m", ["pre"]],
  ["ой", "а", "f", oblique],
  ["ою", "а", "f", ["ins"]],
];

/** «Полонский», «Береговой», «Белый», «Горячая». */
const adjectival: readonly Row[] = [
  ["ий", "ий", "m", ["nom"]],
  ["ого", "ий", "m", object],
  ["ому", "ий", "m", ["dat"]],
  ["им", "ий", "m", ["ins"]],
  ["ом", "ий", "m", ["pre"]],
  ["ая", "ая", "f", ["nom"]],
  ["ую", "ая", "f", ["acc"]],
  ["ой", "ая", "f", oblique],
];

/** «Лугового» → «Луговой»: with the stress on its end. */
const stressed: readonly Row[] = [
  ["ого", "ой", "m", object],
  ["ому", "ой", "m", ["dat"]],
];

/** What ends like an adjective, but not in «-ский». */
const otherAdjectival: readonly Row[] = [
  ["ый", "ый", "m", ["nom"]],
  ["ого", "ый", "m", object],
  ["ому", "ый", "m", ["dat"]],
  ["ая", "ая", "f", ["nom"]],
  ["ую", "ая", "f", ["acc"]],
  ["ой", "ая", "f", oblique],
  ["ой", "а", null, ["ins"]],
];

/** «Щегол», «Сковорода», «Коваль», «Цой»; a woman's surname in a consonant stays as it is. */
const nounLike: readonly Row[] = [
  ["ей", "я", null, ["ins"]],
  ["а", "а", null, ["nom"]],
  ["а", "", "m", object],
  ["я", "я", null, ["nom"]],
  ["ы", "а", null, ["gen"]],
  ["у", "", "m", ["dat"]],
  ["у", "а", null, ["acc"]],
  ["ом", "", "m", ["ins"]],
  ["ем", "", "m", ["ins"]],
  ["е", "а", null, ["dat", "pre"]],
];

const stemPossessive = /(?:[ое]в|ин|ын)$/;
const stemAdjectival = /[сц]к$/;
const indeclinable = /(?:[бвдзклмнпрстх]о|[иэ]|ых|их|аго|дзе|ене|(?:ай|[уи])те)$/;
const vowelEnd = /[аеиоуыэюя]$/;
const consonantEnd = /[бвгджзйклмнпрстфхцчшщь]$/;
/** «Береговой», not «Цой»: a woman is «Береговая». */
const longAdjective = /[а-я]{3}ой$/;
const stressedEnd = /(?:[ое]в|толст)о(?:го|му)$/;
const hasVowel = /[аеиоуыэюя]/;

/** @param form the surname as printed, without hyphen. */
export function readSurname(form: string): Reading[] {
  const folded = fold(form);
  const found = [
    ...fromTable(form, folded, { rows: possessive, stem: stemPossessive }),
    ...fromTable(form, folded, { rows: adjectival, stem: stemAdjectival }),
  ];
  if (found.length > 0) return found;
  const noun = fromTable(form, folded, {
    rows: [...(stressedEnd.test(folded) ? stressed : []), ...otherAdjectival, ...nounLike],
    stem: hasVowel,
  });
  return [...softPlural(form, folded), ...asPrinted(form, folded), ...fleeting(form, folded), ...noun, ...soft(form, folded)];
}

function fromTable(form: string, folded: string, table: { readonly rows: readonly Row[]; readonly stem: RegExp }): Reading[] {
  const found: Reading[] = [];
  for (const [ending, nominative, gender, cases] of table.rows) {
    if (!folded.endsWith(ending)) continue;
    const length = form.length - ending.length;
    const stem = folded.slice(0, length);
    if (
      length < 2 ||
      !table.stem.test(stem) ||
      (nominative !== "а" && nominative !== "я" && ending !== "" && vowelEnd.test(stem))
    )
      continue;
    found.push({ text: form.slice(0, length) + likeCase(nominative, form), gender, cases });
  }
  return found;
}

/** Nominative in a consonant; a woman's, of any case; and what is never declined. */
function asPrinted(form: string, folded: string): Reading[] {
  if (indeclinable.test(folded)) return [{ text: form, gender: null, cases: [] }];
  if (!consonantEnd.test(folded)) return [];
  const man: Reading = { text: form, gender: "m", cases: ["nom"] };
  return longAdjective.test(folded) ? [man] : [man, { text: form, gender: "f", cases: [] }];
}

/** «Глинки» → «Глинка». */
function softPlural(form: string, folded: string): Reading[] {
  return pluralLike.test(folded) ? [{ text: `${form.slice(0, -1)}${likeCase("а", form)}`, gender: null, cases: ["gen"] }] : [];
}

/** «Коваля» → «Коваль», «Гайдаю» → «Гайдай». */
function soft(form: string, folded: string): Reading[] {
  const stem = form.slice(0, -1);
  const end = vowelEnd.test(folded.slice(0, -1)) ? "й" : "ь";
  if (folded.endsWith("я")) return [{ text: `${stem}${likeCase(end, form)}`, gender: "m", cases: object }];
  if (!folded.endsWith("ю")) return [];
  return [
    { text: `${stem}${likeCase(end, form)}`, gender: "m", cases: ["dat"] },
    { text: `${stem}${likeCase("я", form)}`, gender: null, cases: ["acc"] },
  ];
}

/** «Кравца» → «Кравец», «Стрельца» → «Стрелец». */
function fleeting(form: string, folded: string): Reading[] {
  const found = fleetingVowel.exec(folded);
  if (!found) return [];
  const stem = form.slice(0, form.length - 2 - (found[1] ? 1 : 0));
  return [{ text: `${stem}ец`, gender: "m", cases: found[2] === "а" ? object : ["dat"] }];
}

function likeCase(ending: string, form: string): string {
  return form.length > 1 && form === form.toUpperCase() ? ending.toUpperCase() : ending;
}
