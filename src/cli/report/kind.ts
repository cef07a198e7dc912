/** What every kind of report is: pieces of text in the order of the inputs, so that nothing is held back. */
import type { Talk } from "../talk.ts";
import type { Screen, Settings, World } from "../world.ts";
import type { Row } from "./rows.ts";

export interface Scene {
  readonly settings: Settings;
  /** Where it is read: standard error, or a file. */
  readonly screen: Screen;
  readonly env: World["env"];
  readonly talk: Talk;
}

export interface Kind {
  readonly start: string;
  /** @param rows at least one. */
  readonly diagnostics: (path: string, rows: readonly Row[]) => string;
  /** An input that could not be read. */
  readonly failure: (path: string, message: string) => string;
  readonly end: () => string;
}
