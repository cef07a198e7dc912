/** Sentences with gaps: «Unexpected number[ {found}], expected [{expected}|the next one].» */

/** A value for each gap; whatever is missing leaves no trace in the sentence. */
export type Values = Readonly<Record<string, string | number>>;

export interface Template {
  readonly message: string;
  readonly help: string;
}

/** The diagnostics in one language. */
export interface Wording<Code extends string = string> {
  readonly entries: Readonly<Record<Code, Template>>;
  /** Which of the forms in `{count#byte/bytes}` a number takes, from 0. */
  plural(count: number): number;
  /** Names for values that are words of the contract: «page-number». */
  readonly terms: Readonly<Record<string, string>>;
}

type Sense = Pick<Wording, "plural" | "terms">;

/** `[optional part with {value}|what stands there without it]`, `{value}`, `{count#one/many}`. */
const gap = /\[(?<part>[^[\]|]*)(?:\|(?<otherwise>[^[\]]*))?\]|(?<single>\{[^{}]*\})/gu;
const placeholder = /\{(?<name>[^{}#]*)(?:#(?<forms>[^{}]*))?\}/gu;

const special = /[.*+?^${}()|[\]\\/]/gu;

/** Longest value shown: a message is a line. */
const shown = 60;

/** Fills a template; parts whose values are missing are left out. */
export function fill(template: string, values: Values, sense: Sense): string {
  return template.replace(gap, (_all, part: string | undefined, otherwise: string | undefined, single: string | undefined) => {
    if (single !== undefined) return filled(single, values, sense) ?? "";
    return filled(part ?? "", values, sense) ?? otherwise ?? "";
  });
}

function filled(part: string, values: Values, sense: Sense): string | undefined {
  let missing = false;
  const text = part.replace(placeholder, (_all, name: string, forms: string | undefined) => {
    const value = values[name];
    if (value === undefined || value === "") missing = true;
    else if (forms === undefined) return clipped(sense.terms[value] ?? String(value));
    return forms?.split("/")[sense.plural(Number(value))] ?? "";
  });
  return missing ? undefined : text;
}

/** Reads the values back out of a sentence that `fill` made of the template; nothing where it did not. */
export function valuesIn(template: string, sentence: string): Values {
  const names: string[] = [];
  let pattern = "";
  let at = 0;
  for (const { index, 0: all, groups = {} } of template.matchAll(gap)) {
    const part = patternOf(groups["single"] ?? groups["part"] ?? "", names);
    pattern += literal(template.slice(at, index)) + (groups["single"] ? part : optional(part, groups["otherwise"] ?? ""));
    at = index + all.length;
  }
  const found = new RegExp(`^${pattern}${literal(template.slice(at))}$`, "su").exec(sentence);
  const values = names.map((name, i): [string, string | undefined] => [name, found?.[i + 1]]);
  return Object.fromEntries(values.filter((pair): pair is [string, string] => pair[1] !== undefined));
}

/** What stands there without the value is tried first, or it would be read as a value. */
function optional(part: string, otherwise: string): string {
  return otherwise === "" ? `(?:${part}|)` : `(?:${literal(otherwise)}|${part})`;
}

function patternOf(part: string, names: string[]): string {
  let pattern = "";
  let at = 0;
  for (const { index, 0: all, groups = {} } of part.matchAll(placeholder)) {
    const { name = "", forms } = groups;
    if (forms === undefined) names.push(name);
    pattern +=
      literal(part.slice(at, index)) + (forms === undefined ? "(.+?)" : `(?:${forms.split("/").map(literal).join("|")})`);
    at = index + all.length;
  }
  return pattern + literal(part.slice(at));
}

function literal(text: string): string {
  return text.replace(special, "\\$&");
}

function clipped(text: string): string {
  const signs = Array.from(text.slice(0, 2 * shown + 2));
  return signs.length <= shown
    ? text
    : `${signs
        .slice(0, shown - 1)
        .join("")
        .trimEnd()}…`;
}
