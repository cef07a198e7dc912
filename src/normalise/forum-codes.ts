/** Codes of forums around words («[b]Резолюция[/b]», «[size=4]», «[/list]»): only where one is closed. The star of an item is its marker. */
import { type Change, type Cut, cutOut } from "./step.ts";

const code =
  /\[\/?(?:b|i|u|s|size|color|font|center|left|right|justify|quote|cite|list|spoiler|code|indent|url)(?:=[^\][\n]{0,80})?\]/gi;
const closed = "[/";

export function forumCodes(text: string): Change | undefined {
  if (!text.includes(closed)) return undefined;
  const cuts = Array.from(text.matchAll(code), (found): Cut => {
    return { start: found.index, end: found.index + found[0].length, kind: "markup" };
  });
  if (!cuts.some(({ start }) => text.startsWith(closed, start))) return undefined;
  return { edits: cuts.map((cut) => cutOut(text, cut)), cuts };
}
