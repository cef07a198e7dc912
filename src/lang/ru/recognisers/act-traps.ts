/** What looks like a reference and is none: an act still to be written, the document's own title. */
import { isInfinitive } from "../morphology/infinitive.ts";
import { writingStems } from "../words/act-types.ts";
import type { Act, ActForm, ActSource } from "./act-forms.ts";
import { identityOf } from "./act-identity.ts";
import { isPredicate } from "./act-predicates.ts";
import { actWord } from "./act-words.ts";
import type { Word } from "./paragraph-words.ts";

const clauseMark = /[.;:!?»")]/;
/** «Порядок дежурств утвердить». */
const approvedHere = /^\s(?:[а-я]+\s){0,2}(?:утвердить|утверждается|разработать|принять(?!\s(?:к|за|во)\s))/;
const draft = /^проект(?:а|у|ом|е|ы|ов|ам|ами|ах)?$/;
const participle =
  /(?:[аяуюе]щ|[аяи]вш)(?:ий|ая|ее|его|ей|ему|им|ую|их|ие|ими|ем)$|(?:нн|ят)(?:ый|ая|ое|ые|ого|ой|ому|ым|ую|ых|ыми|ом)$|(?:ен|ан|ят)[аоы]?$/;
const federalBody = /Правительств|Президент|Мин[а-я]|Главн|ЦК(?![А-ЯЁа-яё])|СНК|СССР|РСФСР|ВЦИК/;
const crossing: ReadonlySet<string> = new Set([
  "в",
  "во",
  "на",
  "по",
  "с",
  "со",
  "из",
  "для",
  "при",
  "о",
  "об",
  "согласно",
  "меры",
  "участие",
  "решение",
  "сведению",
  "внимание",
  "изменения",
  "изменений",
  "дополнения",
  "реализации",
  "реализацию",
  "выполнение",
  "выполнения",
  "исполнения",
  "ход",
  "хода",
  "отчет",
  "отчеты",
  "информацию",
  "итоги",
  "результаты",
  "исполнение",
]);
const about = /^об?$/;
const capital = /[А-ЯЁ]/;
const withinTerm =
  /(?:до|к|в срок до|не позднее|в|в течение|с)\s[\d.]{1,10}(?:\s[а-я]+)?(?:\s\d{4})?(?:\s(?:года?|г\.?))?\s(?:[а-я]+(?:ую|ой|ый|ое|ий)\s)?$/;
/** «Приложение к …», «Лист согласования к …»: of the act that it belongs to. */
const annex =
  /^\s?(?:(?:приложение(?:\s(?:№\s?)?\d{1,2})?|справка-рассылка|справка|указатель рассылки|(?:лист|реестр|список) (?:согласования|рассылки|визирования|ознакомления))\sк|утвержден[аоы]?|утверждаю)\s$/;
/** «О ВНЕСЕНИИ ИЗМЕНЕНИЙ В РЕШЕНИЕ …», «О ПРИЗНАНИИ УТРАТИВШИМ СИЛУ РЕШЕНИЯ …»: another act, whatever letters the heading has. */
const citedInHeading =
  /(?<![а-я])(?:(?:изменени|дополнени|поправ)[а-я]{1,3},?(?: вносимы[ехм]{1,2})? в|утративш[а-я]{2,3} силу|отмен[еуы]|действия|исполнени[еия]|выполнени[еия]|реализации|соответствии с|основании|согласно) $/;
const longestCitation = 60;
const repeal =
  /^[^.;:]{0,3}\s(?:[а-я]+\s){0,3}(?:признать|считать|отменить|изложить|снять|оставить|приостановить|дополнить|изменить|опубликовать)/;

/** «Разработать (новое) положение о …», «проект закона»: no act yet, unless it has its date or number. */
export function yetToBeWritten(source: ActSource, act: Act): boolean {
  const { folded } = source;
  if (isBill(folded, act) || isShown(folded, act)) return true;
  if (act.number !== null || act.date !== null || isKnown(source, act)) return false;
  if (act.kind === "regulation" && act.start === 0 && approvedHere.test(folded.slice(act.end, act.end + 60))) return true;
  if (notYet.test(folded.slice(act.end, act.end + 100))) return true;
  const directly = folded.slice(Math.max(0, act.start - 14), act.start);
  if (present.test(directly) || (act.title === null && novel.test(directly)) || isHeading(source, act)) return true;
  const before = wordsBefore(source, act.start);
  const at = before.findIndex((_, index) => decides(source, act, { before, index }));
  const word = before[at]?.folded ?? "";
  if (at < 0 || apart(source, act, { before, index: at }) || !isWriting(word)) return false;
  return writes(word, between(before.slice(0, at))) && !(approving.test(word) && isPlan(source, act));
}

/** «Необходимость разработки программы «Пруды»», where the document has approved it above. */
function isKnown({ cited }: ActSource, act: Act): boolean {
  return cited.size > 0 && act.title !== null && plan.test(act.kind) && cited.has(identityOf(act).name ?? "");
}

/** «проект федерального закона № 1059895-7». */
function isBill(folded: string, act: Act): boolean {
  return (
    act.date === null &&
    billNumber.test(act.number ?? "") &&
    draftBefore.test(folded.slice(Math.max(0, act.start - 10), act.start))
  );
}

const billNumber = /^\d{4,7}-\d{1,2}$/;
const draftBefore = /проект(?:а|у|ом|е|ы|ов)?\s$/;

/** «закон о прудах обсуждается пять лет и до сих пор | не принят»; not «…, новый не принят». */
const notYet = /^[^.;:()«"]{0,80}(?<![а-я])(?<!(?:нов|друг|ин)[а-я]{2}\s)не\s(?:принят|разработан|написан|издан)[аоы]?(?![а-я])/;

/** «фестиваль проектов „Наша река“»: many are shown, the name is the festival's. */
function isShown(folded: string, act: Act): boolean {
  return many.test(folded.slice(act.start, act.start + 60)) && shows.test(folded.slice(Math.max(0, act.start - 50), act.start));
}

const many = /^(?:[а-я-]{4,20}(?:ых|их)\s){0,2}(?:под)?(?:проектов|программ) ?[«"„“]/;
const shows =
  /(?<![а-я])(?:фестивал|конкурс|смотр|выставк|ярмарк|защит|парад|марафон|слет|форум|турнир|аукцион)[а-я]{0,4}\s(?:[а-я-]{4,20}(?:ых|их)\s){0,2}$/;

interface At {
  readonly before: readonly Word[];
  readonly index: number;
}

/** The word ends the search: it tells of writing, or it belongs to something else. */
function decides(source: ActSource, act: Act, place: At): boolean {
  const word = place.before[place.index] as Word;
  return apart(source, act, place) || isWriting(word.folded) || crosses(source, act, place);
}

/** A mark stands between the word and what follows it, and not that of «г.». */
function apart({ text }: ActSource, act: Act, { before, index }: At): boolean {
  const word = before[index];
  return clauseMark.test(text.slice(word?.end, before[index - 1]?.start ?? act.start)) && !yearWord.test(word?.folded ?? "");
}

const yearWord = /^гг?$/;

function isWriting(word: string): boolean {
  return writingStems.some((stem) => word.startsWith(stem));
}

/** «меры по», «изменения в»; not the «о» of «Разработать Положение о смотре и …». */
function crosses({ folded }: ActSource, act: Act, { before, index }: At): boolean {
  const word = before[index] as Word;
  if (isInfinitive(word.folded) && before[index + 1]?.folded !== "и") return true;
  if (word.folded === "к" && addition.test(before[index + 1]?.folded ?? "")) return true;
  if (!crossing.has(word.folded) || (about.test(word.folded) && actWord(before[index + 1]?.folded ?? ""))) return false;
  return !withinTerm.test(folded.slice(Math.max(0, word.start - 1), act.start));
}

/** «подготовить поправки | к | Программе «Пруды»»: what they are to exists. */
const addition = /^(?:поправ|дополнени|замечани|предложени|отзыв|пояснени|комментари|материал|заключени)/;

/** Up to seven words before the act, the nearest first. */
function wordsBefore({ words }: ActSource, start: number): Word[] {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as Word).end <= start) low = middle + 1;
    else high = middle;
  }
  return words.slice(Math.max(0, low - 7), low).reverse();
}

/** «настоящее Положение о клубе»: the text itself. */
const present = /настоящ(?:ий|его|ему|им|ем|ее|ая|ей|ую|ие|их|ими)\s$/;
/** «ждём нового закона о пчеловодстве» */
const novel = /(?<![а-я])нов(?:ый|ого|ому|ым|ом|ое|ая|ой|ую|ые|ых|ыми)\s$/;
const adjective = /(?:ый|ий|ого|его|ому|ему|ым|им|ом|ем|ой|ей|ую|ых|их)$/;

/** «Утвердить Программу развития пасек» approves what is written; «принять программу», «утвердить Положение» make it. */
const approving = /^(?:утвер|приня|принима|согласова|вве|вво)/;
const plan = /^(?:programme|strategy|project)$/;
/** «Утвердить (прилагаемое) Положение о смотре»; not «Разработать и утвердить …». */
const approved =
  /(?:^|[^а-я])утверд(?:ить|или|ила|ило|ил|ив)\s(?:прилагаем[а-я]{2,3}\s)?(?:(?:положение|порядок|правила|регламент|инструкцию)\s[^.;:]{1,80},?\sи\s)?$/;
const longestApproval = 120;
const first = /(?:ть|ти|ли)\sи\s(?:до\s[^и]{3,30}\s)?утверд[а-я]{2,3}\s(?:прилагаем[а-я]{2,3}\s)?$/;
/** «разработать и (до 1 мая) утвердить Программу» */
const drafted =
  /(?<![а-я])(?:разработать|составить|подготовить|выработать|сформировать|написать)(?:\sи|,)\s(?:(?:до|к)\s[^и]{3,30}\s)?(?:утвердить|принять|согласовать)\s$/;

function isPlan({ text, folded }: ActSource, act: Act): boolean {
  if (act.title === null && !capital.test(text.charAt(act.start))) return false;
  const before = folded.slice(Math.max(0, act.start - longestApproval), act.start);
  if (plan.test(act.kind)) return !drafted.test(before);
  return act.kind === "regulation" && approved.test(before) && !first.test(before);
}

/** Nothing but adjectives: «проект | федерального | закона». */
function between(words: readonly Word[]): boolean {
  return words.every((word) => adjective.test(word.folded));
}

/** «2. Порядок проведения» heads a section. */
function isHeading({ text }: ActSource, act: Act): boolean {
  return act.lemma === "порядок" && act.start === 0 && sentenceEnd.test(text.slice(act.end));
}

const sentenceEnd = /^[\s.:]*$/;

/** «в | отсутствие | главы» says nothing of an act. */
const lack = /^отсутстви/;

/** «утверждённого положения» exists; «проект», «отсутствие» must stand directly before. */
function writes(word: string, direct: boolean): boolean {
  if (lack.test(word)) return direct;
  if (word.startsWith("проект")) return direct && draft.test(word);
  return !participle.test(word);
}

/** «О мерах …» behind it is its theme; «… и смету учесть» is what to do. */
const theme = /^[\s.]{0,3}об?о?\s/;
const infinitive = /(?<![а-я])[а-я]{1,20}(?:[аяиеуы]ть|[сз]ти|чь|честь)(?:ся)?(?![а-я])/;

/** «Решение собрания от … № 7 | обжаловано» */
const predicateNext = /^\s([а-я]{3,30})(?![а-я])/;

/** «Решение от 5 мая 2019 г. № 7» as the heading of the document itself; «Приложение к решению …», «Утверждено решением …» as its annex. */
export function ownTitle(source: ActSource, form: ActForm, act: Act): boolean {
  const printed = source.text.slice(form.start, form.end);
  if (form.type.kind !== "resolution" && form.type.kind !== "order") return false;
  if (printed.length > 3 && printed === printed.toUpperCase())
    return !citedInHeading.test(source.folded.slice(Math.max(0, form.start - longestCitation), form.start));
  if (annex.test(source.folded.slice(0, form.start)) || source.folded.slice(0, form.start) === "к ") return true;
  if (form.start > 0 || !form.capital || !form.type.plain) return false;
  const federal = federalBody.test(source.text.slice(form.end, form.end + 40));
  const rest = source.folded.slice(act.end);
  return (
    !federal &&
    !repeal.test(rest) &&
    (theme.test(rest) || !(infinitive.test(rest) || isPredicate(predicateNext.exec(rest)?.[1] ?? "")))
  );
}
