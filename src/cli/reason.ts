/** Why an input could not be read, in a sentence. */
import type { Failure } from "./batch/task.ts";
import { nearest } from "./suggestion.ts";
import type { Talk } from "./talk.ts";

export function reasonOf(
  path: string,
  { code, detail }: Failure,
  how: { readonly talk: Talk; readonly maxBytes: number },
): string {
  const { talk, maxBytes } = how;
  if (code === "too-large") return talk.tooLarge(detail, String(maxBytes));
  if (code === "internal") return talk.internal(detail);
  const command = code === "ENOENT" ? nearest(path, ["schema", "validate", "explain"]) : undefined;
  const hint = command === undefined ? "" : talk.didYouMean(command);
  return (talk.reasons[code] ?? code) + hint + (detail === "" ? "" : `: ${detail}`);
}
