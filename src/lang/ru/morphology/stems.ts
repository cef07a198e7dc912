/** What the end of a noun's stem says: its gender, and its nominative, whose last vowel comes and goes. */
import { once } from "../../once.ts";
import {
  brokenStems,
  fleetingStems,
  neuterStems,
  neuterStemsInI,
  neutersInKa,
  notNeuterStems,
  notNeuterStemsInI,
  softFeminineStems,
  stressedPlurals,
  thirdDeclensionStems,
  unbrokenStems,
} from "../words/noun-stems.ts";
import type { Gender } from "./cases.ts";

const neuterHard = endsIn(neuterStems);
const notNeuterHard = endsIn(notNeuterStems);
const neuterI = endsIn(neuterStemsInI);
const notNeuterI = endsIn(notNeuterStemsInI);
const unbroken = endsIn(unbrokenStems);
const broken = endsIn(brokenStems);
const third = endsIn(thirdDeclensionStems);
const softFeminine = endsIn(softFeminineStems);
const stressed = endsIn(stressedPlurals);
const inKa = endsIn(neutersInKa);
const fleeting = endOf(Object.keys(fleetingStems));

export const vowelEnd = /[аеиоуыэюя]$/;
export const velarOrHushing = /[гкхжшчщ]$/;
export const hushingOrC = /[жшчщц]$/;
const hushing = /[жшчщ]$/;
/** Before what no «-ь» can stand, or what stands only before «-я». */
const neverThird = /[аеиоуыэюягкхцмьй]$/;
const liquid = /[лнр]$/;
/** «лл», «кк»: no vowel comes between. */
const consonantAndN = /[^аеиоуыэюя]н$/;
const lastOfSmall = /[йь]?[цк]$/;
const lastN = /ь?н$/;
const smallInEk = /[ое]чк$|[щнм]ичк$|[аы]шк$/;
/** «воробь-ю», «ручь-ю»: masculine in «-ей»; all others with «ь» are neuter or feminine. */
const masculineInEj = /^(?:воробь|ручь|соловь|муравь|уль|чирь|репь)$/;
/** «стать-я», «гость-я» */
const feminineInJa = /(?:стать|семь|скамь|судь|свинь|гость|унь|иль|ладь|аль|ынь)$/;
const beforeYa = /[аеиоуыэюяьй]$/;
const maybeSoft = /[лнрт]$/;
/** «котят-ам» → «котята» */
const young = /[^аеиоуыэюяв]ят$|[а-я]{2}[жчш]ат$/;
/** «горожан-ам» → «горожане» */
const townsman = /[жчщш]ан$|(?:сульм|молдав|магомет|рси|исти)ан$|[бвзлмнпрстф]ян$|сси?ян$/;
const noTownsman = /(?:баклаж|^ч|коч|туш|душ|пол|гаол|на|мор)[ая]н$/;

export function isNeuter(stem: string, soft: boolean): boolean {
  if (!soft) return neuterHard(stem) && !notNeuterHard(stem);
  if (stem.endsWith("ь")) return !masculineInEj.test(stem) && !feminineInJa.test(stem);
  return stem.endsWith("и") && neuterI(stem) && !notNeuterI(stem);
}

export function neuter(stem: string, soft: boolean): string {
  return stem + (soft || hushingOrC.test(stem) ? "е" : "о");
}

/** «немц-» → «немец», «участк-» → «участок», «музе-» → «музей», «ремн-» → «ремень». */
export function masculine(stem: string, soft: boolean): string {
  if (soft) return softMasculine(stem);
  const before = stem.at(-2) ?? "";
  const cluster = !vowelEnd.test(before) && !unbroken(stem);
  if (cluster && stem.endsWith("ц")) return `${stem.replace(lastOfSmall, "")}ец`;
  if (cluster && stem.endsWith("к")) return beforeK(stem, before);
  const end = fleeting(stem);
  return end === "" ? stem : stem.slice(0, -end.length) + fleetingStems[end];
}

function beforeK(stem: string, before: string): string {
  if (before === "ь" || before === "й") return `${stem.replace(lastOfSmall, "")}ек`;
  if (before === "к" || (before === "с" && !broken(stem))) return stem;
  return `${stem.slice(0, -1)}${smallInEk.test(stem) ? "е" : "о"}к`;
}

function softMasculine(stem: string): string {
  if (vowelEnd.test(stem)) return `${stem}й`;
  if (stem.endsWith("ь")) return `${stem.slice(0, -1)}ей`;
  return consonantAndN.test(stem) ? `${stem.replace(lastN, "")}ень` : `${stem}ь`;
}

/** Whether a feminine stem takes «-ь»: «област-», «реч-», but «земл-я», «дач-а». */
export function isThirdDeclension(stem: string): boolean {
  if (neverThird.test(stem)) return false;
  if (hushing.test(stem)) return third(stem);
  return !softFeminine(stem) && (!liquid.test(stem) || third(stem));
}

/** Whether «-ь» can stand behind the stem at all. */
export function canBeThird(stem: string): boolean {
  return !neverThird.test(stem);
}

/** Whether a feminine of the first declension has «-я», where the ending does not say: «школ-е», «недел-е». */
export function isSoftFeminine(stem: string): boolean {
  return beforeYa.test(stem) || (maybeSoft.test(stem) && softFeminine(stem));
}

export function pluralOf(stem: string, soft: boolean, gender: Gender): string {
  if (gender === "n") return stem + neuterPlural(stem, soft);
  if (!soft && young.test(stem)) return `${stem}а`;
  if (gender === "m" && !soft && isTownsman(stem)) return `${stem}е`;
  if (gender === "m" && !soft && stressed(stem)) return `${stem}а`;
  return stem + (soft || velarOrHushing.test(stem) ? "и" : "ы");
}

function neuterPlural(stem: string, soft: boolean): string {
  if (soft) return "я";
  return stem.endsWith("к") && !inKa(stem) ? "и" : "а";
}

export function isTownsman(stem: string): boolean {
  return townsman.test(stem) && !noTownsman.test(stem);
}

function endsIn(rows: readonly string[]): (stem: string) => boolean {
  const end = endOf(rows);
  return (stem) => end(stem) !== "";
}

/** Of a stem the longest end that stands in the rows, or nothing. */
function endOf(rows: readonly string[]): (stem: string) => string {
  const table = once(() => {
    const ends = new Set(rows.join(" ").split(" "));
    return { ends, longest: Math.max(...Array.from(ends, ({ length }) => length)) };
  });
  return (stem) => {
    const { ends, longest } = table();
    for (let at = Math.max(0, stem.length - longest); at < stem.length; at++) if (ends.has(stem.slice(at))) return stem.slice(at);
    return "";
  };
}
