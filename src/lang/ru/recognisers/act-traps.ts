/** What looks like a reference and is none: an act still to be written, the document's own title. */
import { writingStems } from "../words/act-types.ts";
import type { Act, ActForm, ActSource } from "./act-forms.ts";
import type { Word } from "./person-words.ts";

const clauseMark = /[.;:!?»")]/;
const draft = /^проект(?:а|у|ом|е|ы|ов|ам|ами|ах)?$/;
const participle = /(?:нн|ят)(?:ый|ая|ое|ые|ого|ой|ому|ым|ую|ых|ыми|ом)$/;
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
  "исполнение",
]);
const withinTerm = /(?:до|к|в срок до|не позднее|в|с)\s[\d.]{1,10}(?:\s[а-я]+)?(?:\s\d{4})?(?:\s(?:года?|г\.?))?\s$/;
const annex = /^\s?(?:приложение(?:\s(?:№\s?)?\d{1,2})?\sк|утвержден[аоы]?|утверждаю)\s$/;
const repeal =
  /^[^.;:]{0,3}\s(?:[а-я]+\s){0,3}(?:признать|считать|отменить|изложить|снять|оставить|приостановить|дополнить|изменить|опубликовать)/;

/** «Разработать (новое) положение о …», «проект закона»: no act yet, unless it has its date or number. */
export function yetToBeWritten(source: ActSource, act: Act): boolean {
  if (act.number !== null || act.date !== null) return false;
  const before = wordsBefore(source, act.start);
  let next = act.start;
  for (const word of before) {
    const gap = source.text.slice(word.end, next);
    if (clauseMark.test(gap)) return false;
    if (writingStems.some((stem) => word.folded.startsWith(stem))) return writes(word.folded, next === act.start);
    if (crossing.has(word.folded) && !withinTerm.test(source.folded.slice(Math.max(0, word.start - 1), act.start))) return false;
    next = word.start;
  }
  return false;
}

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

/** «утверждённого положения» exists; «проект» must stand directly before. */
function writes(word: string, direct: boolean): boolean {
  if (word.startsWith("проект")) return direct && draft.test(word);
  return !participle.test(word);
}

/** «Решение от 5 мая 2019 г. № 7» as the heading of the document itself; «Приложение к решению …», «Утверждено решением …» as its annex. */
export function ownTitle(source: ActSource, form: ActForm, act: Act): boolean {
  const printed = source.text.slice(form.start, form.end);
  if (form.type.kind !== "resolution" && form.type.kind !== "order") return false;
  if (printed.length > 3 && printed === printed.toUpperCase()) return true;
  if (annex.test(source.folded.slice(0, form.start))) return true;
  if (form.start > 0 || !form.capital || !form.type.plain) return false;
  const federal = federalBody.test(source.text.slice(form.end, form.end + 40));
  return !federal && !repeal.test(source.folded.slice(act.end));
}
