import type { Script } from "./script.ts";
import { sign } from "./signs.ts";
import type { Change } from "./step.ts";

const exotic = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/** No-break, thin and other spaces become plain ones; runs and tabs stay, they tell columns apart. */
export function spaces(text: string, _script: Script, signs: number): Change | undefined {
  return (signs & sign.space) !== 0 ? { even: text.replace(exotic, " ") } : undefined;
}
