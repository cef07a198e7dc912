/** «Ответственным за субботник назначить Лобова К.К.», «Назначить ответственной за архив секретаря Сомову»: in the accusative. */
import type { AddresseeMatch } from "../../../model/mention.ts";
import { surnameAt } from "../morphology/apposed-names.ts";
import { isInfinitive } from "../morphology/infinitive.ts";
import { personNameAt } from "../morphology/titled-names.ts";
import type { Token } from "../morphology/tokens.ts";
import { type Addressed, addressedAt } from "./addressee-phrase.ts";
import { hasWord } from "./word-signs.ts";

const charged = /^ответственн(?:ым|ой|ыми)$/;
const mayAppoint = hasWord(charged);
const appointing = /^(?:назнач|определ|утверд|счита|счест|избра|выдел)/;
const clauseEnd = /^[.;:]$/;
/** «медсестру | Орлик» */
const capital = /^[А-ЯЁ][а-яё]/;
const farthest = 25;
const nothing: readonly AddresseeMatch[] = [];

export function appointed(text: string, tokens: readonly Token[]): readonly AddresseeMatch[] {
  if (!mayAppoint(text)) return nothing;
  const at = tokens.findIndex(({ folded }) => charged.test(folded));
  if (at < 0) return nothing;
  const verb = tokens.findIndex((one, index) => index >= at - farthest && appointing.test(one.folded) && isInfinitive(one.word));
  if (verb < 0 || verb > at + farthest) return nothing;
  const found = verb > at ? read(text, tokens, verb + 1) : behindCharge(text, tokens, at + 1);
  return (found?.matches ?? nothing).map((one) => ({ ...one, via: "responsible" }));
}

/** «назначить ответственной | за архив | секретаря Сомову Р.Д.»: whoever follows at once, or who is called by name. */
function behindCharge(text: string, tokens: readonly Token[], from: number): Addressed | undefined {
  const near = read(text, tokens, from);
  if (near) return near;
  for (let at = from; at < Math.min(tokens.length, from + farthest); at++) {
    if (clauseEnd.test((tokens[at] as Token).text)) return undefined;
    const found = read(text, tokens, at);
    if (found?.people && holdsName(text, tokens, { from: at, end: found.end })) return found;
  }
  return undefined;
}

function read(text: string, tokens: readonly Token[], from: number): Addressed | undefined {
  const found = addressedAt({ text, tokens, governs: "accusative" }, from);
  return found?.known && !found.things ? found : undefined;
}

function holdsName(
  text: string,
  tokens: readonly Token[],
  { from, end }: { readonly from: number; readonly end: number },
): boolean {
  for (let at = from; at < end; at++)
    if (personNameAt(text, tokens, at, "accusative") ?? surnameAt(tokens, at, "accusative")) return true;
  return end - from > 1 && capital.test(tokens[end - 1]?.text ?? "");
}
