/** The counted noun where it stands before the number: «Учащихся – 450», «Всего членов товарищества - 214», «исков подано 318». */
import type { Range } from "../../../model/span.ts";
import { amountWords, barePlurals, notCounted } from "../words/counted-nouns.ts";
import type { Source } from "./date-parts.ts";
import { isAdjective } from "./figure-nouns.ts";

const digit = /\d/;
const clauseStart = /[\d.;:,()!?\t«»"„“”•·–—]|\s-\s/g;
const words = /[а-я]+(?:-[а-я]+)*/g;
const joint = /\s?[-–—:]\s?$/;
const reach = 90;

export function nounBefore(source: Source, start: number): Range | undefined {
  const from = Math.max(0, start - reach);
  const whole = source.folded.slice(from, start);
  const gap = joint.exec(whole)?.[0] ?? "";
  const body = whole.slice(0, whole.length - gap.length);
  let clause = 0;
  for (const hit of body.matchAll(clauseStart)) clause = hit.index + hit[0].length;
  // «Из 47 предложений учтено 31»: the noun is another number's
  if (digit.test(body[clause - 1] ?? "")) return undefined;
  const list = [...body.slice(clause).matchAll(words)].map((hit) => ({
    text: hit[0],
    start: from + clause + hit.index,
    end: from + clause + hit.index + hit[0].length,
  }));
  if (list.length === 0) return undefined;
  return choose(list, gap.trim() !== "");
}

interface Word extends Range {
  readonly text: string;
}

/** The head is a genitive plural at the head of the clause, behind «всего» or «число», or beside a neuter predicate («подано»). */
function choose(list: readonly Word[], joined: boolean): Range | undefined {
  const counted = list.findLastIndex((one) => amounts.has(one.text));
  const told = list.findLastIndex((one, index) => isPredicate(one) && index < list.length - 1);
  const passive = counted < 0 && told >= 0;
  const lead = Math.max(
    0,
    list.findIndex((one) => !skipped.has(one.text)),
  );
  if (counted < 0 && !passive && list.length > 5) return undefined;
  const first = passive ? told + 1 : counted >= 0 ? counted + 1 : lead;
  const begin = list[first]?.text.startsWith("таки") ? first + 1 : first;
  let head = begin;
  while (list[head + 1] && isAdjective((list[head] as Word).text) && !isPlural(list[head] as Word)) head++;
  const noun = list[head];
  if (noun && joined && noun === list.at(-1) && adjectives.test(noun.text))
    return { start: (list[begin] as Word).start, end: noun.end };
  if (!noun || !isPlural(noun)) return undefined;
  const rest = list.slice(head + 1);
  return endsPlainly(rest, joined || counted >= 0 || passive) ? { start: (list[begin] as Word).start, end: noun.end } : undefined;
}

/** What may stand between the noun and its number: nothing, a predicate, a genitive, «в районе», «до». */
function endsPlainly(rest: readonly Word[], told: boolean): boolean {
  const [one, two, three] = rest;
  if (!one) return told;
  if (three) return false;
  if (two) return (one.text === "в" || one.text === "на") && placeEnd.test(two.text);
  return isPredicate(one) || (told && (one.text === "до" || genitive.test(one.text)));
}

/** «письменных – 180»: the noun was said before. */
const adjectives = /^[а-я]{4,}[ыи]х$/;
const genitive = /(?:а|я|ы|и|ов|ев|ей)$/;
const placeEnd = /(?:е|и|у|ах|ях)$/;
const isPlural = ({ text }: Word): boolean => plurals.has(text) || pluralEnd.test(text);
const pluralEnd = /(?:[^о]ов|ев|[чшщжтдлнр]ей|ций|аний|ений|щихся|ников|телей)$/;
const isPredicate = ({ text }: Word): boolean => predicate.test(text) || text === "было";
const predicate = /(?:[аеоы]но|ято|ыто|ило|ало|илось|алось|ело)$/;
/** «из них», «в том числе» before the noun. */
const skipped = new Set(notCounted);
const plurals = new Set(barePlurals);
const amounts = new Set(amountWords);
