/** Who is to act: named first, behind a verb, in a later clause, or as the one responsible. */
import type { AddresseeContext, AddresseeMatch } from "../../../model/mention.ts";
import { tokenise } from "../morphology/tokens.ts";
import { appointed } from "./addressee-appointed.ts";
import { withoutAsides } from "./addressee-asides.ts";
import { addressedAtEnd } from "./addressee-at-end.ts";
import { addressedByAttention } from "./addressee-attention.ts";
import { addressedBehindTask } from "./addressee-behind-task.ts";
import { addressedByDeed } from "./addressee-deeds.ts";
import { addressedLater } from "./addressee-later.ts";
import { addressedByLet } from "./addressee-let.ts";
import { addressedByVerb } from "./addressee-matrix.ts";
import { addressedByOversight } from "./addressee-oversight.ts";
import { responsible } from "./addressee-responsible.ts";
import { addressedFirst } from "./addressee-start.ts";
import { addressedByThat } from "./addressee-that.ts";

const nobody: readonly AddresseeMatch[] = [];

/** @returns matches in the order of the text, which do not overlap. */
export function addressees(printed: string, context: AddresseeContext): AddresseeMatch[] {
  const text = withoutAsides(printed);
  const tokens = tokenise(text);
  const first = [...addressedFirst(text, tokens, context), ...addressedByLet(text, tokens)];
  const last = first.at(-1)?.end ?? 0;
  const next = tokens.findIndex((one) => one.start >= last);
  const from = next < 0 ? tokens.length : next;
  const asked = [...addressedByVerb(text, tokens, from), ...addressedByThat(text, tokens), ...addressedByOversight(text, tokens)];
  const called = first.length > 0 ? nobody : addressedByAttention(text, tokens);
  if (called.every(({ start }) => asked.every((one) => one.start > start))) asked.push(...called);
  const later = addressedLater(text, tokens, { from, named: first.length + asked.length > 0 });
  const all = [...first, ...asked, ...later, ...appointed(text, tokens), ...responsible(text)];
  if (all.length > 0) return distinct(all);
  const behind = addressedBehindTask(text, tokens);
  if (behind.length > 0 || context.role === "addressee") return [...behind];
  const told = addressedByDeed(text, tokens);
  return distinct(told.length > 0 ? [...told] : [...addressedAtEnd(text, tokens)]);
}

function distinct(found: AddresseeMatch[]): AddresseeMatch[] {
  if (found.length < 2) return found;
  const sorted = [...found].sort((one, two) => one.start - two.start || two.end - one.end);
  const kept: AddresseeMatch[] = [];
  for (const one of sorted) {
    if (one.start < (kept.at(-1)?.end ?? 0)) continue;
    if (!kept.some((other) => other.name === one.name)) kept.push(one);
  }
  return kept;
}
