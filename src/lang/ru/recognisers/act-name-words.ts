/** The words of a name that is printed without quotes, one behind the other, and whether those behind a comma are still of it. */
import { fold } from "../fold.ts";
import { withPeriod } from "./act-name-tails.ts";
import { actWord } from "./act-words.ts";

/** «Конвенция ООН | об изменении климата». */
export const otherWord = /[А-ЯЁ]/;
const nextWord =
  /(?:\s|,\s(?=[А-ЯЁ][а-яё]+(?:а|я|ы|и|[ое]го|[ое]й)\sи\s[А-ЯЁ][а-яё]*(?:а|я|ы|и|[ое]го|[ое]й)(?![а-яё])|[а-яё]{3,20}[аяыиеёх]\sи\s|[а-яё]{3,20}[ыи]х(?:,\s[а-яё]{3,20}[ыи]х){0,3}\sи\s[а-яё]{3,20}[ыи]х\s|[а-яё]{3,20}(?:[ыи]х|[ое]й|[ое]го)\s[а-яё]{3,20}\sи\s[а-яё]{3,20}(?:[ыи]х|[ое]й|[ое]го)\s))([А-Яа-яЁё]+(?:[-/][А-Яа-яЁё]+)*(?:(?<=[А-ЯЁ]{2})-\d{1,2}(?!\d))?)/y;
const sureInList = /(?:ции|ости|[нт]и[ия]|ки|ств[ае]|[ая]х|[ыи]х|[ое]й|[ое]го)$/;
/** «о выборах, | отзыве и отставке» */
const prepositional = /(?:[ая]х|[бвгджзклмнпрстфхчшщ]е)$/;
/** «выдачи, | обмена и хранения» */
const action =
  /(?:[нт]ия|ции|дачи|[кжг]и|бы|[еи]мена|обмена|ема|вода|хода|пуска|бора|рота|троля|монта|расчета|счета|учета|отзыва|выпуска|ввоза|вывоза)$/;

export interface Next {
  readonly word: string;
  readonly end: number;
  /** A comma stands before it. */
  readonly listed: boolean;
  readonly isName: boolean;
}

export function wordAt(text: string, at: number): Next | undefined {
  nextWord.lastIndex = at;
  const found = nextWord.exec(text);
  if (!found) return undefined;
  const [whole, word = ""] = found;
  return { word: fold(word), end: at + whole.length, listed: whole.startsWith(","), isName: otherWord.test(word.charAt(0)) };
}

/** «приёма, | перевода и отчисления»: alike in form, or in a form that begins nothing else; «Севера, | Сибири и Дальнего Востока». */
export function goesOn({ word, listed, isName }: Next, before: string): boolean {
  if (!listed || isName || sureInList.test(word)) return true;
  const alike =
    word.slice(-1) === before.slice(-1) ||
    (prepositional.test(word) && prepositional.test(before)) ||
    (action.test(word) && action.test(before));
  return alike && !actWord(word);
}

/** «продукции, | сырья и продовольствия на 2013–2020 годы»: a period closes the name behind its list. */
const lastOfList = /\sи\s[а-яё]{3,30}(?:\s[а-яё]{3,30})?(?=\s(?:на|до)\s)/y;

export function endsInPeriod(text: string, at: number): boolean {
  lastOfList.lastIndex = at;
  const found = lastOfList.exec(text);
  return found !== null && withPeriod(text, at + found[0].length) > at + found[0].length;
}
