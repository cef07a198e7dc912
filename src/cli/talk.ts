/** What the command itself says, in the language of its user. */
import { english } from "../diagnostics/report.ts";
import type { Wording } from "../diagnostics/wording.ts";
import { englishLabels, type TreeLabels } from "../emit/labels.ts";
import type { Tally } from "./tally.ts";

export interface Talk {
  readonly wording: Wording;
  readonly labels: TreeLabels;
  readonly severities: Readonly<Record<"error" | "warning" | "info", string>>;
  /** Why an input could not be read, by the code of the system or our own. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly tooLarge: (bytes: string, limit: string) => string;
  readonly didYouMean: (word: string) => string;
  readonly internal: (message: string) => string;
  readonly valid: (count: number) => string;
  readonly notJson: string;
  readonly summary: (tally: Tally, seconds: string) => string;
  /** The line that tells how far a batch is. @param left a time such as «0:41». */
  readonly progress: (now: { done: number; total: number; rate: string; left: string }) => string;
}

const englishTalk: Talk = {
  wording: english,
  labels: englishLabels,
  severities: { error: "error", warning: "warning", info: "info" },
  reasons: {
    ENOENT: "no such file or folder",
    EACCES: "permission denied",
    EPERM: "permission denied",
    EISDIR: "is a folder, expected a file",
    ENOTDIR: "part of the path is no folder",
    EEXIST: "part of the path is no folder",
    ENAMETOOLONG: "the name is too long",
    ELOOP: "a link that leads to itself",
    ENOSPC: "no space left",
    "no-documents": "no documents in this folder (.txt .text .md .markdown)",
    "no-match": "no file matches this pattern",
    "same-file": "would overwrite its own input, choose another --output",
  },
  tooLarge: (bytes, limit) => `too large: ${bytes} bytes, the limit is ${limit} (--max-bytes)`,
  didYouMean: (word) => ` (did you mean the command ${word}?)`,
  internal: (message) => `could not be parsed, please report this: ${message}`,
  valid: (count) => `${counted(count, "resolution")} valid`,
  notJson: "not JSON",
  summary: (tally, seconds) =>
    [
      counted(tally.files, "file") + bracketed([tally.unread, "unreadable"], [tally.unchanged, "unchanged"]),
      counted(tally.resolutions, "resolution"),
      `${counted(tally.directives, "directive")} (${tally.withoutAddressee} lack an addressee, ${tally.withoutTerm} a term)`,
      counted(tally.errors, "error"),
      counted(tally.warnings, "warning"),
      `${seconds} s`,
    ].join(", "),
  progress: ({ done, total, rate, left }) => `${done} of ${total} files, ${rate} a second, ${left} left`,
};

export async function talkFor(language: "en" | "ru" | undefined): Promise<Talk> {
  return language === "ru" ? (await import("../lang/ru/talk.ts")).russianTalk : englishTalk;
}

/** « (2 unreadable, 14 unchanged)» of those that are not zero. */
function bracketed(...figures: readonly (readonly [number, string])[]): string {
  const shown = figures.filter(([count]) => count > 0).map(([count, name]) => `${count} ${name}`);
  return shown.length > 0 ? ` (${shown.join(", ")})` : "";
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
