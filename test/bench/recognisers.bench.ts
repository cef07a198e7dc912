/** MB a second of each recogniser alone and of all: the column `hz`, since one run is one megabyte. `npm run bench:parts` */
import { bench, describe } from "vitest";
import { russian } from "../../src/lang/ru/russian.ts";
import { texts } from "./texts.ts";

const { recognise } = russian;

/** A recogniser is one line here. */
const recognisers: Readonly<Record<string, (text: string) => unknown>> = {
  dates: recognise.dates,
  figures: (text) => recognise.figures(text, []),
  persons: recognise.persons,
  references: recognise.references,
  abbreviations: recognise.abbreviations,
  unexplained: recognise.unexplained,
  addressees: (text) => recognise.addressees(text, { role: "directive", governs: "dative" }),
  deadline: (text) => recognise.deadline(text, []),
  sentences: russian.sentences,
};

describe.each(Object.entries(texts))("%s", (_, paragraphs) => {
  const run = (recogniser: (text: string) => unknown) => () => {
    for (const paragraph of paragraphs) recogniser(paragraph);
  };
  for (const [name, recogniser] of Object.entries(recognisers)) bench(name, run(recogniser), { time: 1_000 });
  bench(
    "all",
    () => {
      for (const recogniser of Object.values(recognisers)) run(recogniser)();
    },
    { time: 1_000 },
  );
});
