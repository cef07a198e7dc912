/** The schema as a check, compiled when it is first needed. */
import { z } from "zod";
import { type Resolution, resolutionSchema } from "./resolution.ts";

/** One thing wrong: where in the value, in the notation of jq, and what. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

export type Validation =
  | { readonly valid: true; readonly resolution: Resolution }
  | { readonly valid: false; readonly problems: Problem[] };

let compiled: typeof resolutionSchema | undefined;

/** Characters of documents: compiling the schema takes as long as checking that many without, so a page is checked without. */
const worthCompiling = 30_000;
let checked = 0;

const plainKey = /^[A-Za-z_$][\w$]*$/u;

/** Is a value a resolution of version 1? On success the copy has its keys in canonical order. */
export function validate(value: unknown): Validation {
  checked += lengthOf(value);
  if (checked > worthCompiling) compiled ??= z.compile(resolutionSchema);
  const result = compiled ? compiled.safeParse(value) : resolutionSchema.safeParse(value, { jitless: true });
  if (result.success) return { valid: true, resolution: result.data };
  return { valid: false, problems: result.error.issues.map(({ path, message }) => ({ path: pathOf(path), message })) };
}

function lengthOf(value: unknown): number {
  const length = (value as Partial<Resolution> | null)?.source?.length;
  return typeof length === "number" ? length : worthCompiling / 10;
}

/** `.directives[3].deadline.value`; the whole value is `.`. */
function pathOf(path: readonly PropertyKey[]): string {
  const text = path.map((key) =>
    typeof key === "number" ? `[${key}]` : plainKey.test(String(key)) ? `.${String(key)}` : `[${JSON.stringify(key)}]`,
  );
  return text.join("") || ".";
}
