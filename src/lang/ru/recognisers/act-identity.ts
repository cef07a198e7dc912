/** By what one act is known in all its mentions: «ТК РФ» and «Трудового кодекса», «ФГОС НОО» and the standard in words. */
import { lookUp } from "../../look-up.ts";
import { anyOf } from "../../pattern.ts";
import { fold } from "../fold.ts";
import { codeNames } from "../words/act-types.ts";
import { statesOfActs } from "../words/states.ts";
import type { Act } from "./act-forms.ts";

export interface ActIdentity {
  /** Folded kind and number, or null. */
  readonly number: string | null;
  /** Folded kind and title, or the name without quotes; null where it has none. */
  readonly name: string | null;
}

const ofLaw = /-?ф(?:к?з)-?/i;
const sameAs: Readonly<Record<string, string>> = { фз: "закон", нацпроект: "проект", госпрограмма: "программа" };
const state = new RegExp(`(?:^| )${anyOf(statesOfActs)}(?= |$)`, "g");
const notLetters = /[^а-яa-z0-9]+/g;
const offences = /административных правонарушениях/;
const short: ReadonlyMap<string, string> = new Map(codeNames.map(([abbreviation, stem]) => [abbreviation, stem]));
/** A level of schooling in words: «начального общего образования» → «ноо». */
const schooling = /образовани/;

export function identityOf(act: Act): ActIdentity {
  const type = act.kind === "standard" ? "standard" : (lookUp(sameAs, act.lemma) ?? act.lemma);
  const number = act.number === null ? null : plain(act.number.replace(ofLaw, ""));
  const name = act.title === null ? plainName(act) : plain(act.title);
  return {
    number: number === null || number === "" ? null : `${type}:${number}`,
    name: name === "" && !nameless.test(act.lemma) ? null : `${type}:${name}`,
  };
}

/** «Конституция», «майские указы»: there is one alone. */
const nameless = /^(?:конституция|указ|фгос|профстандарт|коап|пуэ|еткс|екс|птээп)$/;

function plainName(act: Act): string {
  const name = plain(act.name);
  if (act.kind === "code") return codeOf(name);
  if (act.lemma === "фгос" || act.lemma === "фоп") return schooling.test(name) ? initials(name) : name.replaceAll(" ", "");
  // «Закон об охране рек № 8»
  const named = act.kind === "law" && act.series === null;
  return act.number === null || named ? name.replace(state, " рф").trim() : "";
}

/** «тк рф», «трудов российской федерации», «об административных правонарушениях». */
function codeOf(name: string): string {
  if (offences.test(name)) return short.get("коап") ?? name;
  const bare = name.replace(state, "").trim();
  return short.get(bare) ?? bare;
}

function initials(name: string): string {
  return name
    .split(" ")
    .filter((word) => word.length > 1)
    .map((word) => word.charAt(0))
    .join("");
}

function plain(text: string): string {
  return fold(text).replace(notLetters, " ").trim();
}
