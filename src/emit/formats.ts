/** The output formats, in the order in which help lists them. */
import type { Flowing } from "../model/flowing.ts";
import type { Resolution } from "../model/resolution.ts";
import { csv, csvHead } from "./csv.ts";
import type { EmitOptions, Emitter } from "./emitter.ts";
import { canonicalJson, prettyJson } from "./json.ts";
import { englishLabels } from "./labels.ts";
import { markdown } from "./markdown/markdown.ts";
import { plain } from "./paint.ts";
import { tree } from "./tree.ts";

interface Format {
  readonly emit: Emitter;
  /** The same for the eye, where there is such a thing. */
  readonly pretty: Emitter;
  /** Of the files written. */
  readonly extension: string;
  /** What stands between resolutions that follow each other in one file; null where each has a file of its own. */
  readonly between: string | null;
  /** What stands once at the top of a file. */
  readonly head: string;
}

export const formats = {
  json: { emit: canonicalJson, pretty: prettyJson, extension: "json", between: null, head: "" },
  ndjson: { emit: canonicalJson, pretty: canonicalJson, extension: "ndjson", between: "", head: "" },
  md: { emit: markdown, pretty: markdown, extension: "md", between: "\n", head: "" },
  csv: { emit: csv, pretty: csv, extension: "csv", between: "", head: csvHead },
  tree: { emit: tree, pretty: tree, extension: "txt", between: "\n", head: "" },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof formats;

export interface RenderOptions extends Partial<EmitOptions> {
  /** Default `json`. */
  readonly format?: FormatName;
  /** `pretty`: JSON indented by two spaces. Default `canonical`. */
  readonly layout?: "canonical" | "pretty";
}

/** @returns the resolution in a format, in pieces, without the head of its file; only `tree` minds `width` (default 80), `paint` and `labels`. */
export function pieces(resolution: Flowing, options: RenderOptions = {}): Iterable<string> {
  const { format = "json", layout = "canonical", width = 80, paint = plain, labels = englishLabels } = options;
  const { emit, pretty } = formats[format];
  return (layout === "pretty" ? pretty : emit)(resolution, { width, paint, labels });
}

/**
 * @returns the resolution in a format, ending in LF. JSON is canonical (RFC 8785) for a resolution as `parse` gives it; pass one made
 * elsewhere through `resolutionSchema.parse` first, which puts its keys in order.
 */
export function render(resolution: Resolution, options: RenderOptions = {}): string {
  return formats[options.format ?? "json"].head + Array.from(pieces(resolution, options)).join("");
}
