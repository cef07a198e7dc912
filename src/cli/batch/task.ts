/** What is asked for an input, and what comes of it: plain data, so that both can be sent to a thread. */
import type { Input } from "../inputs.ts";
import type { Row } from "../report/rows.ts";
import type { Tally } from "../tally.ts";
import type { Screen, Settings, World } from "../world.ts";

/** What is the same for all inputs. */
export interface Order {
  readonly settings: Settings;
  readonly stdout: Screen;
  readonly stderr: Screen;
  readonly env: World["env"];
  /** For temporary files. */
  readonly scratch: string | null;
  /** Outputs that were written since are those of a batch that goes on, in milliseconds. */
  readonly since: number | null;
}

export interface Task {
  readonly input: Input;
  /** Path of the first file to write; `null`: standard output. */
  readonly target: string | null;
}

/** Why there is no result: a code of the system or one of ours. */
export interface Failure {
  readonly code: string;
  readonly detail: string;
}

export interface Done {
  readonly path: string;
  readonly tally: Tally;
  readonly rows: readonly Row[];
  /** Lines of `--explain`. */
  readonly explanation: readonly string[];
  readonly failure: Failure | null;
}

/** With what goes to standard output. */
export interface Handed extends Done {
  readonly chunks: readonly Uint8Array[];
}
