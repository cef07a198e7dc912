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

/** By state or by role. Plain lists: short typed arrays take longer to make than to fill. */
type Scores = readonly number[];

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

/** How much a fact speaks for the role at that index. */
interface Weight {
  readonly role: number;
  readonly weight: number;
}

/** By state, the listed steps into it and out of it; all others cost `unlikely`, and those of an annex are weighed by `open`. */
const into = states.map((to) => listed((other) => transitions[other][to], to));
const outOf = states.map((from) => listed((other) => transitions[from][other], from));
const first = states.map((state) => begin[state] ?? missing(state));
const stay = transitions["annex.attachment"]["annex.attachment"] ?? never;
const toOpen = states.map((state) => transitions[state]["annex.attachment"] ?? never);
const leastToOpen = states.map((state) => leastHeading[state] ?? Number.POSITIVE_INFINITY);
const lowest = states.map(() => Number.NEGATIVE_INFINITY);
const start = lineRoles.map((role) => bias[role]);
const noWeights: readonly Weight[] = [];
const weights = new Map(
  Object.entries(evidence).map(([fact, row]) => [
    fact,
    lineRoles.flatMap((role, at): Weight[] => (row[role] === undefined ? [] : [{ role: at, weight: row[role] }])),
  ]),
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
  return facts.map((one, i) => pick(forward[i] as Scores, backward[i] as Scores, one));
}

/** Score of each state for one segment. In an annex every line is as good as in its best role: the path stays there. */
function emission(facts: ReadonlySet<Fact>): Scores {
  const roles = start.slice();
  for (const fact of facts)
    for (const { role, weight } of weights.get(fact) ?? noWeights) roles[role] = (roles[role] as number) + weight;
  const heading = roles[attachment] as number;
  let best = 0;
  for (let i = 0; i < roles.length; i++) if (i !== attachment) best = Math.max(best, roles[i] as number);
  roles[attachment] = best;
  const out = stateRole.map((role) => roles[role] as number);
  out.push(heading);
  return out;
}

/** Weight of beginning an annex behind a state: as much as its heading says more than it must. */
function open(from: number, emission: Scores): number {
  const heading = emission[size] as number;
  const least = leastToOpen[from] as number;
  return heading < least ? never : (toOpen[from] as number) + heading - least;
}

function sweepForward(emissions: readonly Scores[]): Scores[] {
  const rows: number[][] = [];
  for (const current of emissions) {
    const before = rows.at(-1);
    const row = before ? arrivals(before, current) : first.slice();
    for (let to = 0; to < size; to++) row[to] = (row[to] as number) + (current[to] as number);
    rows.push(row);
  }
  return rows;
}

/** Best score of arriving in each state. */
function arrivals(before: Scores, current: Scores): number[] {
  const row = lowest.slice();
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

function sweepBackward(emissions: readonly Scores[]): Scores[] {
  const rows: Scores[] = [states.map(() => 0)];
  for (const next of emissions.slice(1).reverse()) rows.push(departures(next, rows.at(-1) as Scores));
  return rows.reverse();
}

/** Best score of what follows each state. */
function departures(next: Scores, after: Scores): number[] {
  const row = lowest.slice();
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

function pick(forward: Scores, backward: Scores, facts: ReadonlySet<Fact>): Labelled {
  const byRole = lowest.slice(0, lineRoles.length);
  for (let s = 0; s < size; s++) {
    const role = stateRole[s] as number;
    byRole[role] = Math.max(byRole[role] as number, (forward[s] as number) + (backward[s] as number));
  }
  const best = highest(byRole, -1);
  const second = highest(byRole, best);
  const role = lineRoles[best] as LineRole;
  // a list is a quarter of a set, and it stays as long as the outline
  const kept = [...facts];
  return {
    role,
    runnerUp: lineRoles[second] as LineRole,
    margin: (byRole[best] as number) - (byRole[second] as number),
    reasons: () => reasons(kept, best),
  };
}

/** Index of the highest score, but for one index; the first of equal ones. */
function highest(scores: Scores, but: number): number {
  let best = but === 0 ? 1 : 0;
  for (let i = best + 1; i < scores.length; i++) if (i !== but && (scores[i] as number) > (scores[best] as number)) best = i;
  return best;
}

/** The facts that spoke for or against the role, the heaviest first. */
function reasons(facts: readonly Fact[], role: number): Reason[] {
  const out: Reason[] = [];
  for (const fact of facts) {
    const weight = weights.get(fact)?.find((one) => one.role === role)?.weight;
    if (weight) out.push({ fact, weight });
  }
  return out.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.fact < b.fact ? -1 : 1));
}
