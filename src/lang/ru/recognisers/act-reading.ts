/** Reads one act from its type word on: issuer, date, number, title, or a name without quotes; undefined where it is no reference. */
import { fold } from "../fold.ts";
import { codeStems, levelStems } from "../words/act-types.ts";
import type { Details } from "./act-details.ts";
import { isSectionHeading, readDetails } from "./act-details.ts";
import type { Act, ActForm, ActSource } from "./act-forms.ts";
import { actForm, hasStem, isPlural } from "./act-forms.ts";
import { issuerEnd } from "./act-issuer.ts";
import { behindDetails } from "./act-names.ts";
import { isQuotedWhole } from "./act-quoted-whole.ts";
import { titleAt } from "./act-titles.ts";
import { ownTitle, yetToBeWritten } from "./act-traps.ts";
import { unquotedEnd } from "./act-unquoted.ts";
import { actWord } from "./act-words.ts";

const approval =
  /,\sутвержд[а-я]{4,8}\s([а-я ]{3,60}?)\s?(?:от\s)?\d{1,2}(?:\.\d{1,2}\.|\s[а-я]{3,8}ъ?\s)\d{4}(?:\s?(?:года|г)(?![а-я])\.?)?/y;
const aboutTitle = /^о(?:б|бо)?\s/i;
const capitalNext = /^\s[А-ЯЁ]/;
const listGap = /^\s?[:–—]\s?(?=[«"“„])/;
const quote = /[«»"“”„]/;
/** «Сваи. | Правила испытаний»: the second sentence of a quoted title. */
const inTitle = /[«"“„][^«»"“”„]{1,100}\.\s$/;
/** «Стратегия роста|, воли и света»» */
const listInTitle = /^,\s[а-яё][^«»"“”„.;:]{2,100}[»"”“]/;
const lowerCase = /^[а-яё]/;
/** Minutes and agreements. */
const noAct = /^(?:протокол|соглашение)$/;
/** A letter of whoever it may be is no act; one with a number is. */
const letters = /^(?:письмо|рекомендация|поручение|указание|предписание)$/;
/** «поручения 3.1, 3.2 протокола»: points of a paper. */
const point = /^\d{1,2}(?:\.\d{1,2}){1,2}$/;
/** «раздел 3 программы «Сроки»» quotes the heading of the section, «паспорт программы «Пруды»» what it is called. */
const sectionOf =
  /(?:раздел[а-я]{0,3}|приложени[а-я]{1,2}|пункт[а-я]{0,3}|паспорт[а-я]{0,2}|таблиц[а-я]{1,2})\s(?:(?:№\s?)?[\divx.]{1,6}\s)?(?:к\s)?$/;

export function readAct(source: ActSource, form: ActForm): Act | undefined {
  const whole = ofProgramme(source, form);
  if (whole) return whole;
  const details = readDetails(source, form.end);
  const found =
    details.end > form.end
      ? withLater(source, form, details)
      : (behindIssuer(source, form, form.end) ?? behindColon(source, form) ?? behindOrdinal(source, form));
  const act = found ? withDetails(source, form, found) : unquoted(source, form);
  if (!act || isOther(source, act) || yetToBeWritten(source, act) || ownTitle(source, form, act)) return undefined;
  return withCode(source, approved(source, act));
}

/** «Паспорт подпрограммы муниципальной программы «Чистые воды» «Пруды»»: the second name is the own one. */
function ofProgramme(source: ActSource, form: ActForm): Act | undefined {
  if (form.type.word !== "подпрограмма" || form.adjectives.length > 0) return undefined;
  if (form.start > 0 && !passport.test(source.folded.slice(Math.max(0, form.start - longestPassport), form.start)))
    return undefined;
  const next = source.text.charAt(form.end) === " " ? actForm(source, form.index + 1) : undefined;
  const programme = next?.type.word === "программа" && next.start === form.end + 1 ? readAct(source, next) : undefined;
  if (!next || !programme) return undefined;
  const own = titleAt(source.text, programme.end);
  const end = own?.end ?? programme.end;
  if (!twoNames.test(source.text.slice(next.end, end))) return undefined;
  return { ...programme, start: form.start, end, lemma: form.type.word, title: own?.value ?? programme.title };
}

const twoNames = /[»"”]\s?[«"“„]/;
const longestPassport = 14;

/** «регламент Союза «О лифтах» | (ТР ТС 011/2011)»: the same act by its code. */
const code = /\s?\((?:тр (?:тс|еаэс)|санпин|сп|гост(?: р)?|снип)\s(\d[\d./-]{1,20}\d)\)/y;

function withCode({ folded }: ActSource, act: Act): Act {
  if (act.kind !== "regulation" || act.number !== null) return act;
  code.lastIndex = act.end;
  const found = code.exec(folded);
  return found ? { ...act, number: found[1] as string, end: act.end + found[0].length } : act;
}

/** «Образцового устава, утверждённого министром финансов | 14 сентября 1905 года»: the date belongs to it, no other act is named. */
function approved({ folded }: ActSource, act: Act): Act {
  if (act.kind !== "regulation" || act.date !== null || act.number !== null) return act;
  approval.lastIndex = act.end;
  const found = approval.exec(folded);
  const by = found?.[1]?.trim().split(" ") ?? [];
  return found && !by.some((word) => actWord(word)) ? { ...act, end: act.end + found[0].length } : act;
}

/** «постановление Правительства области | от … № …», «программы Российской Федерации | «…»». */
function behindIssuer(source: ActSource, form: ActForm, from: number): Details | undefined {
  const at = issuerEnd(source, from, form.type.rule);
  if (at === undefined) return undefined;
  const details = readDetails(source, at);
  return details.end > at ? details : undefined;
}

/** «резолюцию 64/292 Генеральной Ассамблеи | от 28 июля 2010 года»: the issuer stands between number and date. */
function withLater(source: ActSource, form: ActForm, first: Details): Details {
  if (first.title !== null || form.type.rule === "named" || !capitalNext.test(source.text.slice(first.end, first.end + 2)))
    return first;
  const later = behindIssuer(source, form, first.end);
  if (!later || (later.date !== null && first.date !== null) || (later.number !== null && first.number !== null)) return first;
  return { end: later.end, title: later.title, number: first.number ?? later.number, date: first.date ?? later.date };
}

/** «национальным проектам: «Демография», «Культура»». */
function behindColon(source: ActSource, form: ActForm): Details | undefined {
  const gap = form.type.rule === "named" && isPlural(form) ? listGap.exec(source.text.slice(form.end, form.end + 4)) : null;
  const title = gap ? titleAt(source.text, form.end + gap[0].length) : undefined;
  return title && { end: title.end, title: title.value, number: null, date: null };
}

/** «подпрограмма 1 «Малые реки»», «подпрограммы 2. «Чистые пруды»», «Подпрограмма IV «Мосты»»: its place among the others is part of its name. */
function behindOrdinal(source: ActSource, form: ActForm): Details | undefined {
  ordinal.lastIndex = form.end;
  const found = form.type.word === "подпрограмма" ? ordinal.exec(source.folded) : null;
  const title = found ? titleAt(source.text, form.end + found[0].length) : undefined;
  return title && { end: title.end, title: title.value, number: null, date: null };
}

const ordinal = /\s(?:\d{1,2}|[ivx]{1,5})\.?(?=\s?[«"“„])/y;

/** In «форум «Стратегия успеха»» the words are the name of something else; «опираясь на «Правила учёта»» governs them itself. */
function isOther({ text }: ActSource, act: Act): boolean {
  if (isQuotedWhole(text, act)) return false;
  return (
    (quote.test(text.charAt(act.start - 1)) || inTitle.test(text.slice(Math.max(0, act.start - 120), act.start))) &&
    (quote.test(text.charAt(act.end)) || listInTitle.test(text.slice(act.end, act.end + 120))) &&
    act.number === null &&
    act.date === null
  );
}

function withDetails(source: ActSource, form: ActForm, found: Details): Act | undefined {
  const { rule, word } = form.type;
  const numbered = found.number !== null || found.date !== null;
  if (
    noAct.test(word) ||
    (word === "порядок" && found.title === null && !form.capital) ||
    (letters.test(word) && !isNumbered(found))
  )
    return undefined;
  if (rule === "numbered" && !numbered && !aboutTitle.test(found.title ?? "")) return undefined;
  if (rule === "named" && !numbered) return quotedName(source, form, found);
  if (rule === "named" && found.title === null) return unquoted(source, form);
  return actOf(source, form, { ...found, series: numbered ? "numbered" : rule === "law" ? "quoted" : null });
}

function isNumbered({ number, date }: Details): boolean {
  return number !== null && (date !== null || !point.test(number));
}

/** «магистерскую программу «Почвы»», «36-часовую программу «Сети»» are taught. */
const taughtStems: readonly string[] = ["магистерск", "бакалаврск", "часов"];

/** «число бюджетных мест по программе «Мосты»» */
const studied =
  /(?:^|[^а-я])(?:обучени[а-я]|обучить|обучены|переподготовк[а-я]|повышени[а-я] квалификации|стажировк[а-я])\s[^.,;:]{1,60}\sпо\s$|(?:мест[ао]?|обучени[а-я]|обуча[а-я]{2,6}|курс[а-я]{0,3}|квалификации|переподготовк[а-я]|магистратур[а-я]|набора?|выпускник[а-я]{0,3}|студент[а-я]{0,3})\s(?:[а-я]{3,12}\s)?по\s$/;

/** «проекта «Радуга»», not the quoted heading of a section. */
function quotedName(source: ActSource, form: ActForm, found: Details): Act | undefined {
  if (form.type.word === "инициатива" && !hasStem(form.adjectives, levelStems)) return undefined;
  if (form.type.kind === "standard" || lowerCase.test(found.title ?? "") || hasStem(form.adjectives, taughtStems))
    return undefined;
  const before = source.folded.slice(Math.max(0, form.start - 80), form.start);
  if (form.type.word === "программа" && !hasStem(form.adjectives, levelStems) && studied.test(before)) return undefined;
  if (form.adjectives.length === 0 && sectionOf.test(before) && !isCalled(form, found, before)) return undefined;
  return actOf(source, form, { ...found, series: "quoted" });
}

/** «Раздел 3 Программы «Чистые пруды»»: by what is quoted no section, and the programme is the one that has a capital, a passport, a number. */
function isCalled(form: ActForm, { title }: Details, before: string): boolean {
  return !isSectionHeading(title ?? "") && (form.capital || form.type.word === "подпрограмма" || passport.test(before));
}

const passport = /паспорт[а-я]{0,2}\s(?:к\s)?$/;

function actOf(source: ActSource, form: ActForm, found: Details & Pick<Act, "series">): Act {
  const { type } = form;
  const end =
    (type.rule === "document" || type.rule === "law") && found.title === null ? behindDetails(source.text, found.end) : found.end;
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

/** A name without quotes: «Стратегию развития округа на период до 2035 года», «Трудового кодекса РФ», «Устава Липовского поселения». */
function unquoted(source: ActSource, form: ActForm): Act | undefined {
  const end = unquotedEnd(source, form);
  if (end === undefined) return undefined;
  const { from, date, number } = detailsWithin(source, form.end, end);
  const named = form.type.rule === "law" ? from : end;
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
        .map((word) => codeStems.filter((stem) => word.startsWith(stem)).sort((a, b) => b.length - a.length)[0])
        .join(" ")} ${source.text.slice(form.end, named)}`,
    ),
    series: null,
  };
}

/** «об охране рек | № 8-XV от 03.11.2004», «об охране от шума | № 8»: where number and day begin, or the end. */
function detailsWithin(source: ActSource, start: number, end: number): Pick<Details, "date" | "number"> & { from: number } {
  const marks = [" от ", " №"].map((mark) => source.folded.slice(0, end).lastIndexOf(mark)).filter((at) => at > start);
  for (const from of marks.sort((a, b) => a - b)) {
    const { date, number } = readDetails(source, from);
    if (date !== null || number !== null) return { from, date, number };
  }
  return { from: end, date: null, number: null };
}
