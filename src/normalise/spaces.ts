import type { Change } from "./step.ts";

const anyExotic = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const exotic = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/** No-break, thin and other spaces become plain ones; runs and tabs stay, they tell columns apart. */
export function spaces(text: string): Change | undefined {
  return anyExotic.test(text) ? { even: text.replace(exotic, " ") } : undefined;
}
