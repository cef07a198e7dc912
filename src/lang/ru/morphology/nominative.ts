/** Noun phrases in any case → nominative, number kept: «отделу образования» → «отдел образования». */
import type { Head } from "./agreement.ts";

import type { Case } from "./cases.ts";
import { obliqueFirst, orderFrom } from "./cases.ts";
import { listAt } from "./conjuncts.ts";
import { headAt } from "./head.ts";
import { skipQuantifiers } from "./quantified.ts";
import { closeQuotes, renderHead } from "./render.ts";
import { personNameAt } from "./titled-names.ts";
import type { Token } from "./tokens.ts";
import { tokenise } from "./tokens.ts";

export interface Nominative {
  readonly text: string;
  /** False where the nominative was guessed. */
  readonly sure: boolean;
}

/** @param phrase a noun phrase as printed, without marks around it. @param governs the case it stands in, where that is known. */
export function nominative(phrase: string, governs?: Case): Nominative {
  const tokens = tokenise(phrase);
  const from = skipQuantifiers(tokens, 0);
  const name = personNameAt(phrase, tokens, from, governs ?? "dative");
  if (name && name.end === tokens.length) return { text: name.text, sure: governs !== undefined };
  const head = headAt(tokens, from, governs ? orderFrom[governs] : obliqueFirst);
  if (!head) return { text: closeQuotes(phrase.slice(tokens[from]?.start ?? 0)).trim(), sure: false };
  const replaced = new Map<number, string>();
  renderHead(tokens, head, replaced);
  if (head.at < tokens.length - 1) renderOthers(tokens, { from, head }, replaced);
  const names = renderNames(phrase, tokens, { from: head.at + 1, governs: head.case });
  return { text: compose(phrase, { tokens, from, replaced, names }), sure: head.sure };
}

/** «отделу и комитетам», «странам – участницам»: the heads behind the first. */
function renderOthers(
  tokens: readonly Token[],
  { from, head }: { readonly from: number; readonly head: Head },
  replaced: Map<number, string>,
): void {
  for (const one of listAt(tokens, from, head.case)?.conjuncts ?? []) {
    if (one.head.at !== head.at) renderHead(tokens, one.head, replaced);
    if (one.apposed) renderHead(tokens, one.apposed, replaced);
  }
}

/** Names behind posts: «инспектору труда Маврину О. К.». */
function renderNames(
  phrase: string,
  tokens: readonly Token[],
  where: { readonly from: number; readonly governs: Case },
): Map<number, { readonly end: number; readonly text: string }> {
  const names = new Map<number, { readonly end: number; readonly text: string }>();
  for (let at = where.from; at < tokens.length; at++) {
    const name = personNameAt(phrase, tokens, at, where.governs);
    if (!name) continue;
    names.set(at, name);
    at = name.end - 1;
  }
  return names;
}

interface Edited {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly replaced: ReadonlyMap<number, string>;
  readonly names: ReadonlyMap<number, { readonly end: number; readonly text: string }>;
}

function compose(phrase: string, { tokens, from, replaced, names }: Edited): string {
  let out = "";
  let end = tokens[from]?.start ?? 0;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const name = names.get(at);
    out += phrase.slice(end, token.start) + (name?.text ?? replaced.get(at) ?? token.text);
    if (name) at = name.end - 1;
    end = (tokens[at] as Token).end;
  }
  return closeQuotes(out + phrase.slice(end)).trim();
}
