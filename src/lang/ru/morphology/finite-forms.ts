/** Present forms of the verbs that decide, with their infinitives: «призываем» is of «призывать». */
import { resolvingForms, resolvingInOvat, resolvingVerbs } from "../words/resolving-verbs.ts";

/** @param word one folded word. @returns the infinitive of the same aspect; undefined where it is no such form. */
export function infinitiveOf(word: string): string | undefined {
  return infinitives.get(word);
}

const infinitives = new Map<string, string>([
  ...resolvingVerbs.flatMap((verb) => (verb.endsWith("ся") ? reflexive(verb) : active(verb, verb.slice(0, -2)))),
  ...resolvingInOvat.flatMap((verb) => active(verb, `${verb.slice(0, -5)}у`)),
  ...Object.entries(resolvingForms),
]);

function active(verb: string, stem: string): [string, string][] {
  return ["ет", "ют", "ем", "ю"].map((end) => [stem + end, verb]);
}

function reflexive(verb: string): [string, string][] {
  return ["ется", "ются", "емся", "юсь"].map((end) => [verb.slice(0, -4) + end, verb]);
}
