/** Takes down what the report and the summary need of resolutions while they pass to the output: none is kept for their sake. */
import { type Flowing, flow } from "../../model/flowing.ts";
import type { Diagnostic, Directive, Source } from "../../model/resolution.ts";
import type { Noted } from "../report/rows.ts";
import { addDiagnostic, addDirective, emptyTally, type Tally } from "../tally.ts";

export interface Notebook extends Noted {
  readonly tally: Tally;
  /** The same resolutions, noted as they are asked for. */
  noted(resolutions: Iterable<Flowing>): Generator<Flowing>;
}

export function notebook(): Notebook {
  const tally = emptyTally();
  const diagnostics: Diagnostic[] = [];
  const untold: (() => void)[] = [];
  let source: Source | undefined;
  return {
    get tally() {
      for (const settle of untold.splice(0)) settle();
      return tally;
    },
    diagnostics,
    get source() {
      return source;
    },
    *noted(resolutions) {
      for (const one of resolutions) {
        source ??= one.source;
        tally.resolutions++;
        for (const diagnostic of one.diagnostics) {
          addDiagnostic(tally, diagnostic);
          diagnostics.push(diagnostic);
        }
        const { passing, isTold, settle } = counted(one, (directive) => addDirective(tally, directive));
        yield passing;
        if (!isTold()) untold.push(settle);
      }
    },
  };
}

interface Counted {
  readonly passing: Flowing;
  readonly isTold: () => boolean;
  /** Tells what has not been put out. */
  readonly settle: () => void;
}

/** Directives are told while they are put out, for they are made for that: once, and at the latest when the tally is asked for. */
function counted(resolution: Flowing, tell: (directive: Directive) => void): Counted {
  const { directives } = resolution;
  let told = 0;
  const note = (directive: Directive, at: number): void => {
    if (at !== told) return;
    told++;
    tell(directive);
  };
  function* telling(): Generator<Directive> {
    let at = 0;
    for (const one of directives) {
      note(one, at++);
      yield one;
    }
  }
  const isTold = (): boolean => told === directives.length;
  const settle = (): void => {
    if (isTold()) return;
    let at = 0;
    for (const one of directives) note(one, at++);
  };
  return { passing: { ...resolution, directives: flow(directives.length, telling) }, isTold, settle };
}
