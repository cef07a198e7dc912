/** Lines of nothing but place, date and number: «г. Рудный    07.10.2015г.», «8 мая 1921 г.», «от 15.07.2020 № 28/212». */
import type { Cue } from "../../language.ts";
import { wordEnd, wordStart } from "../../pattern.ts";

const month = "(?:январ|феврал|март|апрел|ма[йяе]|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-я]{0,3}";
const datePattern = new RegExp(
  `${wordStart}(?:от|с|по)?[ _"«»]*\\d{1,2}[ "»«_]*(?:[-–—,и ]{1,4}\\d{1,2} ?)?(?:-?го )?(?:${month}|\\. ?\\d{1,2}\\.)[ _]*(?:\\d{2,4})?[ _]*(?:г(?:ода|\\.)?)?${wordEnd}`,
  "g",
);
const blankDate = /(?:от)?[_ ]*[«"]?[_ ]*[»"]?_+ ?\d{2,4} ?_? ?г(?:ода|\.)?|от[_ ]{6,}/g;
const numberPattern = /(?:№+|n) ?№? ?[\d_][\d_./а-яa-z-]*/g;
const placePattern =
  /(?:^|[\s,(\t])(?:г|гор|с|пос|пгт|п|р\. ?п|ст|д|х|дер|город|село|поселок|деревня|станица|аул|слобода|республика) ?\.? ?[А-ЯЁ][А-Яа-яЁё-]+(?: [А-ЯЁ][а-яё-]+)?/;
/** «к 25 марта с.г.»: the rest of a sentence, though nothing but a date. */
const midSentence = /^(?:к|до|с|по|в|во|на|за|и|или|не позднее) /;
const bareYear = /\d{4} ?г(?:ода|\.)/;
/** «Верхний Бор, 9 мая 2001 г.»: what is left without the date is a name. */
const bareCity = /^[\s(]*[А-ЯЁ][а-яё]+(?:[ -][А-ЯЁ][а-яё]+){0,2}[\s,.)]*$/;
const letters = /[а-яёa-z]/gi;

export function placeCues(raw: string, folded: string): Cue[] {
  if (raw.length > 200 || midSentence.test(raw)) return [];
  const dated = folded.replace(datePattern, (all) => " ".repeat(all.length));
  const withoutDate = folded.includes("_") ? dated.replace(blankDate, (all) => " ".repeat(all.length)) : dated;
  const hasDate = withoutDate !== folded;
  const withoutNumber = withoutDate.replace(numberPattern, (all) => " ".repeat(all.length));
  const place = placePattern.exec(raw);
  if (!hasDate && !place) return withoutNumber !== folded && inkOf(withoutNumber) < 3 ? ["act-number"] : [];
  const rest = place ? withoutNumber.slice(0, place.index) + withoutNumber.slice(place.index + place[0].length) : withoutNumber;
  const ink = inkOf(rest.replace(/(?:года?|от|час(?:ов)?)/g, ""));
  if (hasDate && bareCity.test(raw.replace(/[^]/g, (letter, at: number) => (withoutNumber[at] === " " && letter !== " " ? " " : letter)))) return ["place-date"];
  const all = inkOf(folded);
  if (ink <= 3 || (hasDate && place && ink < 0.75 * all && ink < 60 && !/[а-яё]{3}[.!?] [А-ЯЁ]/.test(raw))) return ["place-date"];
  if (hasDate && raw.includes("\t") && ink < 50) return ["place-date"];
  if (hasDate && ink <= 14 && /^[^а-я]*\d/.test(folded)) return ["place-date"];
  return hasDate && (place || bareYear.test(folded)) ? ["date-and-more"] : [];
}

function inkOf(text: string): number {
  return text.match(letters)?.length ?? 0;
}
