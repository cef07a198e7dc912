/** Bytes → text. */
import { isControlRich, signature } from "./binary.ts";
import { type Decoded, notText, type UnknownEncoding } from "./decoded.ts";
import { decodeLabelled, decodeLegacy } from "./legacy.ts";
import type { LetterScript } from "./letter-score.ts";
import { repairMojibake } from "./mojibake.ts";
import { decodeUnicode } from "./unicode.ts";

export interface DecodeOptions {
  /** A label that iconv-lite knows, or `auto`. */
  readonly encoding?: string;
}

/** Never rejects: what is wrong with the bytes is in the findings. */
export async function decode(
  bytes: Uint8Array,
  options: DecodeOptions,
  script: LetterScript,
): Promise<Decoded | UnknownEncoding> {
  const { encoding = "auto" } = options;
  const kind = signature(bytes);
  if (kind !== undefined) return notText(kind);
  if (encoding !== "auto") return (await decodeLabelled(bytes, encoding)) ?? { error: "unknown-encoding", label: encoding };
  return decodeSync(bytes, script) ?? decodeLegacy(bytes, script);
}

/** The same for UTF-8, UTF-16 and files that are no text; undefined where an old code page must be guessed. */
export function decodeSync(bytes: Uint8Array, script: LetterScript): Decoded | undefined {
  const kind = signature(bytes);
  if (kind !== undefined) return notText(kind);
  const decoded = decodeUnicode(bytes);
  if (isControlRich(bytes) && !decoded?.encoding.startsWith("utf-16")) return notText("unknown");
  return decoded && repaired(decoded, script);
}

function repaired(decoded: Decoded, script: LetterScript): Decoded {
  const repair = repairMojibake(decoded.text, script);
  return repair ? { ...decoded, text: repair.text, findings: [...decoded.findings, repair.finding] } : decoded;
}
