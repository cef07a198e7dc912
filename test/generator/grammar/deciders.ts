/** Who decides: a meeting, or a body with its letterhead. */
import type { Sheet } from "../sheet.ts";
import { kinds, meetings } from "../words/common.ts";
import { place } from "./names.ts";

export type Gender = "m" | "f" | "n" | "p";

export interface Decider {
  /** «областной форум сельских учителей» */
  readonly full: string;
  readonly fullGenitive: string;
  /** «форум», «форума» */
  readonly short: string;
  readonly shortGenitive: string;
  readonly gender: Gender;
  /** Whose meeting it is, genitive; empty for a body. */
  readonly people: string;
}

const genitive = { m: "ого", f: "ой", n: "ого", p: "ых" } as const;
const columns = { m: 1, f: 2, n: 3, p: 4 } as const;
const ordinals = ["II", "III", "IV", "VII", "IX", "XII", "XIV"];

export function meeting(sheet: Sheet): Decider {
  const { dice, field } = sheet;
  const [short, shortGenitive, gender] = dice.pick(meetings);
  const kind = dice.pick(kinds);
  const people = dice.pick(field.people);
  const ordinal = dice.chance(0.25) && gender !== "p" ? `${dice.pick(ordinals)} ` : "";
  const [stem] = kind;
  const soft = stem.endsWith("ск") && gender === "p" ? "их" : genitive[gender];
  return {
    full: `${ordinal}${stem}${kind[columns[gender]]} ${short} ${people}`,
    fullGenitive: `${ordinal}${stem}${soft} ${shortGenitive} ${people}`,
    short,
    shortGenitive,
    gender,
    people,
  };
}

/** A board or an assembly of members: what keeps minutes. */
export function board({ dice }: Sheet): Decider {
  const [full, fullGenitive, short, shortGenitive, gender] = dice.pick([
    ["правление садового товарищества «Рассвет»", "правления садового товарищества «Рассвет»", "правление", "правления", "n"],
    ["педагогический совет гимназии № 4", "педагогического совета гимназии № 4", "совет", "совета", "m"],
    ["общее собрание членов кооператива", "общего собрания членов кооператива", "собрание", "собрания", "n"],
    ["профсоюзный комитет судоремонтного завода", "профсоюзного комитета судоремонтного завода", "комитет", "комитета", "m"],
    ["коллегия департамента здравоохранения", "коллегии департамента здравоохранения", "коллегия", "коллегии", "f"],
    ["учёный совет института", "учёного совета института", "совет", "совета", "m"],
    ["комиссия по делам ветеранов", "комиссии по делам ветеранов", "комиссия", "комиссии", "f"],
  ] as const);
  return { full, fullGenitive, short, shortGenitive, gender, people: "" };
}

export interface Council extends Decider {
  /** The lines above the kind of the act. */
  readonly letterhead: readonly string[];
}

/** A council, an administration, a board: all that issue acts under a letterhead. */
export function council(sheet: Sheet): Council {
  const { dice } = sheet;
  const { stem } = place(sheet);
  const unit = dice.pick([
    [`${stem}ского муниципального района`, `${stem}ского муниципального района`],
    [`${stem}ского сельского поселения`, `${stem}ского сельского поселения`],
    [`${stem}ского городского округа`, `${stem}ского городского округа`],
  ] as const)[0];
  const body = dice.pick([
    ["Совет депутатов", "Совета депутатов", "m"],
    ["Дума", "Думы", "f"],
    ["Собрание представителей", "Собрания представителей", "n"],
    ["Администрация", "Администрации", "f"],
  ] as const);
  const upper = `${body[0]} ${unit}`.toUpperCase();
  const cut = body[0].length;
  const above = dice.pick([[], [], ["РОССИЙСКАЯ ФЕДЕРАЦИЯ"], [`${stem.toUpperCase()}СКАЯ ОБЛАСТЬ`]]);
  const written = dice.pick([
    [...above, upper],
    [...above, upper.slice(0, cut), upper.slice(cut + 1)],
    [...above, upper.slice(0, upper.lastIndexOf(" ")), upper.slice(upper.lastIndexOf(" ") + 1)],
    [`${body[0]} ${unit}`],
  ]);
  return {
    full: `${body[0]} ${unit}`,
    fullGenitive: `${body[1]} ${unit}`,
    short: body[0],
    shortGenitive: body[1],
    gender: body[2],
    people: "",
    letterhead: written,
  };
}

/** The past, the present: «решил», «решает». */
export function past(verb: string, gender: Gender): string {
  return `${verb.slice(0, -2)}${{ m: "л", f: "ла", n: "ло", p: "ли" }[gender]}`;
}

export function present([one, many]: readonly [string, string], gender: Gender): string {
  return gender === "p" ? many : one;
}
