/** What a diagnostic means and what to do. */
import { catalogue } from "../diagnostics/catalogue.ts";
import { fill } from "../diagnostics/wording.ts";
import { columns, wrap } from "../emit/wrap.ts";
import { nearest } from "./suggestion.ts";
import { talkFor } from "./talk.ts";
import { languageOf, paintFor, widthOf } from "./terminal.ts";
import { type Settings, UsageError, type World } from "./world.ts";

/** @param asked a code («RP201») or a rule («list/duplicate-number»). */
export async function explainCode(asked: string, settings: Settings, world: World): Promise<number> {
  const found = Object.entries(catalogue).find(
    ([code, { rule }]) => code === asked.toUpperCase() || rule === asked.toLowerCase(),
  );
  if (found === undefined) throw new UsageError(unknown(asked));
  const [code, { rule, severity }] = found;
  const talk = await talkFor(languageOf(settings, world));
  const { message, help } = talk.wording.entries[code] ?? { message: "", help: "" };
  const paint = paintFor(world.stdout, settings, world.env);
  const width = Math.min(widthOf(world.stdout), 100);
  const head = `${paint("heading", code)}  ${rule}  ${paint(severity, talk.severities[severity])}`;
  const text = [fill(message, {}, talk.wording), help].map((part) => wrap(part, width).join("\n"));
  world.stdout.write(`${[head, ...text].join("\n\n")}\n`);
  return 0;
}

function unknown(asked: string): string {
  const codes = Object.keys(catalogue);
  const meant = nearest(asked, [...codes, ...Object.values(catalogue).map(({ rule }) => rule)]);
  if (meant !== undefined) return `no diagnostic is called '${asked}'. (Did you mean ${meant}?)`;
  const list = codes.join(" ");
  return `no diagnostic is called '${asked}'. There are:\n${wrap(list, Math.min(columns(list), 78))
    .map((line) => `  ${line}`)
    .join("\n")}`;
}
