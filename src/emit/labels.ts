/** The words of the outline. */
import type { Flowing } from "../model/flowing.ts";
import type { Role } from "../model/resolution.ts";

export interface TreeLabels {
  readonly roles: Readonly<Record<Role, string>>;
  readonly untitled: string;
  readonly draft: string;
  readonly preamble: string;
  readonly signed: string;
  readonly attachment: string;
  readonly confidence: Readonly<Record<"likely" | "guess", string>>;
  /** What stands before the directives, in a few words: «3 paragraphs, 1 list of 5 items, 12 figures». */
  readonly summary: (resolution: Flowing) => string;
  readonly none: string;
}

export const englishLabels: TreeLabels = {
  roles: { formula: "formula", topic: "topic", addressee: "addressee", directive: "directive" },
  untitled: "(no title)",
  draft: "draft",
  preamble: "preamble",
  signed: "signed",
  attachment: "attachment",
  confidence: { likely: "likely", guess: "guess" },
  summary: (resolution) => {
    const paragraphs = resolution.preamble.filter((block) => block.kind === "paragraph").length;
    const items = resolution.preamble.reduce((sum, block) => sum + (block.kind === "list" ? block.items.length : 0), 0);
    return [counted(paragraphs, "paragraph"), counted(items, "list item"), counted(resolution.statistics.length, "figure")]
      .filter((part) => part !== "")
      .join(", ");
  },
  none: "(no directives)",
};

function counted(count: number, noun: string): string {
  if (count === 0) return "";
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
