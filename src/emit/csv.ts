/** A table of tasks: who must do what by when, a row a directive, for a spreadsheet, SQL or a data frame. RFC 4180, lines end in CRLF. */
import type { Flowing } from "../model/flowing.ts";
import type { Directive } from "../model/resolution.ts";
import { printable } from "./wrap.ts";

interface Row {
  readonly resolution: Flowing;
  readonly task: Directive;
  /** The nearest heading above it that is a topic. */
  readonly topic: Directive | undefined;
}

/** What stands in a field: nothing for null, several names one behind the other. */
type Field = string | number | null | undefined | readonly string[];

const columns: readonly (readonly [name: string, field: (row: Row) => Field])[] = [
  ["file", ({ resolution }) => resolution.source.name],
  ["title", ({ resolution }) => resolution.title?.text],
  ["adopted", ({ resolution }) => resolution.adopted?.date],
  ["id", ({ task }) => task.id],
  ["marker", ({ task }) => task.marker],
  ["topic", ({ topic }) => topic?.text],
  ["addressees", ({ task }) => task.addressees.map(({ name }) => name)],
  ["modality", ({ task }) => task.modality],
  ["verbs", ({ task }) => task.verbs],
  ["text", ({ task }) => task.text],
  ["deadline", ({ task }) => task.deadline?.text],
  ["due", ({ task }) => task.deadline?.resolved ?? task.deadline?.value],
  ["confidence", ({ task }) => task.confidence],
  ["line", ({ task }) => task.span.line],
];

const quoted = /[",;]/;

/** Once at the top of a file. */
export const csvHead = lineOf(columns.map(([name]) => name));

export function* csv(resolution: Flowing): Generator<string> {
  const directives = Array.from(resolution.directives);
  const nodes = new Map(directives.map((one) => [one.id, one]));
  for (const task of directives) {
    if (task.role !== "directive") continue;
    const row = { resolution, task, topic: topicAbove(task, nodes) };
    yield lineOf(columns.map(([, field]) => field(row)));
  }
}

function topicAbove(task: Directive, nodes: ReadonlyMap<string, Directive>): Directive | undefined {
  let above = nodes.get(task.parent ?? "");
  while (above && above.role !== "topic") above = nodes.get(above.parent ?? "");
  return above;
}

function lineOf(fields: readonly Field[]): string {
  return `${fields.map(written).join(",")}\r\n`;
}

/** One line. A semicolon is quoted, too: some spreadsheets take it for the end of a field. */
function written(field: Field): string {
  const text = printable(typeof field === "object" && field !== null ? field.join("; ") : String(field ?? ""));
  return quoted.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
