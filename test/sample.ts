/** A small resolution as the parser would give it, with every kind of member; invented. */
import { type Resolution, resolutionSchema } from "../src/model/resolution.ts";

const span = (start: number, end: number, line: number): { end: number; endLine: number; line: number; start: number } => ({
  end,
  endLine: line,
  line,
  start,
});

const node = {
  addressees: [],
  cells: [],
  confidence: "certain",
  deadline: null,
  expected: null,
  level: 1,
  marker: null,
  modality: "oblige",
  number: null,
  parent: null,
  rest: [],
  verbs: [],
} as const;

export const sample: Resolution = resolutionSchema.parse({
  $schema: "urn:resolve-parse:schema:resolution:1",
  abbreviations: [{ long: "дошкольные организации", short: "ДОО", span: span(120, 150, 4), uses: [] }],
  addressees: [
    {
      confidence: "certain",
      directives: ["d1.1"],
      id: "a1",
      kind: "organization",
      mentions: [span(220, 240, 6)],
      name: "отдел образования",
    },
  ],
  adopted: {
    date: "2021-08-26",
    dateSpan: span(60, 75, 2),
    lines: ["г. Заречный\t26 августа 2021 г."],
    place: { kind: "город", name: "Заречный", text: "г. Заречный" },
    placeSpan: span(45, 58, 2),
    spans: [span(45, 75, 2)],
  },
  artifacts: [{ kind: "page-number", span: span(400, 401, 12), text: "2" }],
  attachments: [
    {
      blocks: [
        { span: span(500, 510, 15), text: "Приложение" },
        { span: span(511, 560, 16), text: "Список\tшкол" },
      ],
      span: { end: 560, endLine: 16, line: 15, start: 500 },
      text: "Приложение Список школ",
      title: "Приложение",
    },
  ],
  checks: [
    { expression: "5 = 3 + 2", holds: true, id: "c1", kind: "sum", related: [], span: span(90, 91, 3), statistics: ["s1"] },
  ],
  dates: [{ edtf: "2021-08-26", id: "t1", role: "adoption", span: span(60, 75, 2), text: "26 августа 2021 г." }],
  diagnostics: [
    { code: "RP306", message: "No date.", related: [], rule: "structure/no-date", severity: "info", span: null },
    {
      code: "RP201",
      message: "Unexpected number 1 a second time, expected 2.",
      related: [span(220, 222, 6)],
      rule: "list/duplicate-number",
      severity: "warning",
      span: span(300, 302, 8),
    },
  ],
  directives: [
    { ...node, id: "d1", role: "formula", span: span(200, 218, 5), text: "Участники совещания решили:" },
    {
      ...node,
      addressees: [{ id: "a1", name: "отдел образования", span: span(222, 240, 6), via: "text" }],
      id: "d1.1",
      level: 2,
      marker: "1.",
      number: "1",
      parent: "d1",
      role: "addressee",
      span: span(220, 242, 6),
      text: "Отделу образования:",
    },
    {
      ...node,
      addressees: [{ id: "a1", name: "отдел образования", span: span(222, 240, 6), via: "inherited" }],
      confidence: "guess",
      deadline: {
        basis: "context",
        relation: "by",
        resolved: "../2021-09-01",
        span: span(280, 292, 7),
        text: "до 1 сентября",
        value: "../XXXX-09-01",
      },
      id: "d1.1.1",
      level: 3,
      marker: "-",
      parent: "d1.1",
      role: "directive",
      span: span(244, 293, 7),
      text: "обновить планы работы дошкольных организаций и довести их до сведения педагогов и родителей, опубликовав на сайтах, до 1 сентября;",
      verbs: ["обновить"],
    },
    { ...node, id: "d2", role: "directive", span: span(300, 340, 8), text: 'Опубликовать "итоги"\u007f\\ совещания € 𝄞.' },
  ],
  persons: [
    {
      familyName: "Ключева",
      givenName: null,
      id: "p1",
      initials: "А.Б.",
      mentions: [{ name: "Ключева А.Б.", span: span(480, 492, 14), text: "А.Б. Ключева" }],
      name: "Ключева А.Б.",
      patronymicName: null,
      posts: ["начальник отдела"],
    },
  ],
  preamble: [
    { cells: [], id: "b1", kind: "paragraph", span: span(80, 118, 3), text: "В районе 5 школ." },
    {
      id: "b2",
      items: [{ cells: [], id: "b2.1", level: 1, marker: "-", parent: null, span: span(120, 150, 4), text: "первое" }],
      kind: "list",
      span: span(120, 150, 4),
    },
  ],
  references: [
    {
      act: "r1",
      date: "2012-12-29",
      id: "r1",
      kind: "law",
      number: "273-ФЗ",
      span: span(150, 180, 4),
      text: "закон № 273-ФЗ",
      title: null,
    },
  ],
  signatories: [
    {
      blocks: [{ span: span(460, 492, 14), text: "Начальник отдела\tКлючева А.Б." }],
      name: "Ключева А.Б.",
      post: "Начальник отдела",
      rest: [],
      span: span(460, 492, 14),
    },
  ],
  source: { bytes: 1000, encoding: "utf-8", format: "text", length: 600, name: "a.txt", sha256: "00" },
  statistics: [
    {
      id: "s1",
      in: "b1",
      kind: "percent",
      of: null,
      period: null,
      qualifier: "about",
      span: span(90, 91, 3),
      text: "5,5 %",
      unit: "%",
      value: 5.5,
    },
  ],
  title: {
    body: null,
    kind: "резолюция",
    lines: ["РЕЗОЛЮЦИЯ районного совещания педагогов"],
    number: null,
    spans: [span(0, 43, 1)],
    status: "draft",
    text: "РЕЗОЛЮЦИЯ районного совещания педагогов",
    theme: null,
  },
});
