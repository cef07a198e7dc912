/** The best path through the whole document, and for each segment how far the best path with another role lies behind. Linear time. */
import { type LineRole, lineRoles, type Reason } from "../../model/outline.ts";
import { bias, evidence, type Weights } from "./evidence.ts";
import type { Fact } from "./fact.ts";
import type { Names, Sets } from "./name-sets.ts";
import { begin, leastHeading, never, roleOf, type State, states, transitions, unlikely } from "./transitions.ts";

/** By segment. */
export interface Labels {
  readonly roles: LineRole[];
  readonly runnersUp: LineRole[];
  /** Score of the best path minus that of the best path in which this segment has another role; at least 0. */
  readonly margins: Float64Array;
}

const size = states.length;
const stateRole = states.map((state) => lineRoles.indexOf(roleOf[state]));
/** The last of them. */
const annex = states.indexOf("annex.attachment");
const attachment = lineRoles.indexOf("attachment");
/** All weights are multiples of a twentieth. Counted in twentieths their sums are exact, in whatever order facts come. */
const grain = 20;
/** What a row keeps of what never follows: less would not go into it. */
const lowest = -2_000_000_000;

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
const into: Step[][] = states.map(() => []);
const outOf: Step[][] = states.map(() => []);
for (const [from, row] of states.map((state) => transitions[state]).entries()) {
  for (const name in row) {
    const to = states.indexOf(name as State);
    if (from === annex || to === annex) continue;
    const weight = grains(row[name as State] as number);
    into[to]?.push({ state: from, weight });
    outOf[from]?.push({ state: to, weight });
  }
}
const first = states.map((state) => grains(begin[state] ?? missing(state)));
const [far, barred] = [grains(unlikely), grains(never)];
const stay = grains(transitions["annex.attachment"]["annex.attachment"] ?? never);
const toOpen = states.map((state) => grains(transitions[state]["annex.attachment"] ?? never));
const leastToOpen = states.map((state) => grains(leastHeading[state] ?? Number.POSITIVE_INFINITY));
const start = lineRoles.map((role) => grains(bias[role]));
const noWeights: readonly Weight[] = [];
const weights = new Map<string, readonly Weight[]>();
for (const fact in evidence) weights.set(fact, weightsOf(evidence[fact as Fact] as Weights));

function weightsOf(row: Weights): Weight[] {
  const out: Weight[] = [];
  for (const role in row)
    out.push({ role: lineRoles.indexOf(role as LineRole), weight: grains(row[role as LineRole] as number) });
  return out;
}

function grains(weight: number): number {
  return Math.round(weight * grain);
}

function missing(state: State): number {
  return state === "annex.attachment" ? never : unlikely;
}

/** What is said of all segments: of each a row of roles, and as the last of it what speaks for its being the heading of an annex. */
const width = lineRoles.length + 1;

export function label(facts: Sets<Fact>): Labels {
  const { length } = facts;
  const emissions = emissionsOf(facts);
  const forward = sweepForward(emissions);
  const labels: Labels = { roles: new Array(length), runnersUp: new Array(length), margins: new Float64Array(length) };
  let after = states.map(() => 0);
  for (let i = length - 1; i >= 0; i--) {
    pick(labels, i, scoresOf(forward, i, after));
    if (i > 0) after = departures(emissions, i, after);
  }
  return labels;
}

/** In an annex every line is as good as in its best role: the path stays there. */
function emissionsOf(facts: Sets<Fact>): Int16Array {
  const out = new Int16Array(facts.length * width);
  let at = 0;
  const weigh = (fact: Fact): void => {
    for (const { role, weight } of weights.get(fact) ?? noWeights) out[at + role] = (out[at + role] as number) + weight;
  };
  for (let i = 0; i < facts.length; i++) {
    out.set(start, at);
    facts.get(i)?.forEach(weigh);
    out[at + width - 1] = out[at + attachment] as number;
    let best = 0;
    for (let role = 0; role < width - 1; role++) if (role !== attachment) best = Math.max(best, out[at + role] as number);
    out[at + attachment] = best;
    at += width;
  }
  return out;
}

/** Weight of beginning an annex behind a state: as much as its heading says more than it must. */
function open(from: number, heading: number): number {
  const least = leastToOpen[from] as number;
  return heading < least ? barred : (toOpen[from] as number) + heading - least;
}

/** Best score of each segment in each state, from the beginning, as a row below the best of its segment: rows stay small numbers. */
function sweepForward(emissions: Int16Array): Int32Array {
  const rows = new Int32Array((emissions.length / width) * size);
  let row = first.slice();
  for (let at = 0, said = 0; at < rows.length; at += size, said += width) {
    if (at > 0) row = arrivals(row, emissions[said + width - 1] as number);
    let best = Number.NEGATIVE_INFINITY;
    for (let to = 0; to < size; to++) {
      const score = (row[to] as number) + (emissions[said + (stateRole[to] as number)] as number);
      row[to] = score;
      best = Math.max(best, score);
    }
    for (let to = 0; to < size; to++) rows[at + to] = Math.max(lowest, (row[to] as number) - best);
  }
  return rows;
}

/** Best score of arriving in each state, by the row of the segment before. */
function arrivals(before: readonly number[], heading: number): number[] {
  const left = (before[annex] as number) + barred;
  let highest = Number.NEGATIVE_INFINITY;
  let opened = (before[annex] as number) + stay;
  for (let from = 0; from < annex; from++) {
    const score = before[from] as number;
    highest = Math.max(highest, score);
    opened = Math.max(opened, score + open(from, heading));
  }
  const row: number[] = [];
  for (let to = 0; to < annex; to++) {
    let best = Math.max(highest + far, left);
    for (const { state, weight } of into[to] as Step[]) best = Math.max(best, (before[state] as number) + weight);
    row.push(best);
  }
  row.push(opened);
  return row;
}

/** Best score of what follows each state, when that segment is next. */
function departures(emissions: Int16Array, next: number, after: readonly number[]): number[] {
  const said = next * width;
  const ahead = after.map((score, to) => score + (emissions[said + (stateRole[to] as number)] as number));
  const heading = emissions[said + width - 1] as number;
  const annexed = ahead[annex] as number;
  let highest = Number.NEGATIVE_INFINITY;
  for (let to = 0; to < annex; to++) highest = Math.max(highest, ahead[to] as number);
  const row: number[] = [];
  for (let from = 0; from < annex; from++) {
    let best = Math.max(highest + far, open(from, heading) + annexed);
    for (const { state, weight } of outOf[from] as Step[]) best = Math.max(best, weight + (ahead[state] as number));
    row.push(best);
  }
  row.push(Math.max(stay + annexed, barred + highest));
  return row;
}

/** By role: of the best path on which the segment has it. */
function scoresOf(forward: Int32Array, index: number, after: readonly number[]): number[] {
  const byRole = lineRoles.map(() => Number.NEGATIVE_INFINITY);
  for (let s = 0; s < size; s++) {
    const role = stateRole[s] as number;
    byRole[role] = Math.max(byRole[role] as number, (forward[index * size + s] as number) + (after[s] as number));
  }
  return byRole;
}

function pick({ roles, runnersUp, margins }: Labels, index: number, byRole: readonly number[]): void {
  const best = highest(byRole, -1);
  const second = highest(byRole, best);
  roles[index] = lineRoles[best] as LineRole;
  runnersUp[index] = lineRoles[second] as LineRole;
  margins[index] = ((byRole[best] as number) - (byRole[second] as number)) / grain;
}

/** Index of the highest score, but for one index; the first of equal ones. */
function highest(scores: readonly number[], but: number): number {
  let best = but === 0 ? 1 : 0;
  for (let i = best + 1; i < scores.length; i++) if (i !== but && (scores[i] as number) > (scores[best] as number)) best = i;
  return best;
}

/** The facts that spoke for or against the role, the heaviest first. */
export function reasonsOf(facts: Names<Fact>, role: LineRole): Reason[] {
  const out: Reason[] = [];
  facts.forEach((fact) => {
    const weight = evidence[fact]?.[role];
    if (weight) out.push({ fact, weight });
  });
  return out.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.fact < b.fact ? -1 : 1));
}
