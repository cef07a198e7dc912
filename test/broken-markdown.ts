/** Markdown that declares its structure, as hands and tools can spoil it. */
import fc from "fast-check";
import { render } from "../src/emit/formats.ts";
import { parseText } from "../src/pipeline.ts";
import { activeText } from "./active-text.ts";

const head = "---\nresolution: 1\n";

const pieces = [
  "---\n",
  "---\nresolution: 1\n",
  '\n---\nresolution: 1\ntitle: "x"\n\n---\n',
  "\nresolution: 1\n",
  "\n***\n",
  "\n\n",
  "\n",
  "\r\n",
  "\n# ",
  "\n## ",
  "\n### ",
  "\n#### ",
  "\n##### ",
  "\n* ",
  "\n  * ",
  "\n      - ",
  "\n\t- ",
  "\n+ ",
  "\n  + ",
  "\n1. ",
  "\n3) ",
  "\n> ",
  "\n> note: ",
  "\n> page-number: ",
  "**1 .** ",
  "**а)** ",
  "**–** ",
  "**",
  "*",
  "****",
  "`",
  "\\",
  "\\*",
  " | ",
  "|",
  "term: ",
  "task: ",
  "responsible: ",
  "<!-- -->",
  "&nbsp;",
  "&#769;",
  "&#38;nbsp;",
  "&#42;",
  "&lt;",
  "_",
  "З. ",
  "l) ",
  "· ",
  "\u00a0",
  "\u00ad",
  "\u200b",
  "\u0301",
  "\u0007",
  "Школам до 1 мая 2021 г. создать 5 кружков",
  "*г. Лугоярск, 5 мая 2020 г.*",
  "Отв.: Лобов К.К.",
] as const;

const written = activeText.map((text) =>
  parseText(text)
    .map((one) => render(one, { format: "md" }))
    .join("\n"),
);
const typed = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => head + parts.join(""));

/** Pieces put in at any place, with as much behind it dropped. */
const spoiled = fc
  .tuple(
    written,
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(4), fc.constantFrom(...pieces)), { maxLength: 12 }),
  )
  .map(([text, cuts]) =>
    cuts.reduce((now, [share, drop, piece]) => {
      const at = head.length + Math.floor(share * (now.length - head.length));
      return now.slice(0, at) + piece + now.slice(at + drop);
    }, text),
  );

export const brokenMarkdown = fc.oneof(typed, spoiled);
