/** A body called by its own name alone, which is declined within the quotes: «„Тёплому дому“ и клубам», not «клубам „Рост“ и „Дом“». */
import type { Head } from "./agreement.ts";
import { headAt } from "./head.ts";
import { type Token, tokenise } from "./tokens.ts";

export interface QuotedBody {
  /** What stands within the quotes. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly head: Head;
}

const capital = /^[«"„“] ?[А-ЯЁ]/;
const sureDative = /(?:у|ю|е)[»"“”]$/;
const longest = 60;
const mostWords = 4;

/** @returns undefined where the name is none of a body, or not in the dative from its first word to its last. */
export function quotedBody(token: Token | undefined): QuotedBody | undefined {
  if (token?.kind !== "quote" || token.text.length > longest) return undefined;
  if (!capital.test(token.text) || !sureDative.test(token.text)) return undefined;
  const text = token.text.slice(1, -1).trim();
  const tokens = tokenise(text);
  if (tokens.length > mostWords) return undefined;
  const head = headAt(tokens, 0, ["dative"]);
  if (head?.case !== "dative" || head.at !== tokens.length - 1) return undefined;
  return head.known && head.kind === "body" && head.number === "singular" ? { text, tokens, head } : undefined;
}
