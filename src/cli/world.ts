/** What the command touches besides files: a test gives it its own. */
import type { Readable, Writable } from "node:stream";

/** What is shown, and how wide. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

export interface Outlet extends Writable, Screen {}

/** Threads: the module that they run, and the pool that keeps them. */
export interface Workers {
  readonly module: URL;
  readonly pool: () => Promise<Pick<typeof import("tinypool"), "Tinypool">>;
}

export type Parser = Pick<typeof import("../pipeline.ts"), "parseEach" | "explain">;

export interface World {
  /** Asked for when an input is there: the stream loads much of Node. */
  readonly stdin: () => Readable;
  readonly stdout: Outlet;
  readonly stderr: Outlet;
  /** The parser, loaded when there is something to parse. */
  readonly parser: () => Promise<Parser>;
  /** Without them all is done in the main thread. */
  readonly workers?: Workers;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Options of the command line, checked. */
export interface Settings {
  readonly output?: string;
  readonly format: "json" | "ndjson" | "md" | "csv" | "tree";
  readonly pretty?: boolean;
  readonly encoding: string;
  readonly from: "auto" | "text" | "markdown";
  /** Worker threads at most. */
  readonly jobs?: number;
  readonly failOn: "error" | "warning" | "never";
  readonly report: "text" | "json" | "sarif" | "github" | "none";
  readonly reportFile?: string;
  readonly explain?: boolean;
  readonly lang?: "en" | "ru";
  readonly maxBytes: number;
  readonly cache?: string;
  readonly stream?: boolean;
  readonly quiet?: boolean;
  readonly progress?: boolean;
  readonly color?: boolean;
}

/** Wrong usage: one line, status 2. */
export class UsageError extends Error {}
