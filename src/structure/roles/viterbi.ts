/** The best path through the whole document, and for each segment how far the best path with another role lies behind. Linear time. */
import { type LineRole, lineRoles, type Reason } from "../../model/outline.ts";
import { bias, evidence } from "./evidence.ts";
import type { Fact } from "./fact.ts";
import { begin, leastHeading, never, roleOf, type State, states, transitions, unlikely } from "./transitions.ts";

export interface Labelled {
  readonly role: LineRole;
  readonly runnerUp: LineRole;
  /** Score of the best path minus that of the best path in which this segment has another role; at least 0. */
  readonly margin: number;
  /** Told only when asked. */
  reasons(): Reason[];
}

const size = states.length;
const stateRole = states.map((state) => lineRoles.indexOf(roleOf[state]));
/** The last of them. */
const annex = states.indexOf("annex.attachment");
const attachment = lineRoles.indexOf("attachment");

/** A step that is listed, from or to the state that is asked about. */
interface Step {
  readonly state: number;
  readonly weight: number;
}

/** By state, the listed steps into it and out of it; all others cost `unlikely`, and those of an annex are weighed by `open`. */
const into = states.map((to) => listed((other) => transitions[other][to], to));
const outOf = states.map((from) => listed((other) => transitions[from][other], from));
const first = states.map((state) => begin[state] ?? missing(state));
const stay = transitions["annex.attachment"]["annex.attachment"] ?? never;
const toOpen = Float64Array.from(states, (state) => transitions[state]["annex.attachment"] ?? never);
const leastToOpen = Float64Array.from(states, (state) => leastHeading[state] ?? Number.POSITIVE_INFINITY);
const noWeights = new Float64Array(lineRoles.length);
const start = Float64Array.from(lineRoles, (role) => bias[role]);
const weights = new Map(
  Object.entries(evidence).map(([fact, row]) => [fact, Float64Array.from(lineRoles, (role) => row[role] ?? 0)]),
);

function listed(weightOf: (other: State) => number | undefined, state: State): Step[] {
  if (state === "annex.attachment") return [];
  return states.flatMap((other, i): Step[] => {
    const weight = i === annex ? undefined : weightOf(other);
    return weight === undefined ? [] : [{ state: i, weight }];
  });
}

function missing(state: State): number {
  return state === "annex.attachment" ? never : unlikely;
}

export function label(facts: readonly ReadonlySet<Fact>[]): Labelled[] {
  const emissions = facts.map(emission);
  const forward = sweepForward(emissions);
  const backward = sweepBackward(emissions);
  return facts.map((one, i) => pick(forward[i] as Float64Array, backward[i] as Float64Array, one));
}

/** Score of each state for one segment. In an annex every line is as good as in its best role: the path stays there. */
function emission(facts: ReadonlySet<Fact>): Float64Array {
  const roles = start.slice();
  for (const fact of facts) add(roles, weights.get(fact) ?? noWeights);
  const heading = roles[attachment] as number;
  let best = 0;
  for (let i = 0; i < roles.length; i++) if (i !== attachment) best = Math.max(best, roles[i] as number);
  roles[attachment] = best;
  const out = new Float64Array(size + 1);
  for (let s = 0; s < size; s++) out[s] = roles[stateRole[s] as number] as number;
  out[size] = heading;
  return out;
}

function add(roles: Float64Array, row: Float64Array): void {
  for (let i = 0; i < roles.length; i++) roles[i] = (roles[i] as number) + (row[i] as number);
}

/** Weight of beginning an annex behind a state: as much as its heading says more than it must. */
function open(from: number, emission: Float64Array): number {
  const heading = emission[size] as number;
  const least = leastToOpen[from] as number;
  return heading < least ? never : (toOpen[from] as number) + heading - least;
}

function sweepForward(emissions: readonly Float64Array[]): Float64Array[] {
  const rows: Float64Array[] = [];
  for (const current of emissions) {
    const before = rows.at(-1);
    const row = before ? arrivals(before, current) : Float64Array.from(first);
    for (let to = 0; to < size; to++) row[to] = (row[to] as number) + (current[to] as number);
    rows.push(row);
  }
  return rows;
}

/** Best score of arriving in each state. */
function arrivals(before: Float64Array, current: Float64Array): Float64Array {
  const row = new Float64Array(size);
  const left = (before[annex] as number) + never;
  let highest = Number.NEGATIVE_INFINITY;
  let opened = (before[annex] as number) + stay;
  for (let from = 0; from < annex; from++) {
    highest = Math.max(highest, before[from] as number);
    opened = Math.max(opened, (before[from] as number) + open(from, current));
  }
  for (let to = 0; to < annex; to++) {
    let best = Math.max(highest + unlikely, left);
    for (const { state, weight } of into[to] as Step[]) best = Math.max(best, (before[state] as number) + weight);
    row[to] = best;
  }
  row[annex] = opened;
  return row;
}

function sweepBackward(emissions: readonly Float64Array[]): Float64Array[] {
  const rows: Float64Array[] = new Array(emissions.length);
  let after: Float64Array = new Float64Array(size);
  rows[emissions.length - 1] = after;
  for (let i = emissions.length - 2; i >= 0; i--) {
    after = departures(emissions[i + 1] as Float64Array, after);
    rows[i] = after;
  }
  return rows;
}

/** Best score of what follows each state. */
function departures(next: Float64Array, after: Float64Array): Float64Array {
  const row = new Float64Array(size);
  let highest = Number.NEGATIVE_INFINITY;
  let left = stay + (next[annex] as number) + (after[annex] as number);
  for (let to = 0; to < annex; to++) {
    highest = Math.max(highest, unlikely + (next[to] as number) + (after[to] as number));
    left = Math.max(left, never + (next[to] as number) + (after[to] as number));
  }
  for (let from = 0; from < annex; from++) {
    let best = Math.max(highest, open(from, next) + (next[annex] as number) + (after[annex] as number));
    for (const { state, weight } of outOf[from] as Step[])
      best = Math.max(best, weight + (next[state] as number) + (after[state] as number));
    row[from] = best;
  }
  row[annex] = left;
  return row;
}

function pick(forward: Float64Array, backward: Float64Array, facts: ReadonlySet<Fact>): Labelled {
  const byRole = new Float64Array(lineRoles.length).fill(Number.NEGATIVE_INFINITY);
  for (let s = 0; s < size; s++) {
    const role = stateRole[s] as number;
    byRole[role] = Math.max(byRole[role] as number, (forward[s] as number) + (backward[s] as number));
  }
  const best = highest(byRole, -1);
  const second = highest(byRole, best);
  const role = lineRoles[best] as LineRole;
  return {
    role,
    runnerUp: lineRoles[second] as LineRole,
    margin: (byRole[best] as number) - (byRole[second] as number),
    reasons: () => reasons(facts, best),
  };
}

/** Index of the highest score, but for one index; the first of equal ones. */
function highest(scores: Float64Array, but: number): number {
  let best = but === 0 ? 1 : 0;
  for (let i = best + 1; i < scores.length; i++) if (i !== but && (scores[i] as number) > (scores[best] as number)) best = i;
  return best;
}

/** The facts that spoke for or against the role, the heaviest first. */
function reasons(facts: ReadonlySet<Fact>, role: number): Reason[] {
  const out: Reason[] = [];
  for (const fact of facts) {
    const weight = weights.get(fact)?.[role];
    if (weight) out.push({ fact, weight });
  }
  return out.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.fact < b.fact ? -1 : 1));
}
