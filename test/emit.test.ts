import canonicalize from "canonicalize";
import { describe, expect, it } from "vitest";
import { render } from "../src/emit/formats.ts";
import { columns, wrap } from "../src/emit/wrap.ts";
import { russianLabels } from "../src/lang/ru/labels.ts";
import { nest } from "../src/nest.ts";
import { sample } from "./sample.ts";

const empty = {
  ...sample,
  directives: [],
  preamble: [],
  signatories: [],
  attachments: [],
  title: null,
  adopted: null,
  statistics: [],
};

describe("json", () => {
  it.each([
    ["full", sample],
    ["empty", empty],
  ])("is RFC 8785 and one line (%s)", (_name, resolution) => {
    expect(render(resolution)).toBe(`${canonicalize(resolution)}\n`);
    expect(render(resolution, { format: "ndjson", layout: "pretty" })).toBe(render(resolution));
  });

  it.each([
    ["full", sample],
    ["empty", empty],
  ])("is indented by two spaces when pretty (%s)", (_name, resolution) => {
    expect(render(resolution, { layout: "pretty" })).toBe(`${JSON.stringify(resolution, null, 2)}\n`);
  });

  it("is coloured by the paint it is given, the content unchanged", () => {
    const painted = render(sample, { layout: "pretty", paint: (style, text) => `<${style}>${text}</>` });
    expect(painted).toContain('<key>"title"</>: {');
    expect(painted).toContain("<word>null</>");
    expect(painted.replace(/<\/?[a-z]*>/g, "")).toBe(render(sample, { layout: "pretty" }));
  });
});

describe("csv", () => {
  const head = "file,title,adopted,id,marker,topic,addressees,modality,verbs,text,deadline,due,confidence,line\r\n";

  it("has a row for each directive: who is to do what by when", () => {
    const [first = "", ...rows] = render({ ...sample, title: null }, { format: "csv" }).split(/(?<=\r\n)/);
    expect(first).toBe(head);
    expect(rows).toEqual([
      'a.txt,,2021-08-26,d1.1.1,-,,отдел образования,oblige,обновить,"обновить планы работы дошкольных организаций и довести их до сведения педагогов и родителей, опубликовав на сайтах, до 1 сентября;",до 1 сентября,../2021-09-01,guess,7\r\n',
      'a.txt,,2021-08-26,d2,,,,oblige,,"Опубликовать ""итоги"" \\ совещания € 𝄞.",,,certain,8\r\n',
    ]);
  });

  it("names the theme above, and all who are to act", () => {
    const [, , task] = sample.directives;
    const theme = { ...sample.directives[0], id: "d1", role: "topic", text: "О кадрах" } as const;
    const both = [...(task?.addressees ?? []), { ...task?.addressees[0], name: "школы" }];
    const directives = [theme, { ...task, parent: "d1", addressees: both }] as typeof sample.directives;
    expect(render({ ...sample, directives }, { format: "csv" })).toContain(',О кадрах,"отдел образования; школы",');
  });

  it("is a head alone where there is nothing to do", () => {
    expect(render(empty, { format: "csv" })).toBe(head);
  });
});

describe("tree", () => {
  it("shows who is to do what by when", () => {
    expect(render(sample, { format: "tree" })).toBe(`РЕЗОЛЮЦИЯ районного совещания педагогов
draft · 2021-08-26 · г. Заречный

preamble   1 paragraph, 1 list item, 1 figure
formula    Участники совещания решили:
addressee   └ 1. Отделу образования:
                 → отдел образования
directive     └ - обновить планы работы дошкольных организаций и довести их до
                  сведения педагогов и родителей, опубликовав на сайтах, до 1
                  сентября;
                  ◷ ../2021-09-01
                  ? guess
directive  Опубликовать "итоги" \\ совещания € 𝄞.

signed     Начальник отдела, Ключева А.Б.
attachment Приложение
`);
  });

  it("says so when there is nothing, in the language of the reader", () => {
    expect(render(empty, { format: "tree" })).toBe("(no title)\n\n(no directives)\n");
    expect(render(empty, { format: "tree", labels: russianLabels })).toBe("(без заголовка)\n\n(решений нет)\n");
    expect(render(sample, { format: "tree", labels: russianLabels })).toContain(
      "преамбула  1 абзац, 1 пункт списков, 1 показатель\n",
    );
  });

  it.each([40, 60, 80, 120])("keeps within %i columns, however deep", (width) => {
    const [node] = sample.directives.slice(2);
    if (node === undefined) throw new Error("the sample has a third node");
    const id = (level: number): string => `d${"1.".repeat(level).slice(0, -1)}`;
    const deep = Array.from({ length: 30 }, (_, i) => ({ ...node, id: id(i + 1), parent: i === 0 ? null : id(i), level: i + 1 }));
    const lines = render({ ...sample, directives: deep }, { format: "tree", width }).split("\n");
    expect(Math.max(...lines.map(columns))).toBeLessThanOrEqual(width);
    expect(lines.length).toBeGreaterThan(90);
  });

  it("lets no control character of the document reach the terminal", () => {
    const [node] = sample.directives;
    if (node === undefined) throw new Error("the sample has a node");
    const text = render({ ...sample, directives: [{ ...node, text: "a\u001b[31mb\u009b" }] }, { format: "tree" });
    expect(text).not.toContain("\u001b");
    expect(text).not.toContain("\u009b");
  });
});

describe("wrap", () => {
  it("breaks at spaces and cuts only what is longer than a line", () => {
    expect(wrap("один два три", 8)).toEqual(["один два", "три"]);
    expect(wrap("абвгдежзийк", 8)).toEqual(["абвгдежз", "ийк"]);
    expect(wrap("", 8)).toEqual([""]);
  });
});

describe("nest", () => {
  it("turns flat directives into trees, in order", () => {
    const shape = (nodes: ReturnType<typeof nest>): unknown[] => nodes.map(({ id, children }) => [id, shape(children)]);
    expect(shape(nest(sample.directives))).toEqual([
      ["d1", [["d1.1", [["d1.1.1", []]]]]],
      ["d2", []],
    ]);
    expect(nest([{ id: "a", parent: "gone" }])).toEqual([{ id: "a", parent: "gone", children: [] }]);
  });
});
