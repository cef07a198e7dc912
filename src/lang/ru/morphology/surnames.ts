/** Reads an inflected surname: «Лыткину» → «Лыткин» (dative) or «Лыткина» (accusative). The likeliest reading stands first. */
import { lookUp } from "../../look-up.ts";
import { anyOf } from "../../pattern.ts";
import { fold } from "../fold.ts";
import {
  fleetingStems,
  hardAdjectives,
  hushingAdjectives,
  stressedStems,
  surnamesInU,
  velarAdjectives,
} from "../words/surname-stems.ts";
import type { NameCase, Reading } from "./name-readings.ts";
import type { Row } from "./surname-endings.ts";
import {
  behindVowel,
  fleeting,
  hardAdjective,
  hushing,
  hushingOfHers,
  inEi,
  inEn,
  inI,
  inIi,
  likeNouns,
  noun,
  ofBeast,
  possessive,
  possessiveNoun,
  relational,
  soft,
  softAdjective,
  softInE,
  softOfHers,
  stressed,
  velarAdjective,
  velarLikeNouns,
} from "./surname-endings.ts";

/** The stems that are declined by these rows. */
type Declension = readonly [stem: RegExp, rows: readonly Row[]];

/** «Лобов», «Полонский»: such a stem has no other declension. */
const plain: readonly Declension[] = [
  [/(?:[ое]в|ин|ын)$/, possessive],
  [/[сц]к$/, relational],
];
const mansNoun: Declension = [/(?:ин|ын)$/, possessiveNoun];
const others: readonly Declension[] = [
  [/[бвгджзклмнпрстфхцчшщ]$/, inIi],
  [/[а-я]{2}$/, inEi],
  [/[а-я]{2}[жчш]$|лис$/, ofBeast],
  [/[нжчшщц]$/, softAdjective],
  [/[а-я]{2}н$/, softOfHers],
  [endingWith(hushingAdjectives, "[а-я]{3}[уюая]щ"), hushingOfHers],
  [/[гкх]$/, velarAdjective],
  [/[^гкхжчшщцйьаеиоуыэюя]$/, hardAdjective],
  [endingWith(velarAdjectives), velarLikeNouns],
  [endingWith(hardAdjectives, "[^аеиоуыэюяй]н|[ея]н|[лс]т|[бгзсв]ат|вит|[яи]в"), likeNouns],
  [/[жчшщцгкх]$/, inI],
  [/[жчшщц]$/, hushing],
  // «Цапле», «Зозуле», not «Вакуле»
  [/(?:[пбвмф]л|(?<=[а-я]{2})(?<!ак|ик|иг)ул)$/, softInE],
  [/[бвгджзклмнпрстфхцчшщ]$/, noun],
  [/[аеиоуыэю]$/, behindVowel],
  [/[бвгджзклмпрст]$/, inEn],
  [/(?:[бвдзклмпрстф]|[^бвгджзклмпрст]н)$/, soft],
];
/** «Луговой», «Береговому». */
const longStem = /[а-я]{2}[ое]в$/;
const onlyStressed = /^о(?:й|го|му)$/;
const stressedStem: ReadonlySet<string> = new Set(stressedStems);
const indeclinable =
  /(?:[бвдзжклмнпрстфхш]о|[^ое]го|[аеиу]о|[иуоеё]а|[иэ]|[аоеи]у|[бвдзлмнпрстж]ье|ых|их|аго|дзе|ене|глу|опулу|еску|(?:ұлы|қызы|кызы|оглы)|(?:ай|[уи])те|[аеиоуыэюя][^аеиоуыэюя]{1,3}[аеиоуыэюя][^аеиоуыэюя]{1,2}(?:[аеуё]л|[еуёя]р)ды)$/;
const inU: ReadonlySet<string> = new Set(surnamesInU.flatMap((row) => row.split(" ")));
/** «Асановулы»: who somebody's son or daughter is; «Микулы» is of «Микула». */
const sonOf = /[а-я]{6}(?:улы|уулу|кызы|гызы|оглы)$/;
const shortestSon = 8;
/** «Глинки», «Берии»; «Ковальски» is not declined. */
const inflectedInI = /(?:[гхжчшщи]|[^сц]к)и$/;
const consonantEnd = /[бвгджзйклмнпрстфхцчшщь]$/;
/** «Береговой», «Белый», not «Цой», «Бабий»: a woman is «Береговая». */
const longAdjective = /[а-я]{3}[оы]й$/;
/** «Гёте», «Шойгу», «Медичи»: rarely not declined, and only where no declension has the case. */
const undeclined: Readonly<Record<string, readonly NameCase[]>> = {
  е: ["nom", "gen", "acc", "ins"],
  у: ["nom", "gen", "ins", "pre"],
  ю: ["nom", "gen", "ins", "pre"],
  и: ["nom", "dat", "acc", "ins", "pre"],
};
/** «Кравца», «Стрельца», «Скворца», «Волынца»; not «Шварца», «Шульца», «Лоренца», «Аветисянца». */
const fleetingVowel = /^(.*(?:[еи]ль|[вбпм]|[ао]н|ор|ын|[а-я]{3}ин|[ао]й))ц$/;
const softened = /[ьй]$/;
/** «Рожка» → «Рожок»: no name ends in «-жк», «-чк», «-шк». */
const fleetingK = /^(.*[жчш])к$/;

/** @param suffixes what other stems end in: the source of a pattern. */
function endingWith(rows: readonly string[], suffixes?: string): RegExp {
  const listed = anyOf(rows.flatMap((row) => row.split(" ")));
  return new RegExp(`(?:${suffixes === undefined ? listed : `${suffixes}|${listed}`})$`);
}

/** @param form the surname as printed, without hyphen. */
export function readSurname(form: string): Reading[] {
  const folded = fold(form);
  if (folded.length > shortestSon && sonOf.test(folded)) return [{ text: form, gender: null, cases: [] }];
  const usual = [
    ...stressedReadings(form, folded),
    ...plain.flatMap((one) => fromRows(form, folded, one)),
    ...fromRows(form, folded, mansNoun).map((one) => ({ ...one, rare: true as const })),
  ];
  if (usual.length > 0) return usual;
  if (inU.has(folded) || (indeclinable.test(folded) && !inflectedInI.test(folded)))
    return [{ text: form, gender: null, cases: [] }];
  return [
    ...nominative(form, folded),
    ...fleetingReadings(form, folded),
    ...others.flatMap((one) => fromRows(form, folded, one)),
    ...asPrinted(form, folded),
  ];
}

function fromRows(form: string, folded: string, [fits, rows]: Declension): Reading[] {
  const found: Reading[] = [];
  for (const [ending, nominativeEnding, gender, cases] of rows) {
    if (!folded.endsWith(ending)) continue;
    const length = form.length - ending.length;
    if (length < 2 || !fits.test(folded.slice(0, length))) continue;
    found.push({ text: form.slice(0, length) + likeCase(nominativeEnding, form), gender, cases });
  }
  return found;
}

/** «Трубецкому», «Лугового»; «Луговой» itself is a man's nominative only where nothing else can be meant. */
function stressedReadings(form: string, folded: string): Reading[] {
  return stressed.flatMap(([ending, nominativeEnding, gender, cases]) => {
    const stem = folded.slice(0, -ending.length);
    if (!folded.endsWith(ending)) return [];
    const listed = stressedStem.has(stem);
    if (!listed && !(gender === "m" && longStem.test(stem) && onlyStressed.test(ending))) return [];
    const text = form.slice(0, stem.length) + likeCase(nominativeEnding, form);
    return [listed || ending !== nominativeEnding ? { text, gender, cases } : { text, gender, cases, rare: true }];
  });
}

/** In a consonant. */
function nominative(form: string, folded: string): Reading[] {
  return consonantEnd.test(folded) ? [{ text: form, gender: "m", cases: ["nom"] }] : [];
}

/** A woman's in a consonant, of any case; what ends in a vowel that no declension has. */
function asPrinted(form: string, folded: string): Reading[] {
  const cases = undeclined[folded.at(-1) ?? ""];
  if (cases) return [{ text: form, gender: null, cases, rare: true }, ...womansInU(form, folded)];
  return consonantEnd.test(folded) && !longAdjective.test(folded) ? [{ text: form, gender: "f", cases: [] }] : [];
}

/** «доктору Марии Христу»: the dative of a man would be of «Христ». */
function womansInU(form: string, folded: string): Reading[] {
  return folded.endsWith("у") ? [{ text: form, gender: "f", cases: ["dat"], rare: true }] : [];
}

/** «Кравца» → «Кравец», «Зайцу» → «Заяц». */
function fleetingReadings(form: string, folded: string): Reading[] {
  return fleeting.flatMap(([ending, , gender, cases]) => {
    if (!folded.endsWith(ending)) return [];
    const stem = folded.slice(0, -ending.length);
    const listed = lookUp(fleetingStems, stem);
    const whole =
      listed ??
      fleetingVowel.exec(stem)?.[1]?.replace(softened, "").concat("ец") ??
      (ending === "" ? undefined : fleetingK.exec(stem)?.[1]?.concat("ок"));
    return whole === undefined ? [] : [{ text: printedLike(whole, form), gender, cases }];
  });
}

function printedLike(whole: string, form: string): string {
  return form === form.toUpperCase() ? whole.toUpperCase() : form.charAt(0) + whole.slice(1);
}

function likeCase(ending: string, form: string): string {
  return form.length > 1 && form === form.toUpperCase() ? ending.toUpperCase() : ending;
}
