/** Stretches of text whose numbers count nothing: telephone numbers, addresses, times of day, references in brackets. */

import { everyMatch } from "../../../model/every-match.ts";
import type { Range } from "../../../model/span.ts";
import { isLetterCode } from "../letters.ts";
import type { Source } from "./date-parts.ts";
import { wordSign, wordSignsIn } from "./word-signs.ts";

const chunks = /\S+/g;

/** What a text has: words, as `wordSignsIn` tells them, and signs that are no letters, each as a bit of a number. */
interface Held {
  readonly words: number;
  readonly signs: number;
}

/** The bits of which one must be held for a pattern to be tried; a few must be told by a pattern, too. */
interface Near extends Held {
  readonly told?: RegExp;
}

const signBits = new Map<number, number>();

/** One of the signs stands in the text. */
function sign(...wanted: readonly string[]): Near {
  let signs = 0;
  for (const one of wanted) {
    const code = one.charCodeAt(0);
    if (!signBits.has(code)) signBits.set(code, 1 << signBits.size);
    signs |= signBits.get(code) as number;
  }
  return { words: 0, signs };
}

/** A bit that every text has. */
const always = 1 << 30;
const anything: Near = { words: 0, signs: always };

function word(pattern: RegExp): Near {
  return { words: wordSign(pattern), signs: 0 };
}

/** A pattern, and what must stand in the text for it to be tried at all. */
const areas: readonly (readonly [near: Near, pattern: RegExp])[] = [
  [sign("*"), /(?<=[а-яa-z»"])\*\d{1,3}(?!\d)/g], // 12 ноября*235
  [sign("["), /\[\^?[\d,;\s–—-]{1,40}\]/g], // [3, 7–9], [^1]
  [sign("<", ">", "=", "≤", "≥"), /(?<![а-яa-z])[pр]\s?[<>=≤≥]\s?[01][.,]\d+/g], // p < 0,05
  [word(/(?:тел|факс|телефон[а-я]{0,3})(?![а-я])/), /(?:тел|факс|телефон[а-я]{0,3})(?![а-я])[\s.:]{0,4}[\d\s()+,;–-]{3,40}/g],
  // a counter of a page on the web: «Просмотры: 418»
  [word(/просмотр|скачиван|прочтен/), /^(?:просмотр(?:ы|ов)|скачиваний|прочтений)\s?:?\s?\d[\d ]*$/g],
  [sign("+", "("), /\+7[\d\s()–-]{7,16}|(?<!\d)8\s?\(\d{3,5}\)[\d\s–-]{5,10}/g],
  [
    word(/(?<![а-я])(?:ул|улиц|пер$|переул|просп|пр-т|наб$|шоссе|бульвар|мкр)/),
    /(?<![а-я])(?:ул|улиц[а-я]{1,2}|пер|переул[а-я]{2,4}|просп|проспект[а-я]?|пр-т|наб|шоссе|бульвар[а-я]?|мкр)(?![а-я])\.?\s[^,;.()\d]{2,40},\s?(?:д\.?\s?)?\d+(?!\d|,\d|\s(?:га|кв|сот)(?![а-я]))[а-я]?(?:\/\d+)?/g,
  ],
  [
    word(/(?<![а-я])дом(?:а|ов|ам|ах|ами)(?![а-я])/), // домов 14 и 16 по ул. Речной
    /(?<![а-я])дом(?:а|ов|ам|ах|ами)\s(?:№+\s?)?\d{1,3}[а-я]?(?:(?:,|\sи)\s\d{1,3}[а-я]?){0,9}\s(?:по|на)\s(?:ул|пер|просп|пл|бульв|наб|шоссе)/g,
  ],
  [
    word(/^мин/), // в 13 ч. 40 мин.
    /(?<![а-яa-z\d])(?:в|с|до|к|на|после)\s\d{1,2}\s?(?:ч|час[а-я]{0,2})(?![а-я])\.?\s?\d{1,2}\s?мин[а-я]{0,2}/g,
  ],
  [sign(","), /(?<!\d)\d{6},\s(?:г\.|росси|с\.|п\.|[а-я]{3,20}\s(?:обл|край|респ))/g], // postal index
  [
    { ...anything, told: /[ «][аб]| кл/ }, // отсутствовали 4 (5 б, 7 а, 8 «в»), родители 6 в класса
    /(?<![\d.,])(?:[1-9]|1[01])\s?[«"“]?[абвгде][»"”]?(?![а-я])(?:(?:,|\sи|\s[-–—])\s(?:[1-9]|1[01])\s?[«"“]?[абвгде][»"”]?(?![а-я])){1,12}|(?<![\d.,])(?:[1-9]|1[01])\s?[«"“]?[а-жилн][»"”]?\s(?=кл(?:асс[а-я]{0,3})?(?![а-я]))/g,
  ],
  [
    word(/^(?:январ|феврал|март|апрел|ма|июн|июл|август|сентябр|октябр|ноябр|декабр)[ая](?![а-я])/), // ул. 8 Марта, посёлок 1 Мая
    /(?<!\d|\d[\s.,])[1-9]\d?\s(?:январ|феврал|март|апрел|ма|июн|июл|август|сентябр|октябр|ноябр|декабр)[ая](?![а-я])/g,
  ],
  [
    word(/(?<![а-я])(?:ул|улиц|пер$|переул|пл$|площад|просп|им$|имени$)/),
    /(?<![а-я])(?:ул|улиц[а-я]{1,2}|пер|переул[а-я]{2,4}|пл|площад[а-я]{1,2}|просп|проспект[а-я]?|им|имени)(?![а-я])\.?\s\d{1,3}\s(?:лет|год)/g,
  ], // ул. 40 лет Октября
  [sign("«", '"', "„", "“"), /(?<=[а-я]\s)[«"„“]\d[\d\s]{0,6}\s[а-я][^»"”“\d.;:]{2,60}[»"”“]/g], // проект «500 добрых дел»
  [word(/(?<![а-я])(?:форм[аеуы]|ф)$/), /(?<![а-яa-z])(?:форм[аеуы]|ф\.)\s(?:№\s?)?(?:[а-яa-z]{1,3}-?\d+|\d+-[а-яa-z]{1,3})/g], // форма 4-ТИ
  [
    { ...sign("-"), told: /-(?:[0145]0|[23]0|[14]5)/ }, // «в 18-30 во дворе», «начало 12-00, окончание 14-20»
    /(?<![а-я])(?:(?:в|во|с|до|к|на|после|около|по)\s(?:[01]?\d|2[0-3])-[0-5][05](?=\s(?:в|во|на|до|по|у|с|под|около)(?![а-я])|\s?(?:[,.;)]|ч)|$|\s\d\d\.\d\d)|(?:начал|оконч|открыт|закрыт|регистрац|перерыв|сбор|заезд|отъезд|выезд)[а-я]{0,6}(?:\s[а-я]{1,16}){0,3}\s?[:–-]?\s(?:в\s|с\s)?(?:[01]?\d|2[0-3])-[0-5][05](?![\d-]|\s[а-я]{3}))/g,
  ],
  [sign(":"), /(?<![\d.,])\d{1,2}:\d{2}(?::\d{2})?(?![\d:])/g], // 11:00
  [sign(":"), /(?<!\d)\d{1,3}:\d{1,3}:\d{3,9}(?::\d+)?/g], // cadastral
  [sign("0"), /(?<!\d)0\d(?: \d{2,10}){2,5}(?!\d)/g], // budget code 07 02 0110101590 244
  [sign("0"), /(?<!\d)\d{3} \d \d\d \d{5} \d\d \d{4} \d{3}(?!\d)/g], // 182 1 05 01011 01 1000 110
  [sign("("), /(?<![\d.])\d{1,3}\.\d{1,5}\(\d[^()]{0,9}\)\d{0,4}/g], // шифр 63.3(2)6
  [{ ...anything, told: /\d[xх×*]\d/ }, /(?<![\d.,])\d{1,4}[xх×*]\d{1,4}(?:[xх×*]\d{1,4})?(?=\s?(?:[.;,)]|$|\s[а-я]{3}))/g], // схема 60×60
  [
    word(/(?<![а-я])(?:с|т|сс|вып|кн)$/),
    /(?<![а-я\d]|\d\s)(?:с|т|сс|вып|кн)\.\s\d{1,4}(?:\s?[–—-]\s?\d{1,4})?(?=\s?[,;)]|\.?$|\.\s)/g,
  ], // т. 12, с. 45–52
  [word(/(?<![а-я])(?:вып|т|кн)$/), /(?<![а-я\d]|\d\s)(?:вып|т|кн)\.\s\d{1,4}\s?\(\d{1,4}\)/g], // вып. 7(19)
  [sign("»", '"', "”"), /[«"„“][а-я][^»"”\d]{1,40}\s\d{1,4}[»"”]/g], // сорт «Рассвет 1»
  [
    word(/(?<![а-я])л$/), // an archive's л. 24—25 об.
    /(?<![а-я\d])(?<!\d )л\. ?\d{1,4}(?: ?[-–—,] ?\d{1,4}){0,3}(?: ?об\.?)?(?=[\s,.;)]|$)/g,
  ],
];
const ratio = /^1:\d{1,3}$/;
const address = /@|:\/\/|www\./;

/** Stretches of the text in which no number counts anything. */
export function blockedRanges({ raw, folded }: Source): Range[] {
  const found: Range[] = [];
  const held: Held = { words: wordSignsIn(raw), signs: signsIn(folded) };
  for (const [near, pattern] of areas) {
    if (!isNear(near, held) || near.told?.test(folded) === false) continue;
    for (const hit of everyMatch(folded, pattern))
      if (!ratio.test(hit[0])) found.push({ start: hit.index, end: hit.index + hit[0].length });
  }
  if (address.test(folded))
    for (const hit of everyMatch(folded, chunks))
      if (address.test(hit[0])) found.push({ start: hit.index, end: hit.index + hit[0].length });
  return found;
}

function isNear(near: Near, held: Held): boolean {
  return (near.words & held.words) !== 0 || (near.signs & held.signs) !== 0;
}

function signsIn(folded: string): number {
  let signs = always;
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at);
    if (code !== space && !isLetterCode(code)) signs |= signBits.get(code) ?? 0;
  }
  return signs;
}

const space = 0x20;
