/** What a stream can show: colours, columns, and the language of the person before it. */
import { styleText } from "node:util";
import { type Paint, plain, type Style } from "../emit/paint.ts";
import type { Screen, Settings, World } from "./world.ts";

const styles = {
  heading: "bold",
  label: "cyan",
  key: "cyan",
  string: "green",
  number: "yellow",
  word: "magenta",
  faint: "dim",
  warning: "yellow",
  error: "red",
  info: "blue",
} as const;

export type TalkStyle = Style | "error" | "info";

const colourful = (style: TalkStyle, text: string): string => styleText(styles[style], text, { validateStream: false });

/** Colours for one stream: the option first, then NO_COLOR, then FORCE_COLOR, then whether it is a terminal. */
export function paintFor(
  stream: Screen,
  settings: Pick<Settings, "color">,
  env: World["env"],
): (style: TalkStyle, text: string) => string {
  return wantsColour(stream, settings, env) ? colourful : (_style, text) => text;
}

/** JSON is coloured on a terminal only, whatever is forced: the next program reads it. */
export function jsonPaint(stream: Screen, settings: Pick<Settings, "color">, env: World["env"]): Paint {
  return stream.isTTY ? paintFor(stream, settings, env) : plain;
}

function wantsColour(stream: Screen, { color }: Pick<Settings, "color">, env: World["env"]): boolean {
  if (color !== undefined) return color;
  if (env["NO_COLOR"]) return false;
  const force = env["FORCE_COLOR"];
  if (force !== undefined) return force !== "0" && force !== "false";
  return stream.isTTY === true && env["TERM"] !== "dumb";
}

/** Columns of a terminal; 80 where it is none. */
export function widthOf(stream: Screen): number {
  return Math.max(stream.columns ?? 80, 40);
}

/** The language asked for; else that of the environment on a terminal, English in pipes. */
export function languageOf({ lang }: Pick<Settings, "lang">, { stderr, env }: World): "en" | "ru" {
  if (lang !== undefined) return lang;
  const locale = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "";
  return stderr.isTTY === true && locale.startsWith("ru") ? "ru" : "en";
}
