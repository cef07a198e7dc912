/** Prepositions that go on with the name of a body: «отделению наук | о Земле», «депутатам Думы | от Липовского края». */
import { anyOf } from "../../pattern.ts";
import { monthForms } from "../words/months.ts";
import { gatheringStems } from "../words/term-traps.ts";
import { timeStems } from "../words/term-words.ts";
import { townStems } from "../words/towns.ts";
import { adjectiveReadings } from "./adjectives.ts";
import { nounReadings } from "./compound.ts";
import { knownReadings } from "./lexicon.ts";
import type { Token } from "./tokens.ts";
import { fact } from "./word.ts";

const properName = /^[А-ЯЁ]/;
const time = new RegExp(`^${anyOf([...timeStems, ...monthForms.flat()])}`);
/** «следующее заседание», «местах» */
const whenOrWhere = /^(?:следующ|ближайш|прошедш|прошл|истекш|минувш|текущ|нынешн|кажд|эт[аоуи]|вс[ею]|мест[еа])/;
const gathering = new RegExp(`^${anyOf(["сход", ...gatheringStems])}`);
const sciences = /^(?:наук|знаний)$/;
const instrumental = /(?:[оеы]м|[оеё]й|им|[аяыи]ми|ью)$/;
/** The noun before the preposition governs it, if the words behind it are of its kind. */
const governed: ReadonlyMap<string, readonly [noun: RegExp, behind: (next: Token, noun: Token | undefined) => boolean]> = new Map(
  [
    ["о", [sciences, () => true]],
    ["об", [sciences, () => true]],
    // «отделу контроля | за качеством», not «за прошедшим годом»
    ["за", [/^(?:контроля|надзора|наблюдения|ухода)$/, isWatched]],
    // «сектору разрешений | на порубку», not «на заседании», «на май»
    ["на", [/^(?:воздействия|влияния|разрешений|лицензий|субсидий|прав)$/, isAimedAt]],
  ],
);

/** @param at index of the preposition. */
export function isGoverned(tokens: readonly Token[], at: number): boolean {
  const [noun, behind] = governed.get(tokens[at]?.folded ?? "") ?? [];
  const next = tokens[at + 1];
  return next !== undefined && noun?.test(tokens[at - 1]?.folded ?? "") === true && behind?.(next, tokens[at + 2]) === true;
}

function isWatched(next: Token, noun: Token | undefined): boolean {
  return instrumental.test(next.folded) && !isTime(next, noun);
}

function isAimedAt(next: Token, noun: Token | undefined): boolean {
  return next.kind === "word" && isAccusative(next.word) && !isTime(next, noun) && !gathering.test(next.folded);
}

/** «годом», «прошедшим годом» */
function isTime({ folded, word }: Token, noun: Token | undefined): boolean {
  if (time.test(folded) || whenOrWhere.test(folded)) return true;
  return adjectiveReadings(word).length > 0 && noun !== undefined && time.test(noun.folded);
}

/** No prepositional that looks unlike the nominative: «основании», but «жильё». */
const isAccusative = fact((word): boolean => {
  const adjectives = knownReadings(word).length > 0 ? [] : adjectiveReadings(word);
  if (adjectives.length > 0) return adjectives.some((one) => one.case === "accusative");
  const nouns = nounReadings(word);
  if (nouns.some((one) => one.case === "prepositional" && one.nominative !== word)) return false;
  return nouns.some((one) => one.case === "accusative");
});

const nearSent = 6;
const sent = /^(?:депутат|представител|делегат|сенатор|уполномоченн|выборщик)/;
const whose = /^(?:област|кра[йя]|район|республик|округ|регион|город|сел[ао]|фракци|парти|общин|улиц|артел|коллектив)/;
const surname = /(?:[ое]в|[иы]н)(?:а|ой)$|(?:ск|цк)ого$|[еч]нко$|[ыи]х$/;
const towns = new Set(townStems);

/** «депутатам Думы | от | Липовского края», «делегатам | от области»: whose they are. «Депутатам от Лобова» tells who wrote. */
export function isSent(tokens: readonly Token[], from: number): boolean {
  const [next, noun] = tokens.slice(from + 1, from + 3);
  if (!next || !(whose.test(next.folded) || (properName.test(next.text) && !isMan(next, noun)))) return false;
  return tokens.slice(Math.max(0, from - nearSent), from).some((one) => sent.test(one.folded));
}

/** «Лобова», «Лобовского», but «Саратова», «Липовского края», «Верхних Лугов». */
function isMan({ kind, folded, word }: Token, noun: Token | undefined): boolean {
  if (kind !== "word" || !surname.test(folded) || towns.has(folded.slice(0, -1))) return false;
  if (noun?.kind !== "word" || adjectiveReadings(word).length === 0) return true;
  return !properName.test(noun.text) && !nounReadings(noun.word).some((one) => one.case === "genitive");
}
