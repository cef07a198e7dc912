/** Lines of nothing but place, date and number: «г. Рудный    07.10.2015г.», «8 мая 1921 г.», «от 15.07.2020 № 28/212». */
import type { Cue } from "../../cue.ts";
import { anyOf, wordEnd, wordStart } from "../../pattern.ts";
import { fold } from "../fold.ts";
import { isInfinitive } from "../morphology/infinitive.ts";
import { knownReadings } from "../morphology/lexicon.ts";
import { fact } from "../morphology/word.ts";
import { kindWords } from "../words/title-kinds.ts";
import { isTerritories, territoryPattern } from "./territories.ts";
import { withoutVenue } from "./venue.ts";

const month = "(?:январ|феврал|март|апрел|ма[йяе]|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-я]{0,3}";
const datePattern = new RegExp(
  `${wordStart}(?:от|с|по)?[ _"«»]*\\d{1,2}[ "»«_]*(?:[-–—,и ]{1,4}\\d{1,2} ?)?(?:-?го )?(?:${month}|\\. ?\\d{1,2}\\.)[ _]*(?:\\d{2,4})?[ _]*(?:г(?:ода|\\.)?)?${wordEnd}|${wordStart}${month} \\d{4} ?(?:г(?:ода|\\.)?)?${wordEnd}`,
  "g",
);
/** A date to be filled in: «"___" ______ 20__ г.», «от ________». */
const blankDate = /(?:от)?[_ «»"]{0,40}_ ?\d{2,4} ?_? ?г(?:ода|\.)?|от[_ ]{6,}/g;
const numberPattern = /(?:№{1,3}|n) ?№? ?[\d_][\d_./а-яa-z-]*/g;
/** Without its full stop «с» is a preposition: «в соответствии с Федеральным законом». */
const placePattern =
  /(?:^|[\s,(\t])(?:(?:[сдпх]|сел|мест|хут|сл|ст-ца|раб\. ?пос|аг|мун|[нкдг]\. ?п) ?\.|(?:г|гор|пос|пгт|р\. ?п|ст|дер|город|село|(?:(?:рабочий|городской|дачный|курортный|вахтовый) )?пос[её]лок|деревня|агрогородок|станица|аул|кишлак|слобода|муниципий|республика) ?\.?) ?[А-ЯЁ][А-Яа-яЁё-]+(?: [А-ЯЁ][а-яё-]+)?/;
/** How the meeting was held, in place of where: «онлайн», «в дистанционном формате», «в режиме видеоконференции» */
const mannerPattern =
  /(?<=^|[ (,])(?:(?:в )?(?:(?:очно-)?заочн|очн|дистанционн|смешанн|гибридн)(?:о|ом (?:формат|режим)е)|(?:в )?(?:(?:формат|режим)е )?(?:онлайн(?:[- ](?:формат|режим)е)?|видео-?конференц[а-я]{2,3}|видеосвязи))(?=$|[ ),.])/g;
/** «к 25 марта с.г.»: the rest of a sentence, though nothing but a date. */
const midSentence = /^(?:к|до|с|по|в|во|на|за|и|или|не позднее) /;
/** «23 июня 2018 г. в Белом Яру состоялся съезд»: a sentence. */
const told = /(?:^| )(?:состоял|прош[её]л|прошл|проведен|собрал|открыл|работал)/;
/** «А/RES/70 от 12 мая 2015 года,»: the number of an act that a sentence names, parted from its type by the line end. */
const actCode = /^[A-ZА-ЯЁ]{1,5}(?:\/[A-ZА-ЯЁ\d.]{1,6}){1,4} от /;
/** «г. Рудный|, площадь Мира»: where in the town, on a line of its own. */
const inTown =
  /^,? ?(?:площад|ул(?:ица|\.)|просп|набережн|сквер|парк|стадион|(?:[а-я]{4,20} )?(?:зал|дворец|дом|клуб|театр)(?= |$))[^.;:]{0,50}$/;
/** «Лесной Думы от 5 мая 2015 года № 12,», «РФ от 5 мая 2015 г. № 7.»: who issued an act that a sentence names. */
const issued = /^([А-ЯЁ][А-Яа-яЁё-]+(?: [А-Яа-яЁё-]+){0,5}) от \d{1,2}[ .]/;
const sentenceGoesOn = /,$|№ ?[\dА-Яа-яё/-]{1,12}\.$/;
const shout = /(?<![А-ЯЁа-яё-])[А-ЯЁ]{2,8}(?![А-ЯЁа-яё-])/;
/** «Решение от 5 мая 2015 г. № 3»: the act itself. */
const actItself = new RegExp(`^${anyOf(kindWords)}(?= )`);
/** «Гимназия № 3» above «г. Верхнереченска»: the end of a name. */
const ofTown = /^г(?:орода|\.) ?[а-я-]{2,20}(?:ск|цк|град|город|бург)а[ .]?$/;
/** When a page or a comment was put on a site, to the minute: «13 мая 2024, 16:42», «lobov | 13.05.2024 16:42»; no act is adopted at a minute and nowhere. */
const posted =
  /^(?:(?:опубликовано|добавлено|размещено|обновлено|создано|изменено|дата публикации) ?:? ?|[^|]{2,40} \| ?)?(?:\d{1,2} [а-я]{3,8} \d{4}|\d{1,2}\.\d\d\.\d{2,4})(?: ?г(?:\.|ода)?)?(?: ?[,|·—–-])?(?: в)? ?\d{1,2}:\d\d(?::\d\d)?$/;
/** «воскресенье, 27 апреля 2014 г.»: the calendar of a page. */
const today =
  /^(?:сегодня:? ?)?(?:понедельник|вторник|среда|четверг|пятница|суббота|воскресенье),? \d{1,2} [а-я]{3,8}(?: \d{4}(?: ?г(?:\.|ода)?)?)?$/;
/** «Дата проведения собрания: 5 мая», «Место и время: …» */
const held =
  /^(?:дата|место|время)(?: и (?:дата|место|время))?(?: проведения)?(?: (?:собрания|заседания|совещания|конференции|схода|съезда|слушаний|встречи|форума|сессии|слета|мероприятия))? ?[:–—-] ?/;
/** The verb of a task stands among so many words. */
const firstWords = 6;
/** «Керчь» is a name. */
const small = /^[а-яё]/;
const bareYear = /\d{4} ?г(?:ода|\.)/;
/** «Верхний Бор, 9 мая 2001 г.»: what is left without the date is a name. */
const bareCity = /^[\s(]*[А-ЯЁ][а-яё]+(?:[ -][А-ЯЁ][а-яё]+){0,2}(?:, ?[А-ЯЁ][а-яё]+(?: [А-ЯЁ][а-яё]+)?){0,2}[\s,.)–—-]*$/;
/** «Верхний Бор (Казахстан)» */
const country = / \([А-ЯЁ][а-яё-]+\)(?=[\s,.]*$)/;
const letters = /[а-яa-z]/g;
const digitOrBlank = /[\d_]/;
/** Words that belong to a date and are no other text. */
const dateWords = /года?|от|час(?:ов)?/g;
const sentence = /[а-яё]{3}[.!?] [А-ЯЁ]/;
const startsWithDigit = /^[^а-я]*\d/;
const longest = 200;
const longestPlace = 100;
/** Letters beside place and date that a line of them may still have: none at all, with a place, with columns, behind a digit first. */
const most = { alone: 3, withPlace: 60, inColumns: 50, dateFirst: 14 } as const;
const mostBesidePlace = 0.75;

export function placeCues(raw: string, folded: string): Cue[] {
  if (raw.length > longest) return [];
  const marked = digitOrBlank.test(folded);
  if (!marked && raw.length > longestPlace) return [];
  const place = placePattern.exec(raw);
  if (!marked && !place) return [];
  if (held.test(folded)) return ["held"];
  if (isSentence(raw, folded)) return [];
  return posted.test(folded) || today.test(folded) ? ["navigation"] : cuesOf(raw, folded, place);
}

function cuesOf(raw: string, folded: string, place: RegExpExecArray | null): Cue[] {
  const undated = withoutDates(folded);
  const dated = undated !== folded;
  const numberless = blanked(undated, numberPattern);
  const bare = dated ? blanked(numberless, mannerPattern) : numberless;
  if (!dated && !place) return bare !== folded && inkOf(bare) < most.alone ? ["act-number"] : [];
  if (isPlaceAndDate({ raw, folded, bare, dated, place })) return ["place-date"];
  return dated && (place || bareYear.test(folded)) ? ["date-and-more"] : [];
}

/** «с. Бор, Лесной р-н,» above «Заречный край»: a line of regions goes on with the place above. */
export function isRegionOf(above: string, line: string): boolean {
  return above.endsWith(",") && isTerritories(fold(line)) && placeCues(above, fold(above)).includes("place-date");
}

/** «Провести слёт в июне 2020 года в г. Бор.», «Слёт провести в г. Бор.», «20 декабря;», «г. Верхнереченска» */
function isSentence(raw: string, folded: string): boolean {
  if (
    midSentence.test(raw) ||
    actCode.test(raw) ||
    (isIssued(raw) && !actItself.test(folded)) ||
    ofTown.test(folded) ||
    told.test(folded) ||
    raw.endsWith(";")
  )
    return true;
  const printed = raw.split(" ", firstWords);
  return folded.split(" ", firstWords).some((word, at) => (at === 0 || small.test(printed[at] ?? "")) && isInfinitive(word));
}

/** «Минск от 12 мая 2025 г. № 7» is where and when. */
function isIssued(raw: string): boolean {
  const issuer = issued.exec(raw)?.[1];
  if (issuer === undefined) return false;
  return sentenceGoesOn.test(raw) || shout.test(issuer) || fold(issuer).split(" ").some(isOfBody);
}

const isOfBody = fact((word): boolean => knownReadings(word).some((one) => one.kind === "body" && one.case === "genitive"));

interface Read {
  readonly raw: string;
  readonly folded: string;
  /** Folded, spaces where date and number stood. */
  readonly bare: string;
  readonly dated: boolean;
  readonly place: RegExpExecArray | null;
}

/** Hardly anything is left without the place and the date. */
function isPlaceAndDate({ raw, folded, bare, dated, place }: Read): boolean {
  const rest = place ? bare.slice(0, place.index) + bare.slice(place.index + place[0].length) : bare;
  const ink = inkOf(rest.replace(dateWords, ""));
  if (place && ink > most.alone && inkOf(rest.replace(territoryPattern, "")) <= most.alone) return true;
  if (ink <= most.alone) return true;
  if (!dated) return place?.index === 0 && inTown.test(rest.trim());
  const town = blanked(bare, territoryPattern);
  if (
    bareCity.test(withoutVenue(leftOf(raw, town), town).replace(country, "")) ||
    (inTown.test(bare.trim()) && startsWithDigit.test(folded))
  )
    return true;
  if (place && ink < most.withPlace && ink < mostBesidePlace * inkOf(folded) && !sentence.test(raw)) return true;
  return (ink < most.inColumns && raw.includes("\t")) || (ink <= most.dateFirst && startsWithDigit.test(folded));
}

/** The raw text, spaces where the folded one has them. */
function leftOf(raw: string, bare: string): string {
  let out = "";
  for (let at = 0; at < raw.length; at++) out += bare[at] === " " ? " " : raw[at];
  return out;
}

function withoutDates(folded: string): string {
  const undated = blanked(folded, datePattern);
  return folded.includes("_") ? blanked(undated, blankDate) : undated;
}

function blanked(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => " ".repeat(found.length));
}

function inkOf(text: string): number {
  return text.match(letters)?.length ?? 0;
}
