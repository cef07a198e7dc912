/** Lists of numbers in which each one tells which, not how many: «в 1 и 2 подъездах», «на 2, 3 и 5 этажах». */
import { orderedStems } from "../words/figure-context.ts";
import { matchAt, type Source } from "./date-parts.ts";
import { toNumber } from "./decimal.ts";
import type { Quantity } from "./figure-quantity.ts";

/** How a number is joined to the next one. */
export type Link = "range" | "until" | "list" | "comma" | "glued";

/** The last of such a list is an ordinal; its fellows follow it. */
export function orderLists(source: Source, all: readonly Quantity[], links: readonly (Link | undefined)[]): void {
  for (const [index, one] of all.entries()) {
    if (links[index - 1] !== "list" || one.nothing || !isWhole(one)) continue;
    const noun = matchAt(nextWord, source.folded, one.numeral.end)?.[1] ?? "";
    const first = all[firstOf(all, links, index)] as Quantity;
    if (isWhole(first) && first.noun === undefined && isOrdered(source, { first, last: one, noun })) one.nothing = "ordinal";
  }
}

function firstOf(all: readonly Quantity[], links: readonly (Link | undefined)[], index: number): number {
  let first = index - 1;
  while (links[first - 1] === "comma" && isWhole(all[first - 1] as Quantity)) first--;
  return first;
}

interface Ends {
  readonly first: Quantity;
  readonly last: Quantity;
  /** The word behind the last number. */
  readonly noun: string;
}

/** One thing has no plural, two or three no genitive plural; storeys and quarters have numbers anyway. */
function isOrdered({ folded }: Source, { first, last, noun }: Ends): boolean {
  if (last.kind !== "bare" || toNumber(first.value) >= toNumber(last.value)) return false;
  if (toNumber(last.value) <= 4 && zeroPlural.test(noun)) return true;
  if (!plural.test(noun) || adjective.test(noun) || counted.test(noun)) return false;
  if (orderedStems.some((stem) => noun.startsWith(stem) && noun.length <= stem.length + 3)) return true;
  if (toNumber(first.value) !== 1) return false;
  return oblique.test(noun) && placeBefore.test(folded.slice(Math.max(0, first.start - 6), first.start));
}

const isWhole = ({ numeral, value, power }: Quantity): boolean =>
  numeral.form === "figures" && numeral.ending === "" && power === 0 && Number.isInteger(toNumber(value));

const nextWord = /[ \u00a0]([а-я]+)/y;
const plural = /(?:[ая]х|[ая]ми?|ов|ев|ей|ий|[ыи])$/;
/** «больным 2 и 3 палат»: two, three and four have the singular. */
const zeroPlural =
  /^(?:палат|бригад|групп|школ|больниц|поликлиник|шахт|скважин|зон|секций|отделений|участков|цехов|корпусов|отрядов)$/;
const oblique = /(?:[ая]х|[ая]ми?)$/;
const adjective = /(?:[ыи]х|[ыи]ми?|ой)$/;
/** «осложнения в 1 и 2 случаях» */
const counted = /^(?:случа|наблюдени|пациент|человек|люд)/;
const placeBefore = /(?:^|[^а-я])(?:в|во|на|по|к|ко|при|между|над|под|перед|за|с|со|о|об)\s$/;
