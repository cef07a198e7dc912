/** A text that declares its structure, as `emit/markdown` writes it → outline. Nothing is joined, weighed or sought. */
import type { Line } from "../../model/line.ts";
import type { LineRole, Marker, Structured, Unit } from "../../model/outline.ts";
import type { Role } from "../../model/resolution.ts";
import type { Range } from "../../model/span.ts";
import type { CleanText } from "../../model/text.ts";
import { inColumns } from "../../model/units.ts";
import { blockIndexes, closingRoles, closings, treeRoles } from "../blocks.ts";
import { withMisread } from "../misread-markers.ts";
import type { Counted } from "../outline/item.ts";
import { numbering } from "../outline/numbering.ts";
import type { Tools } from "../structure.ts";
import { blocksOf } from "./blocks.ts";
import { type Draft, draftsOf } from "./drafts.ts";
import { lay } from "./lay.ts";

/** @param clean as the steps for declared texts leave it. @param lines the lines of that. */
export function declared(clean: CleanText, lines: readonly Line[], { language, markerAt }: Tools): Structured {
  const drafts = draftsOf(clean.text, blocksOf(clean.text, lines), {
    markerAt,
    digits: language.misreadDigits,
    alphabets: language.alphabets,
  });
  const page = lay(clean, drafts);
  const { text } = page.clean;
  const starts = page.ranges.map(([first]) => first as Range);
  const printed = drafts.map(({ role, marked }, i) => {
    const at = (starts[i] as Range).start;
    return isListed(role) ? moved(marked?.marker ?? null, at) : markerAt(text, at);
  });
  const markers = withMisread(text, starts, { markers: printed, language });
  const items = itemsOf(drafts, markers);
  const ranges = items.map(({ segment }) => starts[segment] as Range);
  const numbered = numbering(items, parentsOf(drafts, items), ranges);
  const resolutions = drafts.map(({ resolution }) => resolution);
  const expected = new Map(items.map(({ segment }, i) => [segment, numbered.expected[i]]));
  const blocks = blockIndexes(drafts.map(({ role }) => role));
  const units = inColumns(drafts.length, (i): Unit => {
    const draft = drafts[i] as Draft;
    return {
      ...declaredly(draft.role),
      block: blocks[i] as number,
      columns: draft.words.columns,
      expected: expected.get(i) ?? null,
      heading: draft.heading,
      kind: draft.kind,
      marker: markers[i] ?? null,
      parent: draft.parent,
      ranges: page.ranges[i] as readonly Range[],
      resolution: draft.resolution,
    };
  });
  return {
    clean: page.clean,
    units,
    asides: page.asides,
    findings: [...numbered.findings, ...closings(items, (index) => ranges[index] as Range, resolutions)],
    reasons: () => [{ fact: "declared", weight: 1 }],
  };
}

/** There is no other reading. */
function declaredly(role: LineRole): Pick<Unit, "role" | "runnerUp" | "confidence" | "margin"> {
  return {
    role,
    runnerUp: role,
    confidence: "certain",
    margin: Number.POSITIVE_INFINITY,
  };
}

function isListed(role: LineRole): boolean {
  return role === "list" || treeRoles.has(role);
}

function moved(marker: Marker | null, at: number): Marker | null {
  return marker && { ...marker, start: at, end: at + marker.text.length };
}

function itemsOf(drafts: readonly Draft[], markers: readonly (Marker | null)[]): Counted[] {
  const items: Counted[] = [];
  let reset = false;
  for (const [segment, { role, resolution }] of drafts.entries()) {
    if (closingRoles.has(role) || resolution !== drafts[segment - 1]?.resolution) reset = true;
    if (!treeRoles.has(role)) continue;
    items.push({ segment, role: role as Role, marker: markers[segment] ?? null, reset: reset && items.length > 0 });
    reset = false;
  }
  return items;
}

function parentsOf(drafts: readonly Draft[], items: readonly Counted[]): number[] {
  const at = new Map(items.map(({ segment }, i) => [segment, i]));
  return items.map(({ segment }) => at.get(drafts[segment]?.parent ?? -1) ?? -1);
}
