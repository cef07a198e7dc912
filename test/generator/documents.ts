/** Whole documents: which parts follow each other. */

import { approval, dividingLines } from "./grammar/adoptions.ts";
import { charter } from "./grammar/charter.ts";
import { board, council, meeting } from "./grammar/deciders.ts";
import { decisions, headed, plainDecisions } from "./grammar/decisions.ts";
import { ending } from "./grammar/endings.ts";
import { runIn } from "./grammar/formulas.ts";
import { day, occasion, place } from "./grammar/names.ts";
import { actOpening, opening, titleAndFormula } from "./grammar/openings.ts";
import { narrative } from "./grammar/preambles.ts";
import { protocol } from "./grammar/protocols.ts";
import { oneParagraph } from "./grammar/run-in.ts";
import { styles } from "./grammar/styles.ts";
import { table } from "./grammar/tables.ts";
import { actTitle, meetingTitle, protocolTitle } from "./grammar/titles.ts";
import type { Draft, Unit } from "./model.ts";
import type { Dice } from "./random.ts";
import { blankDraft, head, type Sheet } from "./sheet.ts";
import { fields } from "./words/fields.ts";

type Behind = "annex allowed" | "nothing behind";
type Compose = (sheet: Sheet, behind: Behind) => void;

function put({ draft }: Sheet, units: readonly Unit[]): void {
  draft.units.push(...units);
}

const conference: Compose = (sheet, behind) => {
  const { dice } = sheet;
  const decider = meeting(sheet);
  const approved = dice.chance(0.05) ? approval(sheet) : [];
  put(sheet, approved);
  const title = dice.chance(0.93) ? meetingTitle(sheet, decider) : [];
  if (approved.length > 0 && title[0]) title[0].before = 1;
  if (title.length === 0) Object.assign(head(sheet), { title: null, kind: null });
  put(sheet, title);
  put(sheet, narrative(sheet, decider));
  if (dice.chance(0.07)) put(sheet, headed(sheet, null));
  else {
    const open = opening(sheet, decider);
    const decided = decisions(sheet, open.parent);
    put(sheet, dice.chance(0.12) ? runIn(sheet, open, decided) : [...open.units, ...decided]);
  }
  put(sheet, ending(sheet, decider, behind));
};

const act: Compose = (sheet, behind) => {
  const decider = council(sheet);
  put(sheet, actTitle(sheet, decider));
  if (sheet.dice.chance(0.3)) put(sheet, narrative(sheet, decider));
  const open = actOpening(sheet, decider);
  put(sheet, [...open.units, ...decisions(sheet, open.parent)]);
  put(sheet, ending(sheet, decider, behind));
};

const minutes: Compose = (sheet, behind) => {
  const decider = board(sheet);
  put(sheet, [...protocolTitle(sheet, decider), ...protocol(sheet)]);
  put(sheet, ending(sheet, decider, behind));
};

const rally: Compose = (sheet, behind) => {
  const { dice } = sheet;
  const decider = meeting(sheet);
  const title = `Резолюция ${decider.shortGenitive} «${dice.pick(sheet.field.themes)}»`;
  Object.assign(head(sheet), { title, kind: "резолюция" });
  const { line, parent } = titleAndFormula(sheet, title, decider);
  const style = styles[dice.pick(["decimal", "paren", "bullet"] as const)](dice);
  put(sheet, [line, ...plainDecisions(sheet, parent, { style, path: "", count: dice.int(3, 6) })]);
  put(sheet, ending(sheet, decider, behind));
};

const nations: Compose = (sheet) => put(sheet, charter(sheet));

const tasks: Compose = (sheet, behind) => {
  const decider = meeting(sheet);
  put(sheet, [...meetingTitle(sheet, decider), ...narrative(sheet, decider)]);
  const open = opening(sheet, decider);
  put(sheet, [...open.units, ...table(sheet, open.parent)]);
  put(sheet, ending(sheet, decider, behind));
};

const paragraph: Compose = (sheet, behind) => {
  const decider = meeting(sheet);
  put(sheet, [...meetingTitle(sheet, decider), oneParagraph(sheet, decider)]);
  put(sheet, ending(sheet, decider, behind));
};

/** A decision closed by place and date, and what is left of another one behind it. */
const continued: Compose = (sheet) => {
  const decider = meeting(sheet);
  put(sheet, meetingTitle(sheet, decider));
  const open = opening(sheet, decider);
  put(sheet, [...open.units, ...decisions(sheet, open.parent), ...dividingLines(sheet)]);
  put(sheet, headed(sheet, null));
};

const essay: Compose = (sheet, behind) => {
  const decider = meeting(sheet);
  put(sheet, [...meetingTitle(sheet, decider), ...narrative(sheet, decider), ...narrative(sheet, decider)]);
  put(sheet, ending(sheet, decider, behind));
};

const several: Compose = (sheet) => {
  const { dice, draft } = sheet;
  const parts = dice.int(2, 3);
  for (let part = 0; part < parts; part++) {
    const at = draft.units.length;
    const own = part === 0 ? sheet : begin(dice, draft);
    dice.pick([conferenceTitled, act])(own, "nothing behind");
    const first = draft.units[at];
    if (first && part > 0) first.before = 2;
  }
};

/** Only a title tells where the next resolution begins. */
const conferenceTitled: Compose = (sheet, behind) => {
  const decider = meeting(sheet);
  put(sheet, meetingTitle(sheet, decider));
  const open = opening(sheet, decider);
  put(sheet, [...open.units, ...decisions(sheet, open.parent)]);
  put(sheet, ending(sheet, decider, behind));
};

const shapes: readonly (readonly [readonly [name: string, compose: Compose], number])[] = [
  [["conference", conference], 9],
  [["act", act], 5],
  [["minutes", minutes], 3],
  [["rally", rally], 1],
  [["charter", nations], 1],
  [["table of tasks", tasks], 1.2],
  [["one paragraph", paragraph], 1],
  [["continued", continued], 0.7],
  [["essay", essay], 0.3],
  [["several", several], 1],
];

function begin(dice: Dice, draft: Draft): Sheet {
  const year = dice.int(1995, 2023);
  draft.heads.push({ signatories: [] });
  const when = dice.chance(0.85) ? occasion({ dice, year }) : day({ dice, year });
  const align = dice.chance(0.35) ? "center" : "left";
  return { dice, draft, year, align, field: dice.pick(fields), occasion: { day: when, place: place({ dice }) } };
}

export function compose(dice: Dice): Draft {
  const [name, write] = dice.weighted(shapes);
  const draft = blankDraft(name);
  write(begin(dice, draft), "annex allowed");
  return draft;
}
