/** Acts named without quotes: «Стратегию развития округа на период до 2035 года», «Трудового кодекса РФ», «Устава Липовского поселения». */
import { codeStems, levelStems, teachingStems } from "../words/act-types.ts";
import { readDetails } from "./act-details.ts";
import type { ActForm, ActSource } from "./act-forms.ts";
import { hasStem, isPlural } from "./act-forms.ts";
import { isWhole } from "./act-issuer.ts";
import { withClause, withLaws, withSecondName, withStates } from "./act-name-tails.ts";
import { behindDetails, nameEnd } from "./act-names.ts";
import { quotedWhole } from "./act-quoted-whole.ts";
import { titleAt } from "./act-titles.ts";
import { endsInHead } from "./act-words.ts";

/** «национальные законы о рыбалке»: whatever each land or region has. */
const everywhereStems: readonly string[] = ["национальн", "местн", "внутренн", "региональн"];
/** Whose it is, then what it is about. */
const ofOwner = /^(?:\s(?:[А-ЯЁ][А-Яа-яЁё-]*|области|края|республики|автономной|автономного|округа|города|района)){0,5}\sоб?\s/;
/** «закон о том, что …» */
const pointing = /^\sоб?\s(?:том|этом|нем|чем|которо[йм])(?![а-я])/;
const partOf =
  /(?:пункт|подпункт|раздел|стать|глав|част|нарушени|требовани|норм)[а-я]{0,3}(?:\s[\d., и-]{1,12})?\s$|(?<![а-я])(?:п|пп|ст|ч|разд)\.\s?[\d., и-]{1,12}$/;
const aboutWords = /^(?:положение|декларация|конвенция|инструкция|протокол)$/;
const inName =
  /(?:конвенци|деклараци|протокол|манифест|концепци|стратеги|положени|порядк|правил|инструкци)[а-я]{0,3}\s(?:о|об|по)\s/;
/** These may be «по …», too: «Конвенция по морскому праву», «Инструкция по охране труда». */
const treaties = /^(?:декларация|конвенция|протокол|манифест|хартия|инструкция|правила|пакт|соглашение)$/;
/** «Протокол 1978 года», «Конвенцию 1949 года»: its year may be all the name it has. */
const namedByYear = /^(?:конвенция|протокол|пакт|хартия)$/;
const rulings = /^(?:порядок|правила|положение|инструкция|регламент)$/;
/** There are many methods that nobody has approved. */
const approvedBehind = /^,\sутвержд/;
/** «Киотский протокол», «Лимская конвенция»: complete with the name of a place. */
const ofPlace = /ск(?:ий|ая|ого|ой|ому|им|ом|ую)$/;
const neuter = /ск(?:ое|ие|их|ими)$/;
/** «Модельный стандарт музея», «по Стандарту ухода за больными», not «стандарт качества». */
const modelStems: readonly string[] = ["модельн", "типов", "отраслев"];
const developing =
  /^\s(?:развити|повышени|поддержк|модернизаци|комплексн|социальн|энергосбережени|переселени|улучшени|формировани|создани|строительств|реконструкци|восстановлени|возрождени|сохранени|оздоровлени|борьб|защит|охран|помощ|обеспечени|профилактик|благоустройств|государственн)/;
/** Behind these words an act is there already: «в соответствии с», «изменения в». */
const citing =
  /(?:соответствии с|согласно|основании|руководствуясь|предусмотренн[а-я]{1,3}|установленн[а-я]{1,3}|изменени[а-я] в|дополнени[а-я] в|нарушение|реализаци[а-я])$/;
const capitalNext = /^\s[А-ЯЁ]/;
const inCapitals = /^[А-ЯЁ]+$/;
/** «Программу совместных действий», «Программы подготовки кадров». */
const genitive = /^\s[а-я-]{3,}(?:ия|ии|ий|ой|ей|ого|его|ых|их|ки|ства|ости)(?![а-я])/;
/** «Государственной программы мониторинга ледников». */
const anyGenitive = /^\s[а-я-]{3,}(?:а|я|ы|и|ов|ев|ей)(?![а-я])/;
/** «Районная программа озеленения на 2015–2020 годы»: a period makes it the name of one, wherever it stands. */
const years = /\d{4}/;
/** «Программа КПСС» */
const ofParty = /^\s[А-ЯЁ]{3,}(?![А-ЯЁа-яё])/;
const clauseStart = /(?:^|[.!?:;«"(]\s?)$/;

/** Where the name ends; undefined where the words are no act's. */
export function unquotedEnd(source: ActSource, form: ActForm): number | undefined {
  const { type, adjectives } = form;
  if (type.rule === "law") return law(source, form);
  if (type.rule === "code") return withStates(source.text, code(source, form));
  if (type.rule === "whole") return endsInHead(source.folded.slice(0, form.start - 1)) ? undefined : form.end;
  if (isSubject(source, form)) return undefined;
  if (type.word === "методика") return method(source, form);
  const quoted = quotedWhole(source.text, form);
  if (quoted !== undefined || type.rule === "document") return quoted ?? document(source, form);
  if (type.rule !== "named" || hasStem(adjectives, teachingStems) || isPlural(form)) return undefined;
  if (type.word === "инициатива") return undefined;
  if (type.kind === "standard") return model(source, form);
  return type.kind === "project" ? project(source, form) : programme(source, form);
}

/** «Федеральный закон об образовании», «закон о тишине», «Закон Липовской области о пасеках», «Закон о лодках № 8 от 5 мая 2003 г.». */
function law(source: ActSource, form: ActForm): number | undefined {
  if (!form.capital && isPlural(form) && hasStem(form.adjectives, everywhereStems)) return undefined;
  const level = hasStem(form.adjectives, levelStems);
  const allowed = level || form.capital || !pointing.test(source.folded.slice(form.end, form.end + 12));
  const until = nameEnd(source.text, form.end, { aboutOnly: false });
  return named(form.end, withDate(source, until), allowed && ofOwner.test(source.text.slice(form.end, until)));
}

function model(source: ActSource, form: ActForm): number | undefined {
  const { text } = source;
  if (!isProper(source, form) && !(form.capital && hasStem(form.adjectives, modelStems))) return undefined;
  return named(form.end, nameEnd(text, form.end, { aboutOnly: false, doing: true }), true);
}

/** A capital within a sentence. */
function isProper({ text }: ActSource, form: ActForm): boolean {
  return form.capital && !clauseStart.test(text.slice(Math.max(0, form.start - 2), form.start));
}

/** «Национальный проект по развитию рек»; not «… по просьбе школ» */
const by = /^\sпо\s(?!просьб|поручени|решени|предложени|мнени|инициатив)/;
const longestCause = 20;

function project(source: ActSource, form: ActForm): number | undefined {
  const proper = isProper(source, form);
  const level = hasStem(form.adjectives, levelStems);
  const doing = form.capital && level && by.test(source.text.slice(form.end, form.end + longestCause));
  const aboutOnly = !proper && !doing && !capitalNext.test(source.text.slice(form.end));
  return named(form.end, nameEnd(source.text, form.end, { aboutOnly, doing }), proper || level);
}

const longestNations = 50;
const ofNations = /^\s(?:развития\s)?(?:организации объедин[её]нных наций|оон)(?![а-я])/;

/** «Программа ООН по окружающей среде» is a body. */
function programme(source: ActSource, form: ActForm): number | undefined {
  const isBody = form.capital && ofNations.test(source.folded.slice(form.end, form.end + longestNations));
  return isBody ? undefined : ownProgramme(source, form);
}

/** «Программу развития спорта», «Продовольственной программе»; not «Программы приводятся в приложении». */
function ownProgramme(source: ActSource, form: ActForm): number | undefined {
  const { adjectives, end } = form;
  const proper = isProper(source, form) && !inCapitals.test(source.text.slice(end - 4, end));
  const level = hasStem(adjectives, levelStems);
  if (proper && adjectives.length > 0 && !level)
    return nameEnd(source.text, end, { aboutOnly: false, doing: true, treaty: true });
  if (proper && ofParty.test(source.text.slice(end, end + 10))) return nameEnd(source.text, end, { aboutOnly: false });
  const after = source.folded.slice(end, end + 40);
  const whose = genitive.test(after) || (level && anyGenitive.test(after));
  const develops = developing.test(after) || (proper && whose);
  const until = nameEnd(source.text, end, { aboutOnly: !(develops || (level && whose)), doing: true });
  return named(end, develops || (form.capital && years.test(source.text.slice(end, until))) ? until : end, level || form.capital);
}

/** «О ПОРЯДКЕ РУБКИ ЛЕСА» as the subject of a heading in capitals, which tell nothing. */
function isSubject({ text }: ActSource, { type, start, end }: ActForm): boolean {
  const printed = text.slice(Math.max(0, start - longestAdjectives), end);
  return type.word !== "конституция" && subjectInCapitals.test(printed);
}

const longestAdjectives = 40;
const subjectInCapitals = /(?:^|[^А-ЯЁ])ОБ? (?:[А-ЯЁ-]{2,20}(?:[ОЕ][МЙ]|[ЫИ]Х) ){0,3}[А-ЯЁ]{4,}$/;

function named(from: number, end: number, allowed: boolean): number | undefined {
  return allowed && end > from ? end : undefined;
}

function code(source: ActSource, form: ActForm): number | undefined {
  const state = hasStem(form.adjectives, codeStems);
  const end = isWhole(source, form.end) ?? form.end;
  if (state) return end;
  const whole = withLaws(source.folded, form.end);
  if (whole !== undefined) return isWhole(source, whole) ?? whole;
  const bare = Math.max(end, nameEnd(source.text, form.end, { aboutOnly: false }));
  const until = form.capital ? withYear(source, bare) : bare;
  if (until === form.end && form.adjectives.length > 0 && isProper(source, form)) return until;
  return named(form.end, until, form.capital);
}

/** «Конституция», «Устав Профсоюза», «Положение о премировании»: capitalised, or governed like an act that exists. */
function document(source: ActSource, form: ActForm): number | undefined {
  const { words } = source;
  const treaty = treaties.test(form.type.word);
  if (form.type.word === "протокол" && !international(form)) return undefined;
  if (form.type.word === "соглашение") return agreement(form);
  const end = documentName(source, form, treaty);
  const action = form.type.word === "декларация" && end > form.start ? andAction(source, end) : end;
  if (action > end) return action;
  if (end === form.end && form.type.word === "устав") return ownCharter(source, form);
  if (end === form.end && treaty && form.capital && ofPlace.test((form.adjectives[0] ?? "").replace(neuter, "ская"))) return end;
  if (form.type.word === "конституция") return isWhole(source, form.end) ?? Math.max(form.end, end);
  const before = words
    .slice(Math.max(0, form.index - form.adjectives.length - 3), form.index - form.adjectives.length)
    .map((word) => word.folded)
    .join(" ");
  const cited = citing.test(before) && form.type.word !== "порядок" && form.type.word !== "правила";
  return named(form.end, end, form.capital || cited);
}

/** «Методикой оценки лугов, утверждённой приказом» */
function method(source: ActSource, form: ActForm): number | undefined {
  const end = nameEnd(source.text, form.end, { aboutOnly: false, ruling: true });
  return named(form.end, end, form.capital && approvedBehind.test(source.folded.slice(end, end + 12)));
}

/** «Лимскую декларацию | и Программу действий»: one act of a conference. */
const program = /\sи\s(?:программ[аыуе]|план[ау]?|платформ[аыуе])\sдействий(?![а-я])/y;

function andAction({ folded }: ActSource, at: number): number {
  program.lastIndex = at;
  return at + (program.exec(folded)?.[0].length ?? 0);
}

/** The name with its date or year. */
function documentName(source: ActSource, form: ActForm, treaty: boolean): number {
  const { text } = source;
  const from = form.type.word === "конституция" ? withSecondName(text, form.end) : form.end;
  const ruling = rulings.test(form.type.word);
  const bare = nameEnd(text, from, { aboutOnly: needsAbout(source, form), ruling, treaty });
  const until = ruling && bare > from ? withClause(text, bare) : bare;
  const dated = withDate(source, until > form.end ? (titleAt(text, until)?.end ?? until) : until);
  const mayHaveYear = dated > form.end || (form.capital && namedByYear.test(form.type.word));
  return treaty && mayHaveYear ? withYear(source, dated) : dated;
}

/** «Парижское соглашение», not «Отраслевое», «Областное», «Городское соглашение». */
function agreement(form: ActForm): number | undefined {
  const adjective = form.adjectives[0] ?? "";
  const place = form.capital && ofPlace.test(adjective.replace(neuter, "ская")) && !hasStem([adjective], levelStems);
  return place ? form.end : undefined;
}

/** «пункт 4.2 Устава», «согласно Уставу», «Устав 2014 года». */
const ofYear = /\s(?:в редакции\s)?\d{4} (?:года|г\.)(?![а-я])/y;

function ownCharter(source: ActSource, form: ActForm): number | undefined {
  const before = source.folded.slice(Math.max(0, form.start - 40), form.start);
  const cited = partOf.test(before) || citing.test(before.trimEnd());
  const dated = withYear(source, form.end);
  if (form.capital && dated > form.end) return dated;
  return form.capital && (form.adjectives.length > 0 || cited) ? form.end : undefined;
}

/** «Гаагскую конвенцию о защите ценностей | 1954 года». */
function withYear({ folded }: ActSource, at: number): number {
  ofYear.lastIndex = at;
  return at + (ofYear.exec(folded)?.[0].length ?? 0);
}

/** «Протокол о готовности», «Киотский протокол»; minutes are written small, or head their own text. */
function international(form: ActForm): boolean {
  return form.capital && (form.start > 0 || ofPlace.test(form.adjectives[0] ?? ""));
}

/** «Основные положения модельного закона» are what it says; «Положения о клубах» are acts. */
function areMany({ words }: ActSource, { word, index, adjectives }: ActForm): boolean {
  return manyWords.test(word) || (word === "положения" && manyBefore.test(adjectives[0] ?? words[index - 1]?.folded ?? ""));
}

const manyWords = /^положени(?:й|ям|ями|ях)$/;
const manyBefore = /[а-я]{2}[ыи](?:е|х|ми?)$/;

/** «Положение о премировании», not «Положение дел»; «Декларация министров культуры» within a sentence or with its date. */
function needsAbout(source: ActSource, form: ActForm): boolean {
  const { text } = source;
  if (form.type.word === "положение" && areMany(source, form)) return true;
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
