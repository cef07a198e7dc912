/** Diagnostics for the eye: a line each, `path:line:column severity message  rule CODE`. */
import { messageIn } from "../../diagnostics/report.ts";
import { columns, printable, wrap } from "../../emit/wrap.ts";
import type { Severity } from "../../model/resolution.ts";
import { paintFor, type TalkStyle, widthOf } from "../terminal.ts";
import type { Kind, Scene } from "./kind.ts";
import type { Row } from "./rows.ts";

/** On a terminal a longer place stands on a line of its own. */
const widestPlace = 32;
const painted: Readonly<Record<Severity, TalkStyle>> = { error: "error", warning: "warning", info: "info" };

export function textReport(scene: Scene): Kind {
  return {
    start: "",
    diagnostics: (path, rows) => textRows(path, rows, scene),
    failure: (path, message) => failureLine(path, message, scene),
    end: () => "",
  };
}

export function failureLine(path: string, message: string, { screen, settings, env, talk }: Scene): string {
  const severity = paintFor(screen, settings, env)("error", talk.severities.error);
  return `${printable(path)}: ${severity}: ${printable(message)}\n`;
}

function textRows(path: string, rows: readonly Row[], { screen, settings, env, talk }: Scene): string {
  const paint = paintFor(screen, settings, env);
  const places = rows.map(({ line, column }) => [printable(path), line, column].filter((part) => part !== null).join(":"));
  const placeWidth = Math.max(...places.map(columns));
  const severityWidth = Math.max(...rows.map(({ one }) => talk.severities[one.severity].length));
  const hang = placeWidth > widestPlace ? 4 : placeWidth + severityWidth + 4;
  const lines = rows.map(({ one }, i) => {
    const severity = paint(painted[one.severity], talk.severities[one.severity].padEnd(severityWidth));
    const start = `${(places[i] ?? "").padEnd(placeWidth)}  ${severity}`;
    const message = printable(messageIn(talk.wording, one));
    if (!screen.isTTY) return `${start}  ${message}  ${paint("faint", `${one.rule} ${one.code}`)}\n`;
    const text = hanging(`${message} ${one.rule}\u00a0${one.code}`, hang, widthOf(screen));
    return hang === 4 ? `${start}\n    ${text}\n` : `${start}  ${text}\n`;
  });
  return lines.join("");
}

/** Text wrapped behind an indent; a no-break space keeps its neighbours together. */
function hanging(text: string, indent: number, width: number): string {
  return wrap(text, width - indent)
    .join(`\n${" ".repeat(indent)}`)
    .replaceAll("\u00a0", " ");
}
