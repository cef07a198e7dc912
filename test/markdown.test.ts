/** Law 6: what is written as Markdown and read again is the same; and whatever begins as if it declared its structure keeps the laws. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { render } from "../src/emit/formats.ts";
import { parse, parseText } from "../src/pipeline.ts";
import { activeText } from "./active-text.ts";
import { brokenMarkdown } from "./broken-markdown.ts";
import { conditions } from "./generator/damage/kinds.ts";
import { generate } from "./generator/generate.ts";
import { seedOf } from "./generator/seeds.ts";
import { breaches } from "./law-check.ts";
import { casesOf } from "./outline-notation.ts";
import { changes } from "./same-again.ts";
import { sample } from "./sample.ts";
import { meant, shown } from "./shown-markdown.ts";

const settings = { seed: 20_240_817, numRuns: 250, endOnFailure: false } as const;
/** Of each condition. */
const documentsEach = 8;
const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const documents = folder("../fixtures/documents/");
const cases = folder("../fixtures/cases/structure/");
const texts = ["gold", "real", "seeds"].map((name) => folder(`../../shared/${name}/`)).filter(existsSync);
if (texts.length < 3) console.warn("labelled and real texts are not all beside the repository: what is absent is SKIPPED");

describe("written as Markdown and read again", () => {
  it.each(readdirSync(documents))("%s is the same", async (slug) => {
    const name = readdirSync(documents + slug).find((one) => one.startsWith("source.")) as string;
    expect(changes(await parse(readFileSync(`${documents}${slug}/${name}`), { name }))).toEqual([]);
  });

  it.each(readdirSync(cases))("the cases of %s are the same", (name) => {
    for (const { title, input } of casesOf(readFileSync(cases + name, "utf8")))
      expect(changes(parseText(input)), title).toEqual([]);
  });

  it.skipIf(texts.length === 0)(
    "the texts beside the repository are the same",
    async () => {
      for (const path of texts.flatMap((one) => readdirSync(one).map((name) => one + name))) {
        if (path.endsWith(".txt")) expect(changes(await parse(readFileSync(path), { name: "a.txt" })), path).toEqual([]);
      }
    },
    120_000,
  );

  it.each(conditions)("documents of the generator are the same: %s", async (condition) => {
    for (let at = 0; at < documentsEach; at++) {
      const { bytes, seed } = generate(seedOf(condition, at), condition);
      expect(changes(await parse(bytes, { name: "generated.txt" })), `seed ${seed}`).toEqual([]);
    }
  });

  it("any text is the same", () => {
    fc.assert(
      fc.property(activeText, (text) => {
        expect(changes(parseText(text))).toEqual([]);
      }),
      settings,
    );
  }, 60_000);
});

describe("Markdown that declares its structure, spoiled", () => {
  it("keeps the laws, and is the same when written anew", () => {
    fc.assert(
      fc.property(brokenMarkdown, (text) => {
        const resolutions = parseText(text);
        expect(breaches(resolutions, text)).toEqual([]);
        expect(changes(resolutions)).toEqual([]);
      }),
      settings,
    );
  }, 60_000);
});

describe("the door", () => {
  const text = "---\nresolution: 1\n---\n* **Школам:**\n  * создать штаб\n";
  const roles = (all: ReturnType<typeof parseText>) => all.flatMap((one) => one.directives.map(({ role }) => role));

  it("is opened by the front matter alone, from bytes and from text, with any line ends", async () => {
    for (const one of [text, text.replaceAll("\n", "\r\n"), `\uFEFF${text}`, text.replace("---\n* ", "\n---\n\n* ")]) {
      expect(roles(parseText(one)), one).toEqual(["addressee", "directive"]);
      expect(roles(await parse(new TextEncoder().encode(one), { name: "a.txt" })), one).toEqual(["addressee", "directive"]);
    }
    expect(parseText(text)[0]?.source.format).toBe("markdown");
    for (const other of [text.replace(": 1", ": 2"), ` ${text}`, `\n${text}`, text.replace("---\n", "")])
      expect(parseText(other)[0]?.source.format, other).toBe("text");
  });

  it("stays shut where plain text was asked for", async () => {
    const bytes = new TextEncoder().encode(text);
    expect((await parse(bytes, { from: "text" }))[0]?.source.format).toBe("text");
    expect(parseText(text, { from: "text" })[0]?.source.format).toBe("text");
    expect(roles(await parse(bytes, { from: "markdown" }))).toEqual(["addressee", "directive"]);
  });
});

/** Items of preambles stand at any depth, inside the list around them. */
const flat = (lines: readonly string[], items: ReadonlySet<string>): string[] =>
  lines.map((line) => (items.has(line.replace(/^li\d+ /u, "li ")) ? line.replace(/^li\d+ /u, "li ") : line));

function misshown(text: string): string[][] {
  return parseText(text).flatMap((one) => {
    const items = new Set(meant(one).filter((line) => line.startsWith("li ")));
    const [want, have] = [flat(meant(one), items), flat(shown(render(one, { format: "md" })), items)];
    return JSON.stringify(have) === JSON.stringify(want) ? [] : [have, want];
  });
}

describe("the Markdown", () => {
  it("is shown by CommonMark as it is meant", () => {
    for (const name of readdirSync(cases))
      for (const { title, input } of casesOf(readFileSync(cases + name, "utf8"))) expect(misshown(input), title).toEqual([]);
    fc.assert(
      fc.property(activeText, (text) => {
        expect(misshown(text)).toEqual([]);
      }),
      { ...settings, numRuns: 150 },
    );
  }, 60_000);

  it("has one construct for each role", () => {
    expect(render(sample, { format: "md" })).toBe(`---
resolution: 1
title: "РЕЗОЛЮЦИЯ районного совещания педагогов"
kind: "резолюция"
status: "draft"
date: "2021-08-26"
place: "г. Заречный"

---

# РЕЗОЛЮЦИЯ районного совещания педагогов

*г. Заречный | 26 августа 2021 г.*

В районе 5 школ.

+ \\- первое

## Участники совещания решили:

1. **Отделу образования:**
   - обновить планы работы дошкольных организаций и довести их до сведения педагогов и родителей, опубликовав на сайтах, до 1 сентября;

***

* Опубликовать "итоги"\u007f\\\\ совещания € 𝄞.

#### Начальник отдела | Ключева А.Б.

### Приложение

Список | школ
`);
  });

  it("shows numbers by themselves only where Markdown counts as the text does", () => {
    const text = "РЕШИЛИ:\n1. Сшить флаг.\n2. Поднять флаг.\n2. Спеть гимн.\n3. Разойтись.\n3) Собраться.\n05. Уйти.\n";
    const lines = render(parseText(text)[0] as never, { format: "md" }).split("\n");
    expect(lines.filter((line) => /флаг|гимн|Разо|Собр|Уйти/u.test(line))).toEqual([
      "1. Сшить флаг.",
      "2. Поднять флаг.",
      "* **2.** Спеть гимн.",
      "3. Разойтись.",
      "3) Собраться.",
      "* **05.** Уйти.",
    ]);
  });

  it("escapes what would be a mark, at the beginning of a block more than within", () => {
    const body = (text: string): string =>
      render(
        { ...sample, preamble: [{ cells: [], id: "p1", kind: "paragraph", span: sample.preamble[0]?.span as never, text }] },
        { format: "md" },
      )
        .split("\n\n")
        .find((one) => one.startsWith("\\") || /^\d|^а|^от|^&/u.test(one)) ?? "";
    expect(body("# a *b* _c_ [d](e) `f` <b> | ~g~ h\\i")).toBe(
      "\\# a \\*b\\* \\_c\\_ \\[d\\](e) \\`f\\` \\<b> \\| \\~g\\~ h\\\\i",
    );
    expect(body("- a - b")).toBe("\\- a - b");
    expect(body("1. a 2. b")).toBe("1\\. a 2. b");
    expect(body("15.09.2021 а")).toBe("15.09.2021 а");
    expect(body("а &nbsp; & b")).toBe("а &<!-- -->nbsp; & b");
    expect(body("от ____ № ___")).toBe("от ____ № \\_\\_\\_");
  });
});
