/** SARIF 2.1.0 (OASIS), one run, written as the inputs come: nothing is held back until the end. */
import { relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { catalogue } from "../../diagnostics/catalogue.ts";
import { messageIn } from "../../diagnostics/report.ts";
import { fill } from "../../diagnostics/wording.ts";
import type { Severity } from "../../model/resolution.ts";
import { version } from "../version.ts";
import type { Kind, Scene } from "./kind.ts";
import type { Row } from "./rows.ts";

const levels: Readonly<Record<Severity, "error" | "warning" | "note">> = { error: "error", warning: "warning", info: "note" };
const codes = Object.keys(catalogue);

export function sarifReport(scene: Scene): Kind {
  let before = "";
  const failures: object[] = [];
  return {
    start: headOf(scene),
    diagnostics: (path, rows) =>
      rows
        .map((row) => {
          const text = `${before}\n${JSON.stringify(resultOf(path, row, scene))}`;
          before = ",";
          return text;
        })
        .join(""),
    failure: (path, message) => {
      failures.push({ level: "error", message: { text: message }, locations: [locationOf(path)] });
      return "";
    },
    end: () => `\n],"invocations":${JSON.stringify([invocationOf(failures)])}}]}\n`,
  };
}

/** All but the results, which come last of what is known beforehand. */
function headOf({ talk, settings }: Scene): string {
  const driver = {
    name: "resolve-parse",
    semanticVersion: version,
    language: settings.lang ?? "en",
    rules: Object.entries(catalogue).map(([id, { rule, severity }]) => {
      const { message, help } = talk.wording.entries[id] ?? { message: "", help: "" };
      return {
        id,
        name: rule,
        shortDescription: { text: fill(message, {}, talk.wording) },
        help: { text: help },
        defaultConfiguration: { level: levels[severity] },
      };
    }),
  };
  const run = JSON.stringify({ columnKind: "utf16CodeUnits", tool: { driver } }).slice(0, -1);
  return `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[${run},"results":[`;
}

function resultOf(path: string, { one, line, column, endColumn }: Row, { talk }: Scene): object {
  const { code, severity, span, related } = one;
  const region = span && {
    ...(line === null ? {} : { startLine: line, endLine: span.endLine }),
    ...(column === null ? {} : { startColumn: column }),
    ...(endColumn === null ? {} : { endColumn }),
    charOffset: span.start,
    charLength: span.end - span.start,
  };
  const others = related.map((other, id) => ({
    id,
    ...locationOf(path, {
      startLine: other.line,
      endLine: other.endLine,
      charOffset: other.start,
      charLength: other.end - other.start,
    }),
  }));
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: levels[severity],
    message: { text: messageIn(talk.wording, one) },
    locations: [locationOf(path, region)],
    ...(others.length > 0 ? { relatedLocations: others } : {}),
  };
}

function locationOf(path: string, region?: object | null): object {
  const artifactLocation = { uri: uriOf(path) };
  return { physicalLocation: region ? { artifactLocation, region } : { artifactLocation } };
}

/** Relative to where the command runs, as code scanning wants it; absolute for what lies elsewhere. */
function uriOf(path: string): string {
  const below = relative(".", path);
  if (below.startsWith("..")) return pathToFileURL(resolve(path)).href;
  return below.split(sep).map(encodeURIComponent).join("/");
}

function invocationOf(failures: readonly object[]): object {
  const notifications = failures.length > 0 ? { toolExecutionNotifications: failures } : {};
  return { executionSuccessful: failures.length === 0, ...notifications };
}
