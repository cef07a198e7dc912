/** Tasks in the grammars of resolutions (traits, section 8). No sentence has its end mark yet. */
import type { Sheet } from "../sheet.ts";
import { docVerbs, goodsVerbs, meetingVerbs, procedure, processVerbs, tails } from "../words/common.ts";
import { person, someone, term } from "./names.ts";

/** Cases of a body, in the order in which the word lists have them. */
const cases = { nominative: 0, genitive: 1, dative: 2, accusative: 3 } as const;
export type Case = keyof typeof cases;

export function body(sheet: Sheet, form: Case): string {
  const { dice, field } = sheet;
  return inCase(dice.pick(dice.chance(0.5) ? field.bodies : field.classes), form);
}

export function inCase(entry: string, form: Case): string {
  const found = entry.split("|")[cases[form]];
  if (found === undefined) throw new Error(`no ${form} of ${entry}`);
  return found;
}

/** «разработать порядок приёма …» */
export function phrase({ dice, field }: Sheet): string {
  const [verbs, objects] = dice.pick([
    [docVerbs, field.documents],
    [meetingVerbs, field.meetings],
    [processVerbs, field.processes],
    [goodsVerbs, field.goods],
  ] as const);
  return `${dice.pick(verbs)} ${dice.pick(objects)}`;
}

/** A task in the infinitive, nobody named: what stands under a heading. */
export function task(sheet: Sheet): string {
  const { dice, field } = sheet;
  const tail = dice.chance(0.35) ? dice.pick(tails) : dice.chance(0.25) ? term(sheet) : "";
  const end = tail === "" || tail.startsWith(",") ? tail : ` ${tail}`;
  return dice.pick([
    () => `${phrase(sheet)}${end}`,
    () => `${phrase(sheet)}${end}`,
    () => `${phrase(sheet)}${end}`,
    () => `${phrase(sheet)} и ${phrase(sheet)}${end}`,
    () => `в целях ${dice.pick(field.aims)} ${phrase(sheet)}${end}`,
    () => `${term(sheet)} ${phrase(sheet)}`,
    () => `не допускать ${dice.pick(field.banned)}`,
  ])();
}

type Grammar = (sheet: Sheet) => string;

const addressed: Grammar = (sheet) => {
  const { dice, field } = sheet;
  const who = dice.pick(field.bodies);
  const bracket = dice.chance(0.4) ? ` (${someone(sheet)})` : "";
  return `${inCase(who, "dative")}${bracket} ${task(sheet)}`;
};

const matrix: Grammar = (sheet) => {
  const { dice, field } = sheet;
  return dice.pick([
    () => `рекомендовать ${body(sheet, "dative")} ${task(sheet)}`,
    () => `поручить ${body(sheet, "dative")} ${task(sheet)}`,
    () => `предложить ${body(sheet, "dative")} ${task(sheet)}`,
    () => `обязать ${body(sheet, "accusative")} ${task(sheet)}`,
    () => `просить ${body(sheet, "accusative")} ${task(sheet)}`,
    () => `обратиться к ${softDative(sheet)} с просьбой ${phrase(sheet)}`,
    () => `потребовать от ${inCase(dice.pick(field.classes), "genitive")} прекращения ${dice.pick(field.banned)}`,
    () => `возложить контроль за исполнением решения на ${inCase(dice.pick(field.bodies), "accusative")}`,
    () => `поручить ${someone(sheet, "dative")} ${phrase(sheet)} ${term(sheet)}`,
  ])();
};

function softDative(sheet: Sheet): string {
  return inCase(sheet.dice.pick(sheet.field.classes), "dative");
}

const nominal: Grammar = (sheet) => {
  const { dice, field } = sheet;
  return dice.pick([
    () => `необходимо ${phrase(sheet)}`,
    () => `считать целесообразным ${phrase(sheet)}`,
    () => `решительно осудить попытки ${dice.pick(field.banned)}`,
    () => `признать работу по теме «${dice.pick(field.themes)}» удовлетворительной`,
    () => `следует ${phrase(sheet)}`,
  ])();
};

const objectFirst: Grammar = (sheet) => {
  const { dice, field } = sheet;
  return dice.pick([
    () => `${dice.pick(field.documents)} утвердить`,
    () => `${dice.pick(field.reports)} принять к сведению`,
    () => `${dice.pick(field.documents)} принять за основу и доработать ${term(sheet)}`,
    () => `${dice.pick(field.processes)} взять под постоянный контроль`,
    () => `с 1 июля ${sheet.year + 1} года прежний порядок считать утратившим силу`,
    () => `${dice.pick(field.reports)} УТВЕРДИТЬ`,
  ])();
};

const declarative: Grammar = (sheet) => {
  const { dice, field } = sheet;
  return dice.pick([
    () => `оплату работ производить за счёт ${dice.pick(["средств округа", "членских взносов", "внебюджетных поступлений"])}`,
    () => `замечания и предложения подаются в ${inCase(dice.pick(field.bodies), "accusative")} ${term(sheet)}`,
    () => `состав рабочей группы определяется на первом заседании`,
    () => `${inCase(dice.pick(field.bodies), "nominative")} представляет сводный отчёт ${term(sheet)}`,
  ])();
};

const clauseFirst: Grammar = (sheet) => {
  const { dice, field } = sheet;
  return dice.pick([
    () => `в целях ${dice.pick(field.aims)} ${body(sheet, "dative")} ${phrase(sheet)}`,
    () => `учитывая, что ${dice.pick(field.findings)}, ${phrase(sheet)}`,
    () => `ввиду того, что ${dice.pick(field.findings)}, ${body(sheet, "dative")} ${phrase(sheet)} ${term(sheet)}`,
    () => `для ${dice.pick(field.aims)} ${phrase(sheet)}`,
  ])();
};

/** «Школам: открыть …; ввести …»: clauses that no mark parts are one task. */
const clauses: Grammar = (sheet) => {
  const who = inCase(sheet.dice.pick(sheet.field.classes), "dative");
  return sheet.dice.pick([() => `${who}: ${task(sheet)}; ${task(sheet)}`, () => `${who} – ${task(sheet)}`])();
};

const grammars: readonly (readonly [readonly [string, Grammar], number])[] = [
  [["infinitive", task], 6],
  [["dative and infinitive", addressed], 3],
  [["matrix verb", matrix], 4],
  [["noun or modal", nominal], 1],
  [["object first", objectFirst], 1.5],
  [["declarative", declarative], 1],
  [["clause first", clauseFirst], 1.5],
  [["addressee and clauses", clauses], 0.6],
];

export interface Sentence {
  readonly text: string;
  readonly grammar: string;
}

/** A decision that stands on its own, in any grammar; small first letter. */
export function decision(sheet: Sheet): Sentence {
  const [grammar, write] = sheet.dice.weighted(grammars);
  return { text: write(sheet), grammar };
}

export function procedural(sheet: Sheet): Sentence {
  const { dice } = sheet;
  const who = person(sheet);
  const text = dice.chance(0.3)
    ? `Контроль за выполнением решения возложить на ${who.accusative} ${who.initials}`
    : dice.pick(procedure);
  return { text, grammar: "procedure" };
}
