/** Narrative before a decision: reports heard, findings, grounds, lists that are no directives. */
import type { Unit } from "../model.ts";
import { capital, type Sheet, unit } from "../sheet.ts";
import { type Decider, past, present } from "./deciders.ts";
import { day, dayText, place } from "./names.ts";
import { styles } from "./styles.ts";
import { inCase } from "./tasks.ts";

const paragraph = (sheet: Sheet, shape: string, text: string): Unit =>
  unit(["preamble", shape], text, { indent: sheet.dice.pick(["", "", "    ", "\t"]), before: sheet.dice.int(0, 1) });

const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

/** «Заслушав и обсудив доклад …»: no subject, no verb. */
export function heard({ dice, field }: Sheet): string {
  const verb = dice.pick(["Заслушав и обсудив", "Рассмотрев", "Заслушав", "Обсудив"]);
  return `${verb} ${dice.pick(field.reports)}`;
}

export function grounds(sheet: Sheet): string {
  const { dice, field } = sheet;
  const law = `Федеральным законом от ${dayText(sheet, day(sheet))} № ${dice.int(12, 390)}-ФЗ «${dice.pick(field.themes)}»`;
  return dice.pick([
    () => `В соответствии с ${law}, в целях ${dice.pick(field.aims)}`,
    () => `Руководствуясь Уставом, на основании обращения ${inCase(dice.pick(field.classes), "genitive")}`,
    () => `В целях ${dice.pick(field.aims)} и во исполнение ранее принятых решений`,
    () => `Учитывая мнение жителей, руководствуясь ${law}`,
  ])();
}

/** A chain of participles of 35 words and more, in small letters but for its first. */
export function chain(sheet: Sheet): string {
  const { dice, field } = sheet;
  const links = dice.some(
    [
      `принимая во внимание, что ${dice.pick(field.findings)}`,
      `учитывая ${dice.pick(field.reports)}`,
      `сознавая значение ${dice.pick(field.aims)}`,
      `отмечая ${dice.pick(["важность", "возросшее значение", "насущную необходимость"])} ${dice.pick(field.aims)}`,
      `подведя итоги работы по теме «${dice.pick(field.themes)}»`,
      `опираясь на опыт ${inCase(dice.pick(field.classes), "genitive")}`,
    ],
    dice.int(2, 3),
  );
  const text = [heard(sheet), ...links].join(", ");
  return text.length > 215 ? text : chain(sheet);
}

function story(sheet: Sheet): Unit {
  const { dice, field } = sheet;
  const [first = "", second = "", third = ""] = dice.some(field.findings, 3);
  const done = dice.some(field.achievements, 2).join(". ");
  const text = dice.pick([
    `За отчётный период ${first}. ${done}. Вместе с тем ${second}.`,
    `${capital(first)}. ${done}.`,
    `Как отмечалось в выступлениях, ${first}; ${second}. Особую тревогу вызывает то, что ${third}.`,
    `${done}. ${capital(second)}, при этом ${third}.`,
  ]);
  return paragraph(sheet, "preamble, story", text);
}

function event(sheet: Sheet, { full, shortGenitive, gender }: Decider): Unit {
  const { dice, field } = sheet;
  const when = dayText(sheet, day(sheet));
  const text = dice.pick([
    `${when} в ${place(sheet).text} ${gender === "p" ? "прошли" : past("состоять", gender) + (gender === "m" ? "ся" : "сь")} ${full}.`,
    `В работе ${shortGenitive} приняли участие ${dice.int(40, 600)} человек, в том числе ${dice.int(3, 39)} приглашённых.`,
    `В ходе ${shortGenitive} заслушаны ${dice.int(5, 60)} сообщений, проведены выездные заседания. С приветствием к собравшимся обратился глава района.`,
    `Главной задачей ${shortGenitive} было обсуждение темы «${dice.pick(field.themes)}».`,
  ]);
  return paragraph(sheet, "preamble, event", text);
}

function finding(sheet: Sheet, { short, shortGenitive, gender, people }: Decider): Unit {
  const { dice, field } = sheet;
  const [first, second] = dice.some(field.findings, 2);
  const verb = (own: typeof gender): string =>
    present(dice.pick([["отмечает", "отмечают"] as const, ["констатирует", "констатируют"] as const]), own);
  const own = `${capital(short)} ${verb(gender)}, что ${first}.`;
  const text = dice.pick([
    own,
    `Участники ${shortGenitive} ${verb("p")}, что ${first}, а ${second}.`,
    `${heard(sheet)}, участники ${shortGenitive} ${verb("p")}, что ${first}.`,
  ]);
  return paragraph(sheet, "preamble, finding", people === "" ? own : text);
}

interface Listing {
  readonly shape: string;
  readonly intro: string;
  readonly entries: readonly string[];
}

/** A list of what is, was or is to be spoken of; never of what is to be done. */
function listing(sheet: Sheet, decider: Decider): Unit[] {
  const { dice, field } = sheet;
  const some = (list: readonly string[]): string[] => dice.some(list, dice.int(3, 4));
  const { shape, intro, entries } = dice.pick<() => Listing>([
    () => ({
      shape: "list, problems",
      intro: dice.pick(["Вместе с тем остаётся ряд нерешённых проблем:", "Наряду с этим отмечены серьёзные недостатки:"]),
      entries: some(field.ills),
    }),
    () => ({
      shape: "list, achievements",
      intro: dice.pick(["За год достигнуто следующее:", "Вот что удалось сделать:"]),
      entries: some(field.achievements),
    }),
    () => ({
      shape: "list, topics",
      intro: `На ${decider.gender === "p" ? "заседаниях" : "секциях"} обсуждались темы:`,
      entries: some(field.themes).map((theme) => `«${theme}»`),
    }),
    () => ({
      shape: "list, agenda",
      intro: dice.pick(["Повестка дня:", "На обсуждение были вынесены вопросы:"]),
      entries: some(field.subjects),
    }),
    () => ({
      shape: "list, directions",
      intro: `${capital(decider.short)} ${past("определить", decider.gender)} главные направления:`,
      entries: some(field.growth),
    }),
  ])();
  const style = styles[dice.pick(["bullet", "bullet", "decimal", "paren"] as const)](dice);
  const list = ++sheet.draft.lists;
  const small = shape !== "list, topics" && shape !== "list, agenda" && !style.sentences;
  return [
    paragraph(sheet, `preamble, opens ${shape}`, intro),
    ...entries.map((entry, at) =>
      unit(
        ["list", shape],
        `${marked(style.marker(at + 1, ""), style.gap)}${small ? entry.charAt(0).toLowerCase() + entry.slice(1) : capital(entry)}${at === entries.length - 1 ? "." : ";"}`,
        { indent: style.indent, list, style: "" },
      ),
    ),
  ];
}

const marked = (marker: string, gap: string): string => marker + gap;

/** Unmarked lines of nouns below their opening line. */
function bareNouns(sheet: Sheet, decider: Decider): Unit[] {
  const { dice, field } = sheet;
  const intro = `${capital(decider.short)} ${past("назвать", decider.gender)} главные направления работы:`;
  return [
    paragraph(sheet, "preamble, opens list, bare nouns", intro),
    ...dice.some(field.growth, 4).map((entry) => unit(["list", "list, bare nouns"], capital(entry))),
  ];
}

/** Headings and numbered paragraphs inside the narrative. */
function chapters(sheet: Sheet): Unit[] {
  const { dice, field } = sheet;
  const names = dice.some(["Итоги работы", "Кадры", "Материальная база", "Состояние дел", "Нерешённые вопросы"], 2);
  const roman = dice.chance(0.5);
  return names.flatMap((name, at) => {
    const [first = "", second = ""] = dice.some(field.findings, 2);
    const text = `${capital(first)}. ${dice.pick(field.achievements)}. ${capital(second)}.`;
    if (!roman) return [paragraph(sheet, "preamble, numbered paragraph", `${at + 1}. ${name}. ${text}`)];
    return [
      paragraph(sheet, "preamble, chapter heading", `${["I", "II"][at]}. ${name.toUpperCase()}`),
      paragraph(sheet, "preamble, story", text),
    ];
  });
}

/** Some blocks of narrative, in the order in which they are usual. */
export function narrative(sheet: Sheet, decider: Decider): Unit[] {
  const { dice } = sheet;
  const first = decider.people !== "" && dice.chance(0.6) ? [event(sheet, decider)] : [];
  const middle = times(dice.int(0, 2), () => (dice.chance(0.5) ? story(sheet) : finding(sheet, decider)));
  const list = dice.chance(0.4)
    ? dice.pick([
        () => listing(sheet, decider),
        () => listing(sheet, decider),
        () => listing(sheet, decider),
        () => bareNouns(sheet, decider),
      ])()
    : [];
  const long = dice.chance(0.1) ? chapters(sheet) : [];
  return [...first, ...long, ...middle, ...list];
}
