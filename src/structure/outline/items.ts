/** The items of the decisions, and of the lists of a preamble: each is made of its segment when it is asked for. */
import type { Segment } from "../../model/line.ts";
import type { LineRole } from "../../model/outline.ts";
import type { Role } from "../../model/resolution.ts";
import type { Sequence } from "../../model/sequence.ts";
import { closingRoles, treeRoles } from "../blocks.ts";
import type { Fact } from "../roles/fact.ts";
import type { Names, Sets } from "../roles/name-sets.ts";
import type { Counted, Item } from "./item.ts";

/** All by segment. */
export interface Read {
  readonly pieces: readonly Segment[];
  readonly facts: Sets<Fact>;
  readonly roles: readonly LineRole[];
  readonly blocks: readonly number[];
  readonly resolutions: readonly number[];
}

export interface Listed {
  /** Of the items, in their order. */
  readonly segments: readonly number[];
  readonly counted: Sequence<Counted>;
  readonly items: Sequence<Item>;
}

export function decisions(text: string, read: Read): Listed {
  const segments: number[] = [];
  const resets = new Set<number>();
  let reset = false;
  for (const [segment, role] of read.roles.entries()) {
    if (closingRoles.has(role)) reset = segments.length > 0;
    if (!treeRoles.has(role)) continue;
    if (reset) resets.add(segment);
    segments.push(segment);
    reset = false;
  }
  return listed(text, read, segments, (segment) => ({ role: read.roles[segment] as Role, reset: resets.has(segment) }));
}

/** Items of the lists of the preamble, list by list. */
export function lists(text: string, read: Read): Sequence<Item>[] {
  const byBlock = new Map<number, number[]>();
  for (const [segment, role] of read.roles.entries()) {
    if (role !== "list") continue;
    const block = read.blocks[segment] as number;
    const list = byBlock.get(block);
    if (list) list.push(segment);
    else byBlock.set(block, [segment]);
  }
  return Array.from(
    byBlock.values(),
    (segments) => listed(text, read, segments, () => ({ role: "directive", reset: false })).items,
  );
}

type Standing = Pick<Counted, "role" | "reset">;

function listed(
  text: string,
  { pieces, facts }: Read,
  segments: readonly number[],
  standingOf: (segment: number) => Standing,
): Listed {
  const itemsOf = <T>(make: (counted: Counted) => T): Sequence<T> => ({
    length: segments.length,
    at: (index) => {
      const segment = segments[index];
      if (segment === undefined) return undefined;
      return make({ ...standingOf(segment), segment, marker: (pieces[segment] as Segment).marker });
    },
  });
  const itemOf = (counted: Counted): Item =>
    made(counted, { text, piece: pieces[counted.segment] as Segment, facts: facts.get(counted.segment) as Names<Fact> });
  return { segments, counted: itemsOf((counted) => counted), items: itemsOf(itemOf) };
}

/** What begins like this stands under nobody's heading. */
const namingCues: readonly Fact[] = ["dative-start", "matrix-start", "we-act", "control"];
const verbCues: readonly Fact[] = ["infinitive-start", "infinitive-later", "matrix-start", "operative-present"];

/** What begins like this is a decision of its own. */
const decidingCues: readonly Fact[] = [...namingCues, "infinitive-start", "operative-present", "declarative", "procedural"];

interface Source {
  readonly text: string;
  readonly piece: Segment;
  readonly facts: Names<Fact>;
}

function made({ segment, role, marker, reset }: Counted, { text, piece, facts }: Source): Item {
  const hasVerb = verbCues.some((cue) => facts.has(cue));
  return {
    segment,
    role,
    marker,
    indent: piece.indent,
    opens: text[piece.end - 1] === ":",
    unfinished: facts.has("end:none") || facts.has("end:colon"),
    trails: facts.has("end:comma"),
    fragment: facts.has("fragment") && !hasVerb,
    verbal: hasVerb,
    bare: facts.has("infinitive-start") && facts.has("end:none") && !text.slice(piece.body, piece.end).includes(" "),
    named: role === "directive" && namingCues.some((cue) => facts.has(cue)),
    blankBefore: facts.has("blank-before"),
    awaitsNext: facts.has("end:semicolon"),
    closes: facts.has("end:period"),
    goesOn: role === "directive" && !marker && (facts.has("small-start") || !decidingCues.some((cue) => facts.has(cue))),
    oversees: !marker && facts.has("control") && facts.has("blank-before"),
    reset,
  };
}
