/** Resolutions in the manner of the United Nations: clauses in the present tense, no formula. */
import type { Item, Unit } from "../model.ts";
import { head, item, type Sheet, unit } from "../sheet.ts";
import { adoptionLines } from "./adoptions.ts";
import { task } from "./tasks.ts";
import { broken } from "./titles.ts";

const assemblies = [
  ["Генеральная конференция", "Союза прибрежных городов"],
  ["Ассамблея", "Всемирной федерации библиотек"],
  ["Конгресс", "Международного общества почвоведов"],
  ["Совет управляющих", "Лиги северных портов"],
] as const;

const before = [
  "ссылаясь на свою резолюцию 7/14 от 3 мая 2002 года",
  "принимая во внимание доклад Генерального секретаря",
  "с тревогой отмечая, что",
  "отмечая с признательностью, что",
  "подтверждая, что",
  "сознавая, что",
];
const states = ["государства-участники", "города-члены", "национальные комитеты", "международные организации"];
const latin = "abcdefgh";

export function charter(sheet: Sheet): Unit[] {
  const { dice } = sheet;
  const [body, of] = dice.pick(assemblies);
  const number = `${dice.int(2, 40)}/${dice.int(1, 90)}`;
  const subject = broken(sheet, `${number}. ${dice.pick(sheet.field.themes)}`);
  const lines = [body, of, `Резолюция ${number}`];
  const truth = head(sheet);
  truth.title = [...lines, ...subject].join(" ");
  truth.kind = "резолюция";
  const title = (text: string): Unit => unit(["title", "charter, title"], text, { form: "fixed", gap: "", before: 0 });
  return [
    ...lines.map(title),
    ...adoptionLines(sheet, "meeting"),
    ...subject.map(title),
    unit(["preamble", "charter, assembly"], `${body},`, { before: 1 }),
    ...preambular(sheet),
    ...operative(sheet),
  ];
}

function preambular({ dice, field }: Sheet): Unit[] {
  const indent = dice.pick(["", "     "]);
  return dice.some(before, dice.int(2, 4)).map((text) =>
    unit(["preamble", "charter, preambular"], `${text}${text.endsWith("что") ? ` ${dice.pick(field.findings)}` : ""},`, {
      indent,
      before: 1,
    }),
  );
}

function operative(sheet: Sheet): Unit[] {
  const { dice, field } = sheet;
  const count = dice.int(4, 7);
  const gap = dice.pick([" ", "  "]);
  return Array.from({ length: count }, (_, at): Unit[] => {
    const own = item("directive", null, `${at + 1}.`);
    const end = at === count - 1 ? "." : ";";
    const clause = (text: string): Unit[] => [
      unit(["directive", "charter, operative"], text + end, { item: own, gap, before: 1 }),
    ];
    return dice.pick([
      () => clause(`призывает ${dice.pick(states)} ${task(sheet)}`),
      () =>
        clause(
          `рекомендует ${dice.pick(["государствам-участникам", "городам-членам", "национальным комитетам"])} ${task(sheet)}`,
        ),
      () => clause(`подтверждает, что ${dice.pick(field.findings)}`),
      () => clause(`выражает признательность организаторам за ${dice.pick(field.reports)}`),
      () => clause("постановляет продолжить рассмотрение этого вопроса на своей следующей сессии"),
      () => called(sheet, { marker: `${at + 1}.`, gap, end }),
    ])();
  }).flat();
}

/** «2. настоятельно призывает города-члены: ⏎ a) …» */
function called(sheet: Sheet, { marker, gap, end }: { marker: string; gap: string; end: string }): Unit[] {
  const { dice } = sheet;
  const heading: Item = item("addressee", null, marker);
  const text = dice.pick([
    `настоятельно призывает ${dice.pick(states)}:`,
    "просит Генерального секретаря:",
    "предлагает национальным комитетам:",
  ]);
  const list = ++sheet.draft.lists;
  const count = dice.int(2, 3);
  return [
    unit(["addressee", "charter, addressee"], text, { item: heading, gap, before: 1 }),
    ...Array.from({ length: count }, (_, at) =>
      unit(["directive", "charter, sub-clause"], task(sheet) + (at === count - 1 ? end : ";"), {
        item: item("directive", heading, `${latin[at]})`),
        gap,
        before: 1,
        list,
        style: "latin letter",
      }),
    ),
  ];
}
