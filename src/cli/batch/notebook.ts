/** Takes down what the report and the summary need of resolutions while they pass to the output: none is kept for their sake. */
import type { Diagnostic, Resolution, Source } from "../../model/resolution.ts";
import type { Noted } from "../report/rows.ts";
import { add, emptyTally, type Tally, tallyOf } from "../tally.ts";

export interface Notebook extends Noted {
  readonly tally: Tally;
  /** The same resolutions, noted as they are asked for. */
  noted(resolutions: Iterable<Resolution>): Generator<Resolution>;
}

export function notebook(): Notebook {
  const tally = emptyTally();
  const diagnostics: Diagnostic[] = [];
  let source: Source | undefined;
  return {
    tally,
    diagnostics,
    get source() {
      return source;
    },
    *noted(resolutions) {
      for (const one of resolutions) {
        source ??= one.source;
        add(tally, tallyOf(one));
        for (const diagnostic of one.diagnostics) diagnostics.push(diagnostic);
        yield one;
      }
    },
  };
}
