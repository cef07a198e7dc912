/** The nominative singular of a feminine noun that no list knows, from its stem and ending: «организаци-ю», «реч-ью», «школ-е». */
import type { Case } from "./cases.ts";
import { canBeThird, hushingOrC, isSoftFeminine, isThirdDeclension, velarOrHushing } from "./stems.ts";

type Rule = (stem: string, as: Case) => string | undefined;

const vowelOrSign = /[аеиоуыэюяьй]$/;
/** «столову-ю» is an adjective, «сбру-ю» is none. */
const likeAdjective = /[а-я]{3}у$/;

/** «организаци-е», «научно-е», «кажды-е» are no datives. */
const neverBeforeE = /[иоы]$/;

const hard: Rule = (stem) => (vowelOrSign.test(stem) ? undefined : `${stem}а`);
const soft: Rule = (stem) => (velarOrHushing.test(stem) || likeAdjective.test(stem) ? undefined : `${stem}я`);
const third: Rule = (stem) => (canBeThird(stem) ? `${stem}ь` : undefined);

const byEnding: Readonly<Record<string, Rule>> = {
  а: hard,
  у: hard,
  ой: hard,
  ою: hard,
  ы: (stem, as) => (velarOrHushing.test(stem) ? undefined : hard(stem, as)),
  я: soft,
  ю: soft,
  ей: (stem) => stem + (hushingOrC.test(stem) ? "а" : "я"),
  ь: third,
  ью: third,
  е: (stem) => (neverBeforeE.test(stem) ? undefined : stem + (isSoftFeminine(stem) ? "я" : "а")),
  и: (stem, as) => (as === "genitive" ? genitiveInI(stem) : as === "dative" ? dativeInI(stem) : undefined),
};

export function feminine(stem: string, ending: string, as: Case): string | undefined {
  return byEnding[ending]?.(stem, as);
}

/** «организаци-и», «дач-и», «област-и», «земл-и» */
function genitiveInI(stem: string): string {
  if (isThirdDeclension(stem)) return `${stem}ь`;
  return stem + (velarOrHushing.test(stem) ? "а" : "я");
}

/** «организаци-и», «област-и» */
function dativeInI(stem: string): string | undefined {
  return stem.endsWith("и") ? `${stem}я` : canBeThird(stem) ? `${stem}ь` : undefined;
}
