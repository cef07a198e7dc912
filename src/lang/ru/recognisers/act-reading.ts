/** Reads one act from its type word on: issuer, date, number, title, or a name without quotes; undefined where it is no reference. */
import { fold } from "../fold.ts";
import { codeStems, levelStems, teachingStems } from "../words/act-types.ts";
import { detailAt, titleAt } from "./act-details.ts";
import type { Act, ActForm, ActSource } from "./act-forms.ts";
import { hasStem } from "./act-forms.ts";
import { issuerEnd, isWhole } from "./act-issuer.ts";
import { nameEnd, withPeriod } from "./act-names.ts";
import { ownTitle, yetToBeWritten } from "./act-traps.ts";

const aboutTitle = /^о(?:б|бо)?\s/i;
const numberSign = /[№n]/;
const capitalNext = /^\s[А-ЯЁ]/;
const aboutWords = /^(?:положение|декларация|конвенция|инструкция|протокол)$/;
const inName =
  /(?:конвенци|деклараци|протокол|манифест|концепци|стратеги|положени|порядк|правил|инструкци)[а-я]{0,3}\s(?:о|об|по)\s/;
/** These may be «по …», too: «Конвенция по морскому праву», «Инструкция по охране труда». */
const treaties = /^(?:декларация|конвенция|протокол|манифест|хартия|инструкция)$/;
const rulings = /^(?:порядок|правила)$/;
/** «Киотский протокол», «Лимская конвенция»: complete with the name of a place. */
const ofPlace = /ск(?:ий|ая|ого|ой|ому|им|ом|ую)$/;
/** «Модельный стандарт музея», not «стандарт качества». */
const modelStems: readonly string[] = ["модельн", "типов", "отраслев"];
const developing =
  /^\s(?:развити|повышени|поддержк|модернизаци|комплексн|социальн|энергосбережени|переселени|улучшени|формировани|обеспечени|профилактик|благоустройств|государственн)/;
/** Behind these words an act is there already: «в соответствии с», «изменения в». */
const citing =
  /(?:соответствии с|согласно|основании|руководствуясь|предусмотренн[а-я]{1,3}|установленн[а-я]{1,3}|изменени[а-я] в|дополнени[а-я] в|нарушение|реализаци[а-я])$/;
/** «раздел 3 программы «Сроки»» quotes the heading of the section. */
const sectionOf =
  /(?:раздел[а-я]{0,3}|приложени[а-я]{1,2}|пункт[а-я]{0,3}|паспорт[а-я]{0,2}|таблиц[а-я]{1,2})\s(?:(?:№\s?)?[\divx.]{1,6}\s)?(?:к\s)?$/;

interface Details {
  readonly end: number;
  readonly title: string | null;
  readonly number: string | null;
  readonly date: string | null;
}

export function readAct(source: ActSource, form: ActForm): Act | undefined {
  const details = readDetails(source, form.end);
  const found = details.end > form.end ? details : behindIssuer(source, form);
  const act = found ? withDetails(source, form, found) : unquoted(source, form);
  if (!act || yetToBeWritten(source, act) || ownTitle(source, form, act)) return undefined;
  return act;
}

function readDetails(source: ActSource, from: number): Details {
  const values: Record<"date" | "number" | "title", string | null> = { date: null, number: null, title: null };
  let end = from;
  for (let step = 0; step < 3; step++) {
    const detail = detailAt(source.text, source.folded, end);
    if (
      !detail ||
      values[detail.kind] !== null ||
      (step > 0 && detail.kind === "number" && !numberSign.test(source.folded.slice(end, end + 4)))
    )
      break;
    values[detail.kind] = detail.value;
    end = detail.end;
  }
  return { ...values, end };
}

/** «постановление Правительства области | от … № …», «программы Российской Федерации | «…»». */
function behindIssuer(source: ActSource, form: ActForm): Details | undefined {
  const at = issuerEnd(source, form.end, form.type.rule);
  if (at === undefined) return undefined;
  const details = readDetails(source, at);
  return details.end > at ? details : undefined;
}

function withDetails(source: ActSource, form: ActForm, found: Details): Act | undefined {
  const { type } = form;
  if (type.word === "протокол") return undefined;
  const numbered = found.number !== null || found.date !== null;
  if (type.rule === "numbered" && !numbered && !aboutTitle.test(found.title ?? "")) return undefined;
  if (type.rule === "named" && !numbered) return quotedName(source, form, found);
  if (type.rule === "named" && found.title === null)
    return type.kind === "standard" || hasStem(form.adjectives, teachingStems) ? undefined : unquoted(source, form);
  return actOf(source, form, { ...found, series: numbered ? "numbered" : null });
}

/** «проекта «Радуга»», not the quoted heading of a section. */
function quotedName(source: ActSource, form: ActForm, found: Details): Act | undefined {
  if (form.type.kind === "standard" || sectionOf.test(source.folded.slice(Math.max(0, form.start - 30), form.start)))
    return undefined;
  return actOf(source, form, { ...found, series: "quoted" });
}

function actOf(source: ActSource, form: ActForm, found: Details & Pick<Act, "series">): Act {
  const { type } = form;
  const end = type.rule === "document" && found.title === null ? behindDetails(source.text, found.end) : found.end;
  const { title, number, date, series } = found;
  return {
    start: form.start,
    end,
    kind: type.kind,
    lemma: type.word,
    title,
    number,
    date,
    name: fold(source.text.slice(form.end, end)),
    series,
  };
}

/** «Конвенция № 87 | о свободе объединений», «Концепция … | до 2030 года». */
function behindDetails(text: string, at: number): number {
  const about = nameEnd(text, at, { aboutOnly: true });
  return about > at ? about : withPeriod(text, at);
}

/** A name without quotes: «Стратегию развития округа на период до 2035 года», «Трудового кодекса РФ», «Устава Липовского поселения». */
function unquoted(source: ActSource, form: ActForm): Act | undefined {
  const end = unquotedEnd(source, form);
  if (end === undefined) return undefined;
  const dated = source.folded.lastIndexOf(" от ", end);
  const from = dated > form.end ? dated : source.folded.slice(0, end).lastIndexOf(" №");
  const { date, number } = from > form.end ? readDetails(source, from) : { date: null, number: null };
  return {
    start: form.start,
    end,
    kind: form.type.kind,
    lemma: form.type.word,
    title: null,
    number,
    date,
    name: fold(
      `${form.adjectives
        .filter((word) => hasStem([word], codeStems))
        .map((word) => word.slice(0, -3))
        .join(" ")} ${source.text.slice(form.end, end)}`,
    ),
    series: null,
  };
}

function unquotedEnd(source: ActSource, form: ActForm): number | undefined {
  const { text } = source;
  const { type, adjectives, end } = form;
  const level = hasStem(adjectives, levelStems);
  if (type.rule === "law") return named(end, nameEnd(text, end, { aboutOnly: true }), level || form.capital);
  if (type.rule === "code") return code(source, form);
  if (type.rule === "whole") return end;
  if (type.rule === "document") return document(source, form);
  if (type.kind === "standard" && form.capital && hasStem(adjectives, modelStems))
    return named(end, nameEnd(text, end, { aboutOnly: false }), true);
  if (type.rule !== "named" || type.kind === "standard" || hasStem(adjectives, teachingStems)) return undefined;
  if (type.kind === "project") return named(end, nameEnd(text, end, { aboutOnly: !capitalNext.test(text.slice(end)) }), level);
  const develops = developing.test(source.folded.slice(end, end + 40));
  return named(end, nameEnd(text, end, { aboutOnly: !develops }), level || form.capital);
}

function named(from: number, end: number, allowed: boolean): number | undefined {
  return allowed && end > from ? end : undefined;
}

function code(source: ActSource, form: ActForm): number | undefined {
  const state = hasStem(form.adjectives, codeStems);
  const end = isWhole(source, form.end) ?? form.end;
  if (state) return end;
  const until = nameEnd(source.text, form.end, { aboutOnly: false });
  return named(form.end, Math.max(end, until), form.capital);
}

/** «Конституция», «Устав Профсоюза», «Положение о премировании»: capitalised, or governed like an act that exists. */
function document(source: ActSource, form: ActForm): number | undefined {
  const { text, words } = source;
  const treaty = treaties.test(form.type.word);
  if (form.type.word === "протокол" && !international(form)) return undefined;
  const until = nameEnd(text, form.end, { aboutOnly: needsAbout(source, form), ruling: rulings.test(form.type.word), treaty });
  const end = withDate(source, until > form.end ? (titleAt(text, until)?.end ?? until) : until);
  if (end === form.end && treaty && form.capital && ofPlace.test(form.adjectives[0] ?? "")) return end;
  if (form.type.word === "конституция") return isWhole(source, form.end) ?? Math.max(form.end, end);
  const before = words
    .slice(Math.max(0, form.index - form.adjectives.length - 3), form.index - form.adjectives.length)
    .map((word) => word.folded)
    .join(" ");
  const cited = citing.test(before) && form.type.word !== "порядок" && form.type.word !== "правила";
  return named(form.end, end, form.capital || cited);
}

/** «Протокол о готовности», «Киотский протокол»; minutes are written small, or head their own text. */
function international(form: ActForm): boolean {
  return form.capital && (form.start > 0 || ofPlace.test(form.adjectives[0] ?? ""));
}

/** «Положение о премировании», not «Положение дел»; «Декларация министров культуры» within a sentence or with its date. */
function needsAbout(source: ActSource, form: ActForm): boolean {
  const { text } = source;
  if (form.adjectives.length > 0 || !aboutWords.test(form.type.word) || capitalNext.test(text.slice(form.end))) return false;
  if (form.type.word !== "декларация" && form.type.word !== "конвенция") return true;
  return !form.capital || form.start === 0;
}

/** «Конвенцию о правах инвалидов | от 13 декабря 2006 года». */
function withDate(source: ActSource, at: number): number {
  const details = readDetails(source, at);
  if (details.date === null && details.number === null) return at;
  return inName.test(source.folded.slice(Math.max(0, at - 120), at)) ? details.end : behindDetails(source.text, details.end);
}
