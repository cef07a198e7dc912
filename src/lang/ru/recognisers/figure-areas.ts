/** Stretches of text whose numbers count nothing: telephone numbers, addresses, times of day, references in brackets. */
import type { Range } from "../../../model/span.ts";

const chunks = /\S+/g;

/** A pattern, and what must stand in the text for it to be tried at all. */
const areas: readonly (readonly [signs: readonly string[], pattern: RegExp])[] = [
  [["["], /\[\^?[\d,;\s–—-]{1,40}\]/g], // [3, 7–9], [^1]
  [["<", ">", "=", "≤", "≥"], /(?<![а-яa-z])[pр]\s?[<>=≤≥]\s?[01][.,]\d+/g], // p < 0,05
  [["тел", "факс"], /(?:тел|факс|телефон[а-я]{0,3})(?![а-я])[\s.:]{0,4}[\d\s()+,;–-]{3,40}/g],
  [["+7", "8(", "8 ("], /\+7[\d\s()–-]{7,16}|(?<!\d)8\s?\(\d{3,5}\)[\d\s–-]{5,10}/g],
  [
    ["ул.", "ул ", "улиц", "пер.", "пер ", "переул", "просп", "пр-т", "наб", "шоссе", "бульв", "мкр"],
    /(?<![а-я])(?:ул|улиц[а-я]{1,2}|пер|переул[а-я]{2,4}|просп|проспект[а-я]?|пр-т|наб|шоссе|бульвар[а-я]?|мкр)(?![а-я])\.?\s[^,;.()\d]{2,40},\s?(?:д\.?\s?)?\d+[а-я]?(?:\/\d+)?/g,
  ],
  [
    ["дом"], // домов 14 и 16 по ул. Речной
    /(?<![а-я])дом(?:а|ов|ам|ах|ами)\s(?:№+\s?)?\d{1,3}[а-я]?(?:(?:,|\sи)\s\d{1,3}[а-я]?){0,9}\s(?:по|на)\s(?:ул|пер|просп|пл|бульв|наб|шоссе)/g,
  ],
  [
    ["мин"], // в 13 ч. 40 мин.
    /(?<![а-яa-z\d])(?:в|с|до|к|на|после)\s\d{1,2}\s?(?:ч|час[а-я]{0,2})(?![а-я])\.?\s?\d{1,2}\s?мин[а-я]{0,2}/g,
  ],
  [[", "], /(?<!\d)\d{6},\s(?:г\.|росси|с\.|п\.|[а-я]{3,20}\s(?:обл|край|респ))/g], // postal index
  [["форм", "ф."], /(?<![а-яa-z])(?:форм[аеуы]|ф\.)\s(?:№\s?)?(?:[а-яa-z]{1,3}-?\d+|\d+-[а-яa-z]{1,3})/g], // форма 4-ТИ
  [
    ["-00", "-15", "-30", "-45", "-10", "-20", "-40", "-50"], // «в 18-30 во дворе», «начало 12-00, окончание 14-20»
    /(?<![а-я])(?:(?:в|во|с|до|к|на|после|около|по)\s(?:[01]?\d|2[0-3])-[0-5][05](?=\s(?:в|во|на|до|по|у|с|под|около)(?![а-я])|\s?(?:[,.;)]|ч)|$|\s\d\d\.\d\d)|(?:начал|оконч|открыт|закрыт|регистрац|перерыв|сбор|заезд|отъезд|выезд)[а-я]{0,6}(?:\s[а-я]{1,16}){0,3}\s?[:–-]?\s(?:в\s|с\s)?(?:[01]?\d|2[0-3])-[0-5][05](?![\d-]|\s[а-я]{3}))/g,
  ],
  [[":"], /(?<![\d.,])\d{1,2}:\d{2}(?::\d{2})?(?![\d:])/g], // 11:00
  [[":"], /(?<!\d)\d{1,3}:\d{1,3}:\d{3,9}(?::\d+)?/g], // cadastral
  [["0"], /(?<!\d)0\d(?: \d{2,10}){2,5}(?!\d)/g], // budget code 07 02 0110101590 244
  [["0"], /(?<!\d)\d{3} \d \d\d \d{5} \d\d \d{4} \d{3}(?!\d)/g], // 182 1 05 01011 01 1000 110
  [
    ["л."], // an archive's л. 24—25 об.
    /(?<![а-я\d])(?<!\d )л\. ?\d{1,4}(?: ?[-–—,] ?\d{1,4}){0,3}(?: ?об\.?)?(?=[\s,.;)]|$)/g,
  ],
];
const ratio = /^1:\d{1,3}$/;
const digit = /\d/;
const address = /@|:\/\/|www\./;

/** Stretches of the text in which no number counts anything. */
export function blockedRanges(folded: string): Range[] {
  const found: Range[] = [];
  if (!digit.test(folded)) return found;
  for (const [signs, pattern] of areas) {
    if (!signs.some((sign) => folded.includes(sign))) continue;
    for (const hit of folded.matchAll(pattern))
      if (!ratio.test(hit[0])) found.push({ start: hit.index, end: hit.index + hit[0].length });
  }
  if (address.test(folded))
    for (const hit of folded.matchAll(chunks))
      if (address.test(hit[0])) found.push({ start: hit.index, end: hit.index + hit[0].length });
  return found;
}
