/** How V8 minds its heap while a large input is read. */
import { setFlagsFromString } from "node:v8";

/** In bytes. */
const large = 1 << 19;
/** The heap grows by a seventh between two looks for garbage, new space not at all, and garbage is marked beside the work. */
const frugal = ["--heap-growing-percent=14", "--semi-space-growth-factor=1", "--incremental-marking"] as const;
/** What V8 does by itself. */
const usual = ["--heap-growing-percent=0", "--semi-space-growth-factor=2"] as const;

/**
 * Half the memory for a tenth more time: a bargain for one long document, a loss of a third for many short ones. It holds for the
 * whole process: where threads read large inputs side by side, the first that is done ends it for all until the next begins.
 * @returns what ends it when the input is done.
 */
export function minding(bytes: number, set: (flag: string) => void = setFlagsFromString): () => void {
  if (bytes < large) return () => {};
  for (const flag of frugal) set(flag);
  return () => {
    for (const flag of usual) set(flag);
  };
}
