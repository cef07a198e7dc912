/** What stands behind the last point: signatures, mailing lists, annexes. */
import type { Signatory, Unit } from "../model.ts";
import { anchor, capital, head, type Sheet, unit } from "../sheet.ts";
import { closingLines } from "./adoptions.ts";
import type { Decider } from "./deciders.ts";
import { named, person, someone } from "./names.ts";
import { body } from "./tasks.ts";

const line = (shape: string, text: string, before = 0): Unit =>
  unit(["signature", shape], text, { form: "fixed", gap: "", before });
const wide = ({ dice }: Sheet): string => (dice.chance(0.3) ? "\t".repeat(dice.int(2, 4)) : " ".repeat(dice.int(8, 36)));

function signer(sheet: Sheet): { readonly post: string; readonly name: string } {
  const { dice, field } = sheet;
  const { family, initials } = person(sheet);
  return { post: dice.pick(field.posts), name: named(sheet, dice.chance(0.08) ? family.toUpperCase() : family, initials) };
}

function sign(sheet: Sheet, signatory: Signatory): void {
  head(sheet).signatories.push(signatory);
}

type Block = (sheet: Sheet, decider: Decider) => Unit[];

const postAndName: Block = (sheet) => {
  const { post, name } = signer(sheet);
  sign(sheet, { post, name });
  const middle = sheet.dice.pick([wide(sheet), wide(sheet), ` ${"_".repeat(sheet.dice.int(8, 16))} `, `   подпись   `]);
  return [line("signature, one line", `${post}${middle}${name}`, 1)];
};

const twoRows: Block = (sheet, { fullGenitive }) => {
  const { name } = signer(sheet);
  const [post, more] = sheet.dice.pick([
    ["Председатель", fullGenitive],
    ["Председатель оргкомитета", fullGenitive],
    ["Заместитель председателя", "по организационным вопросам"],
    ["Исполняющий обязанности", "председателя комитета"],
  ] as const);
  sign(sheet, { post: `${post} ${more}`, name });
  return [line("signature, two rows", post, 1), line("signature, two rows", `${more}${wide(sheet)}${name}`)];
};

const nameBelow: Block = (sheet) => {
  const { post, name } = signer(sheet);
  sign(sheet, { post, name });
  return [line("signature, name below", post, 1), line("signature, name below", name, sheet.dice.int(0, 3))];
};

const twoSigners: Block = (sheet) => {
  const first = signer(sheet);
  const second = { post: sheet.dice.pick(["Секретарь", "Секретарь собрания", "Учёный секретарь"]), name: signer(sheet).name };
  sign(sheet, first);
  sign(sheet, second);
  const stop = sheet.dice.chance(0.15) ? "." : "";
  const seal = sheet.dice.chance(0.2) ? [line("signature, seal", `${" ".repeat(sheet.dice.int(0, 30))}М.П.`)] : [];
  return [first, second]
    .map(({ post, name }, at) =>
      line("signature, two signers", `${post}${wide(sheet)}${name}${stop}`, at === 0 ? 1 : sheet.dice.int(0, 1)),
    )
    .concat(seal);
};

const collective: Block = (sheet, decider) => {
  const { shortGenitive, people } = decider;
  if (people === "") return postAndName(sheet, decider);
  const text = sheet.dice.pick([`Оргкомитет ${shortGenitive}`, `Участники ${shortGenitive}`, `Президиум ${shortGenitive}`]);
  sign(sheet, { post: null, name: text });
  return [line("signature, collective", text, 1)];
};

const blocks: readonly Block[] = [postAndName, postAndName, postAndName, twoRows, nameBelow, twoSigners, twoSigners, collective];

/** «… вступает в силу.Председатель Думы      П.П. Седых», and «… опубликовать. К. Лобов ⏎ Председатель»: glued to the last point. */
function glued(sheet: Sheet, point: Unit): Unit[] {
  const { post, name } = signer(sheet);
  sign(sheet, { post, name });
  const begin = anchor(sheet, { role: "signature", item: null });
  if (sheet.dice.chance(0.5)) {
    point.text += `${begin}${post}${" ".repeat(sheet.dice.int(8, 20))}${name}`;
    return [];
  }
  point.text += ` ${begin}${name}`;
  return [line("signature, post below its name", post)];
}

function signature(sheet: Sheet, decider: Decider): Unit[] {
  const { units } = sheet.draft;
  const last = units.at(-1);
  if (last?.role === "directive" && last.item && last.text.endsWith(".") && sheet.dice.chance(0.03)) return glued(sheet, last);
  return sheet.dice.pick(blocks)(sheet, decider);
}

function mailing(sheet: Sheet): Unit[] {
  const { dice } = sheet;
  const rows = dice.pick([
    () => [`Исп.: ${someone(sheet)}`, `тел. ${dice.int(2, 9)}-${dice.int(10, 99)}-${dice.int(10, 99)}`],
    () => [`Исп. ${someone(sheet)}, тел. 8(49${dice.int(100, 999)})${dice.int(2, 9)}-${dice.int(10, 99)}-${dice.int(10, 99)}`],
    () => ["Разослано: в дело – 2, исполнителям – 4, в прокуратуру – 1"],
    () => ["Разослать:", `1. В дело – 2 экз.`, `2. ${capital(body(sheet, "dative"))} – 1 экз.`],
  ])();
  return rows.map((text, at) =>
    unit(["artifact", "artifact, imprint"], text, { form: "fixed", gap: "", before: at === 0 ? 1 : 0 }),
  );
}

function annex(sheet: Sheet, decider: Decider): Unit[] {
  const { dice, field } = sheet;
  const number = dice.chance(0.4) ? ` № ${dice.int(1, 3)}` : "";
  const heading = [`${dice.chance(0.3) ? "ПРИЛОЖЕНИЕ" : "Приложение"}${number}`, `к решению ${decider.fullGenitive}`];
  const align = dice.chance(0.5) ? "right" : "left";
  const name = dice.pick(["ПЕРЕЧЕНЬ", "СОСТАВ РАБОЧЕЙ ГРУППЫ", "ПЛАН МЕРОПРИЯТИЙ"]);
  const content = dice.pick([
    () => dice.some(field.growth, 4).map((text, at) => `${at + 1}. ${capital(text)}`),
    () => [1, 2, 3].map((at) => `${at}. ${someone(sheet)} – ${at === 1 ? "председатель" : "член группы"};`),
    () => [
      `${dice.pick(field.subjects)}`,
      `Ответственный исполнитель – ${body(sheet, "nominative")}.`,
      `Срок исполнения – ${sheet.year + 2} год.`,
    ],
  ])();
  return [...heading, name, ...content].map((text, at) =>
    unit(["attachment", "attachment"], text, {
      form: at < heading.length ? "fixed" : "flow",
      gap: "",
      align: at < heading.length ? align : "left",
      before: at === 0 ? 2 : at === heading.length ? 1 : 0,
    }),
  );
}

/** Signature, and now and then what follows it. */
export function ending(sheet: Sheet, decider: Decider, more: "annex allowed" | "nothing behind"): Unit[] {
  const { dice } = sheet;
  const signed = dice.chance(0.85) ? signature(sheet, decider) : [];
  const closing = head(sheet).date === undefined && dice.chance(0.5) ? closingLines(sheet) : [];
  if (more === "nothing behind" || signed.length === 0) return [...signed, ...closing];
  const mailed = dice.chance(0.15) ? mailing(sheet) : [];
  return [...signed, ...closing, ...mailed, ...(dice.chance(0.15) ? annex(sheet, decider) : [])];
}
