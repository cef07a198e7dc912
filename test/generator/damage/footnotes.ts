/** A mark behind a word, and the note some points further on, where the page ended. */
import type { Unit } from "../model.ts";
import { unit } from "../sheet.ts";
import { type Damage, type Strike, strikes, verdict } from "./strike.ts";

const notes = [
  "По данным областной статистики.",
  "Здесь и далее – в ценах прошлого года.",
  "Форма отчёта хранится у секретаря.",
  "Текст положения опубликован в сборнике за прошлый год.",
  "Перечень прилагается к подлиннику.",
];
const marks = ["*", "¹", "²", "1", "<*>"];

/** A note waits until so many units have gone by; the next mark stands behind it. */
interface Waiting {
  readonly units: readonly Unit[];
  left: number;
}

/** One note a page at the most. */
export const footnotes: Damage = (strike) => {
  const { draft } = strike;
  const signs = draft.units.some(({ item }) => item?.marker === "*") ? marks.slice(1) : marks;
  const out: Unit[] = [];
  let waiting: Waiting | undefined;
  for (const [at, one] of draft.units.entries()) {
    out.push(one);
    if (!waiting && isPlace(one, draft.units[at + 1])) waiting = marked(strike, one, signs);
    if (!waiting || waiting.left-- > 0) continue;
    out.push(...waiting.units);
    waiting = undefined;
  }
  draft.units.splice(0, draft.units.length, ...out, ...(waiting?.units ?? []));
};

function isPlace(one: Unit, next: Unit | undefined): boolean {
  return one.form === "flow" && next?.form === "flow" && (one.role === "directive" || one.role === "preamble");
}

function marked(strike: Strike, one: Unit, signs: readonly string[]): Waiting | undefined {
  const { dice } = strike;
  const words = one.text.split(" ");
  const places = words.flatMap((word, at) => (at > 1 && /^[а-яё]{6,}[,.;]?$/iu.test(word) ? [at] : []));
  if (!strikes(strike, verdict(places.length > 0))) return undefined;
  const mark = dice.pick(signs);
  const place = dice.pick(places);
  words[place] = (words[place] as string).replace(/(?=[,.;]?$)/u, mark);
  one.text = words.join(" ");
  const rule = mark === "1" || dice.chance(0.8) ? "_".repeat(dice.int(8, 24)) : "";
  return { units: note(mark, dice.pick(notes), rule), left: dice.int(0, 2) };
}

function note(mark: string, text: string, rule: string): Unit[] {
  const texts = [...(rule === "" ? [] : [rule]), `${mark} ${text}`];
  return texts.map((line) => unit(["artifact", "artifact, footnote"], line, { form: "fixed", gap: "" }));
}
