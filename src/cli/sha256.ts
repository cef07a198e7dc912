/** In the build of the command this stands for `@noble/hashes`: Node has the digest at hand, and the other is slow until it is warm. */
import { createHash } from "node:crypto";

export function sha256(bytes: Uint8Array): Uint8Array {
  return createHash("sha256").update(bytes).digest();
}
