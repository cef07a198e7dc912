/** What goes into the columns comes out of them as it was. */
import { describe, expect, it } from "vitest";
import type { Unit } from "../src/model/outline.ts";
import { inColumns } from "../src/model/units.ts";

const line: Unit = {
  role: "preamble",
  runnerUp: "list",
  margin: 3.55,
  confidence: "likely",
  ranges: [{ start: 0, end: 40 }],
  columns: [],
  marker: null,
  kind: null,
  heading: false,
  resolution: 0,
  parent: -1,
  expected: null,
  block: 1,
};

const units: readonly Unit[] = [
  line,
  {
    ...line,
    role: "directive",
    marker: { start: 41, end: 43, text: "2.", number: "2" },
    ranges: [{ start: 41, end: 90 }],
    expected: "3",
    parent: 0,
    resolution: 1,
    block: 2,
  },
  {
    ...line,
    role: "directive",
    ranges: [
      { start: 91, end: 120 },
      { start: 121, end: 130 },
    ],
    columns: ["task", "term"],
    margin: Number.POSITIVE_INFINITY,
    confidence: "certain",
  },
  { ...line, role: "attachment", heading: true, confidence: "guess", margin: 0 },
  { ...line, role: "artifact", kind: "running-head", runnerUp: "title" },
];

describe("units in columns", () => {
  const columns = inColumns(units.length, (index) => units[index] as Unit);

  it("are the units that were put there", () => {
    expect([...columns]).toEqual(units);
    expect(columns).toHaveLength(units.length);
  });

  it("tell the role alone", () => {
    expect(units.map((_, index) => columns.roleOf(index))).toEqual(units.map(({ role }) => role));
  });

  it("are nothing before the first and behind the last", () => {
    expect([columns.get(-1), columns.get(units.length), columns.roleOf(-1)]).toEqual([undefined, undefined, undefined]);
  });
});
