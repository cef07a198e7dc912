/** Readings of nouns that no list knows, told by their endings alone: the likeliest first. */
import type { Case, Gender, GrammarNumber, NounReading } from "./cases.ts";

const guessReadingsPattern = /(?:[ая]|[оеё]в|ей|[ая]н)$/;
const guessReadingsPattern2 = /[ая]$/;
const pluralReadingsPattern = /^([а-я-]{2,})([ая])(м|ми|х)$/;
const townsmanPattern = /[ая]н$/;

type Rule = readonly [end: RegExp, as: Case, number: GrammarNumber, gender: Gender, cut: number, add: string];

const S = "singular";
const P = "plural";
const townsman = /(?:[жчди]|льм|ь?я)ан|[а-я]{2}ян/;

/** Ends of the stem before plural -ам, -ами, -ах, and the end of the nominative plural. */
const pluralEnds: readonly (readonly [RegExp, Gender, string])[] = [
  [/(?:ств|ел|[аиуя]лищ|[аиея]лищ|нищ|бищ|т(?:ищ)|овищ)$/, "n", "а"],
  [/[гкхжшчщ]$/, "f", "и"],
  [/./, "m", "ы"],
];
const softPluralEnds: readonly (readonly [RegExp, Gender, string])[] = [
  [/(?:[аеяо]ни|(?:[аяуыо]|[рвлпжб]и)ти|стви|ови|лови|еви|ори|веди|ледови|знами|олеси|морь|весть|ель|олуби)$/, "n", "я"],
  [/./, "f", "и"],
];

/** Forms of one case and number: end, reading, letters to cut, letters to add. The first that fits is the likeliest. */
const rules: readonly Rule[] = [
  [/ству$/, "dative", S, "n", 1, "о"],
  [/(?:ени|ани|яни|ти|стви|ови|ори|еви)ю$/, "dative", S, "n", 1, "е"],
  [/ию$/, "accusative", S, "f", 1, "я"],
  [/ию$/, "dative", S, "m", 1, "й"],
  [/(?:лищ|нищ)у$/, "dative", S, "n", 1, "е"],
  [/(?:[лнвр]ц)у$/, "dative", S, "m", 2, "ец"],
  [/йцу$/, "dative", S, "m", 3, "ец"],
  [/[тдл]ку$/, "dative", S, "m", 2, "ок"],
  [/[аеиоуыя]ю$/, "dative", S, "m", 1, "й"],
  [/ю$/, "dative", S, "m", 1, "ь"],
  [/ее$/, "dative", S, "f", 1, "я"],
  [/ицу$/, "accusative", S, "f", 1, "а"],
  [/у$/, "dative", S, "m", 1, ""],
  [/у$/, "accusative", S, "f", 1, "а"],
  [/ю$/, "accusative", S, "f", 1, "я"],
  [/(?:ар|ль|ш|ов)не$/, "dative", S, "f", 1, "я"],
  [/е$/, "dative", S, "f", 1, "а"],
  [/ии$/, "dative", S, "f", 1, "я"],
  [/[^гкхжшчщм]и$/, "dative", S, "f", 1, "ь"],
  [/ства$/, "genitive", S, "n", 1, "о"],
  [/(?:ени|ани|яни|ти|стви|ови|ори)я$/, "genitive", S, "n", 1, "е"],
  [/(?:лищ|нищ)а$/, "genitive", S, "n", 1, "е"],
  [/(?:[лнвр]ц)а$/, "genitive", S, "m", 2, "ец"],
  [/[тдл]ка$/, "genitive", S, "m", 2, "ок"],
  [/[аеиоуыя]я$/, "genitive", S, "m", 1, "й"],
  [/я$/, "genitive", S, "m", 1, "ь"],
  [/а$/, "genitive", S, "m", 1, ""],
  [/ии$/, "genitive", S, "f", 1, "я"],
  [/еи$/, "genitive", S, "f", 1, "я"],
  [/[гкхжшчщ]и$/, "genitive", S, "f", 1, "а"],
  [/(?:ар|ль|ш|ов)ни$/, "genitive", S, "f", 1, "я"],
  [/[^м]и$/, "genitive", S, "f", 1, "ь"],
  [/ы$/, "genitive", S, "f", 1, "а"],
  [/[тдл]ком$/, "instrumental", S, "m", 3, "ок"],
  [/(?:ар|ль|ш|ов)ней$/, "instrumental", S, "f", 2, "я"],
  [/ством$/, "instrumental", S, "n", 2, "о"],
  [/(?:ени|ани|яни|ти|стви|ови|ори)ем$/, "instrumental", S, "n", 2, "е"],
  [/(?:лищ|нищ)ем$/, "instrumental", S, "n", 2, "е"],
  [/(?:[лнвр]ц)[ое]м$/, "instrumental", S, "m", 3, "ец"],
  [/[аеиоуыя]ем$/, "instrumental", S, "m", 2, "й"],
  [/[жшчщц]ем$/, "instrumental", S, "m", 2, ""],
  [/ем$/, "instrumental", S, "m", 2, "ь"],
  [/ом$/, "instrumental", S, "m", 2, ""],
  [/(?:и|[^аеиоуыэюя])ью$/, "instrumental", S, "f", 1, ""],
  [/[ие]ей$/, "instrumental", S, "f", 2, "я"],
  [/ицей$/, "instrumental", S, "f", 2, "а"],
  [/[жшчщ]ей$/, "instrumental", S, "f", 2, "а"],
  [/ой$/, "instrumental", S, "f", 2, "а"],
  [/(?:жд|[жч]|ст[иь]|льм)ан$|[а-я]{2}ян$/, "genitive", P, "m", 0, "е"],
  [/цев$/, "genitive", P, "m", 2, "ы"],
  [/[гкхжшчщ]ов$/, "genitive", P, "m", 2, "и"],
  [/ов$/, "genitive", P, "m", 2, "ы"],
  [/ев$/, "genitive", P, "m", 2, "и"],
  [/(?:ени|ани|яни|ти|стви|ови|ори)й$/, "genitive", P, "n", 1, "я"],
  [/ий$/, "genitive", P, "f", 1, "и"],
  [/ей$/, "genitive", P, "m", 2, "и"],
  [/(?:ств|лищ|нищ)$/, "genitive", P, "n", 0, "а"],
  [/[^аеиоуыэюяйь]ок$/, "genitive", P, "f", 2, "ки"],
  [/[жшчщц]ек$/, "genitive", P, "f", 2, "ки"],
  [/[аоуеы]ек$/, "genitive", P, "f", 2, "йки"],
  [/[гкхжшчщ]$/, "genitive", P, "f", 0, "и"],
  [/(?:[^аеиоуыэюяйьгкхжшчщм]|[^оеиы]м)$/, "genitive", P, "f", 0, "ы"],
  [/(?:[^аеиоуыэюя]|[аеиоуыэюя]й)$/, "nominative", S, "m", 0, ""],
  [/[аяь]$/, "nominative", S, "f", 0, ""],
  [/[ое]$/, "nominative", S, "n", 0, ""],
  [/[ыи]$/, "nominative", P, "m", 0, ""],
  [/[ая]$/, "nominative", P, "n", 0, ""],
];

/** @param form a folded noun of three letters or more. */
export function guessReadings(form: string): readonly NounReading[] {
  const found = pluralReadings(form);
  for (const [end, as, number, gender, cut, add] of rules) {
    if (form.length <= cut + 1 || !end.test(form)) continue;
    const nominative = form.slice(0, form.length - cut) + add;
    found.push({ case: as, number, gender, nominative, kind: "other", known: false });
    if (as === "dative" && form.endsWith("ицу")) continue;
    const animate = as === "genitive" && gender === "m" && guessReadingsPattern.test(form);
    if (animate || (as === "nominative" && !guessReadingsPattern2.test(form)))
      found.push({ case: "accusative", number, gender, nominative, kind: "other", known: false });
  }
  return found;
}

function pluralReadings(form: string): NounReading[] {
  const [, stem = "", vowel = "", tail = ""] = pluralReadingsPattern.exec(form) ?? [];
  if (stem === "") return [];
  const as: Case = tail === "м" ? "dative" : tail === "ми" ? "instrumental" : "prepositional";
  if (vowel === "а" && isTownsman(stem))
    return [{ case: as, number: P, gender: "m", nominative: `${stem}е`, kind: "person", known: false }];
  const table = vowel === "а" ? pluralEnds : softPluralEnds;
  for (const [end, gender, add] of table) {
    if (end.test(stem)) return [{ case: as, number: P, gender, nominative: stem + add, kind: "other", known: false }];
  }
  return [];
}

/** «горожанам» → «горожане», «северянам» → «северяне». */
function isTownsman(stem: string): boolean {
  return townsman.test(stem.slice(-5)) && townsmanPattern.test(stem);
}
