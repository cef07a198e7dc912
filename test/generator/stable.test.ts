/** Law 6 on generated documents: normalised Markdown, parsed again, gives the same resolution. */
import { expect, it } from "vitest";
import { formats, pieces } from "../../src/emit/formats.ts";
import type { Resolution } from "../../src/model/resolution.ts";
import { parse } from "../../src/pipeline.ts";
import { generate } from "./generate.ts";
import { seedOf } from "./seeds.ts";

const hasMarkdown = "md" in formats;

/** What law 6 speaks of, and nothing else. */
function kept({ title, adopted, preamble, directives, addressees, dates, statistics }: Resolution): unknown {
  return {
    title: title?.text ?? null,
    adopted: [adopted?.date ?? null, adopted?.place?.text ?? null],
    preamble: preamble.map((block) =>
      block.kind === "paragraph" ? block.text : block.items.map(({ marker, text, level }) => [marker, text, level]),
    ),
    directives: directives.map(({ span: _span, rest: _rest, confidence: _confidence, addressees: who, deadline, ...node }) => ({
      ...node,
      who: who.map(({ id, name, via }) => [id, name, via]),
      when: deadline && [deadline.value, deadline.resolved],
    })),
    addressees: addressees.map(({ name, kind, directives: bound }) => [name, kind, bound]),
    dates: dates.map(({ edtf }) => edtf),
    figures: statistics.map(({ value, unit }) => [value, unit]),
  };
}

it.runIf(hasMarkdown).each(["none", "wrap", "number twice", "number lost", "footnote"])(
  "%s: Markdown says the same",
  async (condition) => {
    for (let at = 0; at < 25; at++) {
      const { bytes, seed } = generate(seedOf(condition, at), condition);
      const [first, ...more] = await parse(bytes, { name: "generated.txt" });
      if (!first || more.length > 0) continue;
      const markdown = [...pieces(first, { format: "md" as never })].join("");
      const [again] = await parse(new TextEncoder().encode(markdown), { name: "generated.md" });
      expect(again && kept(again), `seed ${seed}`).toEqual(kept(first));
    }
  },
  60_000,
);
