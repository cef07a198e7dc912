/** What is decided: trees of points in the shapes that offices use. */
import type { Item, Unit } from "../model.ts";
import { ended, type Sheet } from "../sheet.ts";
import { addresseeHeading, objectHeading, topicHeading } from "./headings.ts";
import { someone, term } from "./names.ts";
import { type Afterthought, type Point, type Points, unitsOf } from "./outline.ts";
import { type Style, styleBelow, styles } from "./styles.ts";
import { decision, phrase, procedural, task } from "./tasks.ts";

const directive = (shape: string, text: string): Point => ({ role: "directive", shape, text });
const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

/** Points that differ in their words. */
function different<T extends { readonly text: string }>(count: number, make: () => T): T[] {
  const found = new Map<string, T>();
  for (let tries = 0; found.size < count && tries < 30; tries++) {
    const one = make();
    found.set(one.text, one);
  }
  return [...found.values()];
}

/** Tasks under a heading that names who is to do them. */
function tasksBelow(sheet: Sheet, style: Style, counter?: { next: number }): Points {
  const points = different(sheet.dice.int(2, 4), () => directive("directive under addressee", task(sheet)));
  return { style, points, ...(counter ? { counter } : {}) };
}

function free(sheet: Sheet): Point {
  const { text, grammar } = decision(sheet);
  return directive(`directive, ${grammar}`, text);
}

function closing(sheet: Sheet): Point[] {
  const texts = new Set(times(sheet.dice.int(0, 2), () => procedural(sheet).text));
  return [...texts].map((text) => directive("directive, procedure", text));
}

function withObjects(sheet: Sheet, style: Style, path: string): Point {
  const { below, ...words } = objectHeading(sheet);
  const tasks = words.shape === "sub-items, tasks" || words.shape === "sub-items, own addressees";
  const points = below.map((text): Point => ({ ...directive(words.shape, text), fragment: !tasks }));
  return { ...words, shape: `head of ${words.shape}`, below: { style: styleBelow(sheet.dice, style, path), points } };
}

/** «провести: а) смотр; б) ярмарку.»: the list stands in the paragraph of its head. */
function withInside(sheet: Sheet): Point {
  const { below, text } = objectHeading(sheet);
  return { role: "directive", shape: "run-in sub-items", text, inside: below };
}

function withAddressee(sheet: Sheet, style: Style, path: string): Point {
  return { ...addresseeHeading(sheet), below: tasksBelow(sheet, below(sheet, style, path)) };
}

/** Unmarked small lines may stand under a marked heading. */
function below(sheet: Sheet, style: Style, path: string): Style {
  const bare = style.name !== "none" && !style.name.startsWith("bullet") && sheet.dice.chance(0.08);
  return bare ? styles.plainSmall(sheet.dice) : styleBelow(sheet.dice, style, path);
}

/** Terms, responsible persons and second paragraphs, in a document that has them. */
function withAfterthoughts(sheet: Sheet, points: readonly Point[]): Point[] {
  return points.map((point) => {
    if (point.below || point.inside || !sheet.dice.chance(0.4)) return point;
    return { ...point, after: afterthoughts(sheet) };
  });
}

function afterthoughts(sheet: Sheet): Afterthought[] {
  const { dice } = sheet;
  const due = {
    shape: "term line",
    own: false,
    text: dice.pick([
      `Срок: ${term(sheet)}`,
      ended(`Срок – ${term(sheet)}`, "."),
      "Срок исполнения – постоянно",
      "Срок: в течение года",
    ]),
  };
  const who = {
    shape: "responsible line",
    own: false,
    text: `${dice.pick(["Ответственный:", "Отв.:", "Отв. –", "Исполнитель:"])} ${someone(sheet)}`,
  };
  const both = {
    shape: "term and responsible",
    own: false,
    text: dice.pick([
      `${ended(`Срок: ${term(sheet)}`, ".")} Отв.: ${someone(sheet)}`,
      `(отв. ${someone(sheet)}, срок – ${term(sheet)})`,
    ]),
  };
  return dice.pick([
    () => [due],
    () => [who],
    () => [due, who],
    () => [who, due],
    () => [both],
    () => [
      {
        shape: "second paragraph, continuation",
        own: false,
        text: `Всего на эти цели потребуется ${dice.int(12, 980)} тыс. рублей.`,
      },
    ],
    () => [{ shape: "second paragraph, directive", own: true, text: `${capitalised(phrase(sheet))}.` }],
  ])();
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

type Plan = (sheet: Sheet) => Points;

const flat: Plan = (sheet) => {
  const { dice } = sheet;
  const style = styles[dice.pick(["decimal", "decimal", "decimal", "bullet", "paren", "plain", "plain", "roman"] as const)](dice);
  const inside = style.name !== "none" && dice.chance(0.15) ? [withInside(sheet)] : [];
  const points = [...different(dice.int(3, 8), () => free(sheet)), ...inside, ...closing(sheet)];
  return {
    style,
    points: style.name !== "none" && style.sentences && dice.chance(0.3) ? withAfterthoughts(sheet, points) : points,
  };
};

const byAddressee: Plan = (sheet) => {
  const { dice } = sheet;
  const style = styles[dice.pick(["decimal", "decimal", "decimal", "plain", "plain", "roman", "bullet"] as const)](dice);
  const path = style.path(1, "");
  const inner = below(sheet, style, path);
  const counter = inner.name === "decimal" && dice.chance(0.4) ? { next: 1 } : undefined;
  const points = different(dice.int(2, 4), () => addresseeHeading(sheet)).map(
    (words): Point => ({ ...words, below: tasksBelow(sheet, inner, counter) }),
  );
  return { style, points: /^(?:none|bullet)/u.test(style.name) ? points : [...points, ...closing(sheet)] };
};

const byTopic: Plan = (sheet) => {
  const { dice } = sheet;
  const style = styles[dice.pick(["plain", "plain", "roman", "decimal"] as const)](dice);
  const inner = styleBelow(dice, style, style.path(1, ""));
  const counter = inner.name === "decimal" && dice.chance(0.4) ? { next: 1 } : undefined;
  const points = different(dice.int(2, 3), () => topicHeading(sheet)).map((words): Point => {
    const tasks = different(dice.int(2, 4), () => free(sheet));
    return { ...words, below: { style: inner, points: tasks, ...(counter ? { counter } : {}) } };
  });
  return { style, points };
};

const threeDeep: Plan = (sheet) => {
  const { dice } = sheet;
  const style = styles[dice.pick(["roman", "plain"] as const)](dice);
  const middle = styles.decimal(dice);
  const inner = styleBelow(dice, middle, middle.path(1, ""));
  const points = different(2, () => topicHeading(sheet)).map((words): Point => {
    const under = different(dice.int(1, 3), () => addresseeHeading(sheet)).map(
      (one): Point => ({ ...one, below: tasksBelow(sheet, inner) }),
    );
    return { ...words, below: { style: middle, points: under } };
  });
  return { style, points };
};

const mixed: Plan = (sheet) => {
  const { dice } = sheet;
  const style = dice.chance(0.8) ? styles.decimal(dice) : styles.roman(dice);
  const path = style.path(1, "");
  const points = times(dice.int(3, 6), () =>
    dice.pick([
      () => free(sheet),
      () => free(sheet),
      () => withObjects(sheet, style, path),
      () => withAddressee(sheet, style, path),
    ])(),
  );
  return { style, points: [...points, ...closing(sheet)] };
};

const deepDotted: Plan = (sheet) => {
  const { dice } = sheet;
  const [style, middle] = [styles.decimal(dice), styles.dotted(dice)];
  const points = times(dice.int(2, 3), (): Point => {
    const under = times(
      dice.int(2, 3),
      (): Point => (dice.chance(0.4) ? withObjects(sheet, middle, "1.1") : directive("directive under addressee", task(sheet))),
    );
    return { ...addresseeHeading(sheet), below: { style: middle, points: under } };
  });
  return { style, points: [...points, ...closing(sheet)] };
};

/** «· Внести поправки ⏎ · в Устав»: the glyph is the same, the grammar tells. */
const implied: Plan = (sheet) => {
  const { dice, field } = sheet;
  const style = { ...styles.bullet(dice), sentences: false };
  const head = (): Point => {
    const points = dice
      .some(field.amended, dice.int(2, 3))
      .map((text): Point => ({ ...directive("implied nesting", text), fragment: true }));
    return { ...directive("head of implied nesting", "внести изменения"), below: { style, points } };
  };
  const points = [...different(dice.int(1, 3), () => free(sheet)), head(), ...different(dice.int(1, 3), () => free(sheet))];
  return { style, points };
};

const plans: readonly (readonly [Plan, number])[] = [
  [flat, 4],
  [byAddressee, 4],
  [byTopic, 2],
  [threeDeep, 1],
  [mixed, 4],
  [deepDotted, 1.5],
  [implied, 0.6],
];

export function decisions(sheet: Sheet, parent: Item | null): Unit[] {
  return unitsOf(sheet, sheet.dice.weighted(plans)(sheet), { parent, path: "" });
}

/** Without a formula a heading must open what is decided. */
export function headed(sheet: Sheet, parent: Item | null): Unit[] {
  return unitsOf(sheet, sheet.dice.pick([byAddressee, byAddressee, byTopic, threeDeep])(sheet), { parent, path: "" });
}

/** Decisions without headings: for a question of a protocol, for demands. */
export function plainDecisions(
  sheet: Sheet,
  parent: Item | null,
  { style, path, count }: { style: Style; path: string; count: number },
): Unit[] {
  return unitsOf(sheet, { style, points: different(count, () => free(sheet)) }, { parent, path });
}
