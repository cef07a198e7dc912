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
  readonly reasons: readonly Reason[];
}

const size = states.length;
const stateRole = states.map((state) => lineRoles.indexOf(roleOf[state]));
const annex = states.indexOf("annex.attachment");
const attachment = lineRoles.indexOf("attachment");

/** Weight of each step, `from × size + to`; what an annex begins with stands in `leastToOpen`. */
const step = Float64Array.from(states.flatMap((from) => states.map((to) => transitions[from][to] ?? missing(from, to))));
const first = states.map((state) => begin[state] ?? missing(state, state));
const leastToOpen = states.map((state) => leastHeading[state] ?? Number.POSITIVE_INFINITY);
const noWeights = new Float64Array(lineRoles.length);
const start = Float64Array.from(lineRoles, (role) => bias[role]);
const weights = new Map(
  Object.entries(evidence).map(([fact, row]) => [fact, Float64Array.from(lineRoles, (role) => row[role] ?? 0)]),
);

function missing(from: State, to: State): number {
  return from === "annex.attachment" || to === "annex.attachment" ? never : unlikely;
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

function move(from: number, to: number, emission: Float64Array): number {
  const weight = step[from * size + to] as number;
  if (to !== annex || from === annex) return weight;
  const least = leastToOpen[from] as number;
  const heading = emission[size] as number;
  return heading < least ? never : weight + heading - least;
}

function sweepForward(emissions: readonly Float64Array[]): Float64Array[] {
  const rows: Float64Array[] = [];
  for (const [i, current] of emissions.entries()) {
    const row = new Float64Array(size);
    const before = rows[i - 1];
    for (let to = 0; to < size; to++) {
      let best = before ? Number.NEGATIVE_INFINITY : (first[to] as number);
      for (let from = 0; before && from < size; from++) best = Math.max(best, (before[from] as number) + move(from, to, current));
      row[to] = best + (current[to] as number);
    }
    rows.push(row);
  }
  return rows;
}

function sweepBackward(emissions: readonly Float64Array[]): Float64Array[] {
  const rows: Float64Array[] = new Array(emissions.length);
  rows[emissions.length - 1] = new Float64Array(size);
  for (let i = emissions.length - 2; i >= 0; i--) {
    const row = new Float64Array(size);
    const after = rows[i + 1] as Float64Array;
    const next = emissions[i + 1] as Float64Array;
    for (let from = 0; from < size; from++) {
      let best = Number.NEGATIVE_INFINITY;
      for (let to = 0; to < size; to++)
        best = Math.max(best, move(from, to, next) + (next[to] as number) + (after[to] as number));
      row[from] = best;
    }
    rows[i] = row;
  }
  return rows;
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
    reasons: reasons(facts, best),
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
