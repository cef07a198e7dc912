/** Surnames alone, in a second round: they count where the document names the person elsewhere. */
import type { Language } from "../lang/language.ts";
import { byLeaf } from "../model/by-leaf.ts";
import type { Mentions, PersonMatch } from "../model/mention.ts";
import type { Unit } from "../model/outline.ts";
import { rangesOf } from "../model/pieces.ts";
import type { Read } from "./broken-titles.ts";
import { put } from "./placed.ts";

/** «Бровину и Ким починить причал»: a surname alone counts where the text names that person elsewhere. */
export function addBareSurnames({ outline, members, language }: Read, mentions: Mentions): void {
  const known = new Set(mentions.persons.flatMap((one) => keysOf(one, language)));
  if (known.size === 0) return;
  const taken = byLeaf(mentions.persons);
  for (const index of members) {
    for (const { start, end } of (outline.units.get(index) as Unit).ranges) {
      const named = (taken.get(index) ?? []).flatMap(rangesOf).map((one) => ({ start: one.start - start, end: one.end - start }));
      const text = outline.clean.text.slice(start, end);
      const found = language.recognise.bareSurnames(text, known, named);
      put(found, { text, stretches: [{ at: 0, start }], index }, mentions.persons);
    }
  }
  mentions.persons.sort((a, b) => a.start - b.start);
}

/** «дремов», «дремов к» */
function keysOf({ familyName, initials }: PersonMatch, { fold }: Language): string[] {
  if (!familyName) return [];
  return initials ? [fold(familyName), fold(`${familyName} ${initials.charAt(0)}`)] : [fold(familyName)];
}
