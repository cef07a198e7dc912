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
        tally.resolutions++;
        for (const diagnostic of one.diagnostics) {
          addDiagnostic(tally, diagnostic);
          diagnostics.push(diagnostic);
        }
        const { passing, settle } = counted(one, (directive) => addDirective(tally, directive));
        yield passing;
        settle();
      }
    },
  };
}

/** Directives are told while they are put out, for they are made for that: once, and at the latest when the next resolution is asked for. */
function counted(resolution: Flowing, tell: (directive: Directive) => void): { passing: Flowing; settle: () => void } {
  const { directives } = resolution;
  let told = 0;
  function* telling(): Generator<Directive> {
    let at = 0;
    for (const one of directives) {
      if (at++ === told) {
        told++;
        tell(one);
      }
      yield one;
    }
  }
  const settle = (): void => {
    if (told < directives.length) Array.from(telling());
  };
  return { passing: { ...resolution, directives: flow(directives.length, telling) }, settle };
}
