/** Readings of nouns that no list knows, told by their endings and the ends of their stems; the likeliest first. */
import type { Case, Gender, GrammarNumber, NounReading } from "./cases.ts";
import { endings } from "./declension.ts";
import { feminine } from "./feminine.ts";
import { genitiveStem } from "./genitive-plural.ts";
import { canBeThird, hushingOrC, isNeuter, isTownsman, masculine, neuter, pluralOf, velarOrHushing, vowelEnd } from "./stems.ts";

const genders: readonly Gender[] = ["m", "n", "f"];
const longestEnding = 3;
const hasVowel = /[аеиоуыэюя]/;
const pluralEnding = /^(?:ам|ям|ами|ями|ьми|ах|ях)$/;
const vowelOrSign = /[аеиоуыэюяьй]$/;
const softVowel = /^[яюеиь]/;
const softSingular = /^[яюеи]/;
const beforeEv = /[аеиоуыэюяьц]$/;
/** «организаци-ю», «областну-ю»: in the dative there would be «организаций» and «областнуй». */
const noDative = /(?<!кальц|стронц)[цфк]и$|[а-я]{3}у$/;
/** «районным», «сельских» */
const likeAdjective = /[а-я]{4}(?:[ыи]х|ым|(?<!он)им|[ео]м)$/;
/** «детским-и», «новым-и» */
const likeInstrumental = /[ыи]м$/;
/** «учениц», «активисток», «горожан»: in the accusative rather many than one. */
const manyLiving =
  /[а-я]{3}(?:иц|рш|ух|уш)$|[а-я]{2}[бвгджзклмнпрстфхцчшщй][ое]к$|[а-я]{3}(?:[жчщ]ан|[лнрв]ян|[жчш]ат|[лнств]ят)$/;
/** Ends of forms whose nominative two classes of nouns share. */
const doubtful =
  /^.{1,3}$|(?:[шчсрл]к|ьц|ил|ищ|ов)(?:а|у|ом)$|(?:ьц|ил|ищ|ят|ов)ами?$|(?:ил|ищ)$|[дрт]и(?:я|ю|ем|ям|ями|й)$|[лвжчу]н?ий$|е[нлц]$|[йь]ям?и?$|(?:ул|рн)е$|[жчшлнр]и$/;
interface Form {
  readonly stem: string;
  readonly ending: string;
  readonly gender: Gender;
}

/** @param form a folded noun of three letters or more. */
export function guessReadings(form: string): readonly NounReading[] {
  const found: NounReading[] = [];
  for (let cut = longestEnding; cut >= 0; cut--) {
    const stem = form.slice(0, form.length - cut);
    if (stem.length < 2 || !hasVowel.test(stem)) continue;
    const ending = form.slice(form.length - cut);
    for (const gender of genders) addSlots(found, { stem, ending, gender });
    if (pluralEnding.test(ending)) {
      addReading(found, { stem: form, ending: "", gender: "m" }, ["nominative", "singular"]);
      break;
    }
  }
  return found;
}

function addSlots(found: NounReading[], form: Form): void {
  for (const slot of endings[form.gender][form.ending] ?? []) addReading(found, form, slot);
  if (form.gender === "f" && form.ending === "и") addReading(found, form, ["dative", "singular"]);
  if (form.gender === "m" && form.ending === "") addReading(found, form, ["genitive", "plural"]);
}

function addReading(found: NounReading[], form: Form, [as, number]: readonly [Case, GrammarNumber]): void {
  const nominative = number === "plural" ? pluralFor(form, as) : singularFor(form, as);
  if (nominative === undefined) return;
  const zero = form.ending === "" && as !== "nominative" && as !== "genitive";
  const sure = !zero && !doubtful.test(form.stem + form.ending);
  const reading = { number, gender: form.gender, nominative, kind: "other", known: false, sure } as const;
  found.push({ ...reading, case: as });
  if (as === "genitive" && isLiving(form, number)) found.push({ ...reading, case: "accusative" });
}

/** The accusative of people is their genitive: «жителя», «жителей», «женщин». */
function isLiving({ gender }: Form, number: GrammarNumber): boolean {
  return number === "plural" ? gender !== "n" : gender === "m";
}

function singularFor(form: Form, as: Case): string | undefined {
  const { stem, ending, gender } = form;
  if (gender === "f") return feminine(stem, ending, as);
  if (gender === "m" && (ending === "" || ending === "ь" || ending === "й")) return bareMasculine(stem, ending, as);
  if (as === "prepositional" && ending === "е" && stem.endsWith("и")) return undefined;
  const soft = softSingular.test(ending) && !hushingOrC.test(stem);
  const isN = isNeuter(stem, soft);
  if (gender === "n") return isN || as === "nominative" || as === "accusative" ? neuterFor(form, soft) : undefined;
  return isN || (ending === "ю" && noDative.test(stem)) ? undefined : masculine(stem, soft);
}

/** «железо», «долотцо»: as printed. */
function neuterFor({ stem, ending }: Form, soft: boolean): string {
  return ending === "о" || ending === "е" ? stem + ending : neuter(stem, soft);
}

function bareMasculine(stem: string, ending: string, as: Case): string | undefined {
  if (likeAdjective.test(stem) || (as === "accusative" && manyLiving.test(stem))) return undefined;
  if (ending === "й") return vowelEnd.test(stem) ? `${stem}й` : undefined;
  if (ending === "ь") return canBeThird(stem) ? `${stem}ь` : undefined;
  return vowelOrSign.test(stem) ? undefined : stem;
}

function pluralFor({ stem, ending, gender }: Form, as: Case): string | undefined {
  if (ending === "" || ending === "й") return withoutEnding(stem + ending, gender);
  if (ending === "ев" && !beforeEv.test(stem)) return undefined;
  if (ending === "ов") return gender === "m" ? pluralOf(stem, false, gender) : undefined;
  if (as === "nominative" || as === "accusative") return asPrinted({ stem, ending, gender });
  const soft = softVowel.test(ending) && !hushingOrC.test(stem) && !velarOrHushing.test(stem);
  if ((gender === "n") !== isNeuter(stem, soft)) return undefined;
  return pluralOf(stem, soft, gender);
}

/** «столы», «кафедры»; «училища»: only neuter nouns have «-а», «-я». */
function asPrinted({ stem, ending, gender }: Form): string | undefined {
  if (ending === "ы" || ending === "и")
    return gender === "n" || (ending === "и" && likeInstrumental.test(stem)) ? undefined : stem + ending;
  return isNeuter(stem, ending === "я") ? stem + ending : undefined;
}

function withoutEnding(form: string, gender: Gender): string | undefined {
  if (gender === "m" || isTownsman(form)) return gender === "m" && isTownsman(form) ? `${form}е` : undefined;
  const found = genitiveStem(form);
  if (!found || (gender === "n") !== isNeuter(found.stem, found.soft)) return undefined;
  return pluralOf(found.stem, found.soft, gender);
}
