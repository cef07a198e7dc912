/** Writes the head of a phrase and its adjectives in the nominative. */
import { fold } from "../fold.ts";
import { adjectiveNominative, adjectiveReadings } from "./adjectives.ts";
import type { Head } from "./agreement.ts";
import { keepsCapital } from "./capitals.ts";
import { respell } from "./cases.ts";
import { countedForm, countOf, fewOf, numeralNominative } from "./counted.ts";
import { secondNoun } from "./second-noun.ts";
import type { Token } from "./tokens.ts";

const renderHeadPattern = /^[А-ЯЁ](?![А-ЯЁ])/;
const inBrackets = /^(\( ?)([А-ЯЁа-яё-]{4,30})( ?\))$/;
const spacedQuote = /[«„] | [»“]/;
const modifierTextPattern = /(?:ому|ему|ой|ей|ого|его)$/;

/** Sets the new words of the head and its adjectives, by index of the token. */
export function renderHead(tokens: readonly Token[], head: Head, replaced: Map<number, string>): void {
  const before = (head.modifiers[0] ?? head.at) - 1;
  const count = head.number === "plural" ? countOf(tokens[before]) : undefined;
  const counted = count === undefined || head.nominative === null ? undefined : countedForm(count, head.gender, head.nominative);
  if (count !== undefined && counted !== undefined) {
    renderCounted(tokens, head, { replaced, before, count, counted });
    return;
  }
  for (const at of head.modifiers) replaced.set(at, modifierText(tokens[at] as Token, head));
  if (head.behind !== undefined) replaced.set(head.behind, modifierText(tokens[head.behind] as Token, head));
  renderBrackets(tokens, head, replaced);
  renderSecond(tokens, head, replaced);
  replaced.set(head.at, headText(tokens[head.at] as Token, head));
  const first = head.modifiers[0] ?? head.at;
  const text = replaced.get(first) ?? "";
  if (renderHeadPattern.test(text) && !keepsCapital(tokens, head))
    replaced.set(first, (text[0] ?? "").toLowerCase() + text.slice(1));
}

/** «крестьянским (фермерским) хозяйствам»: an adjective in brackets is declined with the rest. */
function renderBrackets(tokens: readonly Token[], head: Head, replaced: Map<number, string>): void {
  for (let at = (head.modifiers[0] ?? head.at) + 1; at < head.at; at++) {
    const token = tokens[at] as Token;
    const [, before = "", word = "", after = ""] = token.kind === "bracket" ? (inBrackets.exec(token.text) ?? []) : [];
    if (word === "" || adjectiveReadings(fold(word)).length === 0) continue;
    const nominative = adjectiveNominative(fold(word), head.number, head.gender);
    replaced.set(at, before + respell(word, fold(word), nominative) + after);
  }
}

/** «отделам (секторам, группам)»: other nouns in brackets */
function renderSecond(tokens: readonly Token[], head: Head, replaced: Map<number, string>): void {
  const second = secondNoun(tokens[head.at + 1], head);
  if (!second) return;
  const within = new Map<number, string>();
  for (const one of second.heads) renderHead(second.tokens, one, within);
  const text = second.tokens.map(({ start, text: printed }, at) => {
    const gap = second.text.slice(second.tokens[at - 1]?.end ?? start, start);
    return gap + (within.get(at) ?? printed);
  });
  replaced.set(head.at + 1, `(${text.join("")})`);
}

interface Counted {
  readonly replaced: Map<number, string>;
  readonly before: number;
  readonly count: number;
  readonly counted: string;
}

/** «двум сельским школам» → «две сельские школы», «пяти сельским школам» → «пять сельских школ» */
function renderCounted(tokens: readonly Token[], head: Head, { replaced, before, count, counted }: Counted): void {
  const numeral = tokens[before] as Token;
  const noun = tokens[head.at] as Token;
  replaced.set(before, respell(numeral.text.toLowerCase(), numeral.folded, numeralNominative(numeral, head.gender)));
  replaced.set(head.at, respell(noun.text, noun.folded, counted));
  for (const at of head.modifiers) {
    const token = tokens[at] as Token;
    const plural = adjectiveNominative(token.folded, "plural", head.gender);
    const genitive = `${plural.slice(0, -1)}х`;
    replaced.set(at, respell(token.text, token.folded, head.gender === "f" && fewOf(count) ? plural : genitive));
  }
}

/** «« Перспектива»» → ««Перспектива»». */
export function closeQuotes(text: string): string {
  return spacedQuote.test(text) ? text.replace(/([«„]) /g, "$1").replace(/ ([»“])/g, "$1") : text;
}

function modifierText(token: Token, head: Head): string {
  const singular = head.number === "plural" && modifierTextPattern.test(token.folded);
  return respell(token.text, token.folded, adjectiveNominative(token.folded, singular ? "singular" : head.number, head.gender));
}

function headText(token: Token, head: Head): string {
  if (head.adjectival) return modifierText(token, head);
  return head.nominative === null ? token.text : respell(token.text, token.folded, head.nominative);
}
