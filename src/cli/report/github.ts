/** Workflow commands of GitHub Actions: a runner shows them on the lines of a pull request. */
import { messageIn } from "../../diagnostics/report.ts";
import type { Severity } from "../../model/resolution.ts";
import type { Kind, Scene } from "./kind.ts";

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };
const special = /[%\r\n]/gu;
const specialInProperties = /[%\r\n:,]/gu;

export function githubReport({ talk }: Scene): Kind {
  return {
    start: "",
    diagnostics: (path, rows) =>
      rows
        .map(({ one, line, column, endColumn }) => {
          const { span, severity, code, rule } = one;
          // a runner takes columns of one line only
          const isOneLine = span !== null && span.line === span.endLine;
          const place = {
            line,
            endLine: span?.endLine ?? null,
            col: isOneLine ? column : null,
            endColumn: isOneLine ? endColumn : null,
          };
          return command(commands[severity], { file: path, ...place, title: `${code} ${rule}` }, messageIn(talk.wording, one));
        })
        .join(""),
    failure: (path, message) => command("error", { file: path }, message),
    end: () => "",
  };
}

function command(name: string, properties: Readonly<Record<string, string | number | null>>, message: string): string {
  const listed = Object.entries(properties).flatMap(([key, value]) =>
    value === null ? [] : [`${key}=${String(value).replace(specialInProperties, encodeURIComponent)}`],
  );
  return `::${name} ${listed.join(",")}::${message.replace(special, encodeURIComponent)}\n`;
}
