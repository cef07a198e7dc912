/** What the document is, for readers and for tools that know front matter. A reader of the structure minds the first two lines alone. */
import type { Flowing } from "../../model/flowing.ts";

/** The empty line before the end keeps it a paragraph where a tool does not know front matter, as behind another resolution. */
export function frontMatter({ title, adopted }: Flowing): string {
  const told: readonly (readonly [string, string | null | undefined])[] = [
    ["title", title?.text],
    ["kind", title?.kind],
    ["number", title?.number],
    ["status", title?.status],
    ["body", title?.body],
    ["theme", title?.theme],
    ["date", adopted?.date],
    ["place", adopted?.place?.text],
  ];
  const lines = told.flatMap(([key, value]) => (value == null ? [] : [`${key}: ${JSON.stringify(value)}\n`]));
  return `---\nresolution: 1\n${lines.join("")}\n---\n`;
}
