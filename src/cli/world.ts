/** What the command touches besides files: a test gives it its own. */
import type { Readable, Writable } from "node:stream";

export interface Outlet extends Writable {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

export type Parser = Pick<typeof import("../pipeline.ts"), "parse" | "explain">;

export interface World {
  readonly stdin: Readable;
  readonly stdout: Outlet;
  readonly stderr: Outlet;
  /** The parser, loaded when there is something to parse. */
  readonly parser: () => Promise<Parser>;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Options of the command line, checked. */
export interface Settings {
  readonly output?: string;
  readonly format: "json" | "ndjson" | "md" | "tree";
  readonly pretty?: boolean;
  readonly encoding: string;
  readonly from: "auto" | "text" | "markdown";
  readonly failOn: "error" | "warning" | "never";
  readonly report: "text" | "json" | "none";
  readonly explain?: boolean;
  readonly lang?: "en" | "ru";
  readonly maxBytes: number;
  readonly quiet?: boolean;
  readonly color?: boolean;
}

/** Wrong usage: one line, status 2. */
export class UsageError extends Error {}
