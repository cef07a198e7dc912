/** Words by which the cross-checks know parts, wholes and what is told as done. Everything is folded first. */
import type { CheckCues } from "../../language.ts";
import { fold } from "../fold.ts";

const breakdownWords =
  /(?:^|[^а-я])(?:из (?:них|которых|этого числа|общего числа|общего количества)|в том числе|в т\.?\s?ч\.?|включая|среди них)(?![а-я])/;
const outOfWords = /(?:^|[^а-я])из(?:\s[а-я]{1,20}){0,2}\s$/;
const asideWords = /(?:^|[^а-я])(?:кроме того|а также|плюс|помимо|сверх того|дополнительно|еще|при этом|вместе с тем)(?![а-я])/;
const totalWords = /(?:^|[^а-я])(?:итого|всего|в сумме|в общей сложности|общим числом)(?:\s[а-я]{2,12})?\s?[:–—-]?\s$/;
const orElseWords = /^,?\s(?:или|то есть|т\.\s?е\.|что составляет|что составило)\s(?:на\s|в\s)?(?:около\s|почти\s|более\s)?$/;
const fromWords = /(?:^|[^а-я])(?:с|со|от)\s$/;
const toWords = /^\s(?:[^.,;:()\d]{1,40}\s)?до\s$/;
const byWords = /(?:^|[^а-я])(?:на|в)\s$/;
const inventoryWords =
  /^(?:(?:сегодня|сейчас|на сегодня|на сегодняшний день|в настоящее время|всего),?\s)?(?:в|во|на территории)\s(?:нашем\s|нашей\s|нашего\s)?(район|област|город|кра|республик|округ|муниципалитет|поселени|стран)[а-я]{0,4}\s(?:сегодня\s|сейчас\s)?(?:функционир|действ|работа|насчитыва|име|числ)[а-я]{2,5}\s(?:всего\s)?$/;
const pastYear = /(?:^|[^а-я])(?:прошедш|истекш|минувш|прошл|завершивш)[а-я]{2,4}\s$/;
const comingYear = /(?:^|[^а-я])(?:нов|предстоящ|наступающ)[а-я]{2,3}\s$/;
const peopleWords =
  /(?:^|\s)(?:человек|чел|учащ|обучающ|школьник|учени|выпускник|студент|педагог|учител|воспитанник|дет[еия]|ребен|родител|жител|делегат|участник|член|работник|сотрудник|граждан|депутат|садовод|врач|пациент|воспитател|специалист|лиц(?![а-я]))/;
const bareAdjective = /^[а-я-]{2,30}(?:ых|их|ый|ая|ое|ые|ие|ой)$/;
const futureWords =
  /(?:план(?![а-я])|планов|планир|предсто|предусм|будет|будут|намеч|запланир|ожидает|перспектив|прогноз|очередн|следующ|задач|цел[ьией])/;
/** «повысили», «построен», «проведена», «итоги». */
const pastWords = /(?:[а-я]{2}(?:ли|ло|ла|ен|ан|ыт|лись|лось|лась|ено|ана|ано|аны|ены|ена|ован|ошел|ился)(?![а-я])|итог)/;
const infinitive = /(?:^|[^а-я])[а-я]{3,20}(?:ать|ять|ить|еть|сти|йти|ться)(?![а-я])/;
const toldBefore = /(?:(?:^|[^а-я])(?:в|во|за|течение|итог[а-я]{0,3}|состоянию на)\s|итог[а-я]{0,3}\s[а-я]{0,16}\s?)$/;

export const figureCues: CheckCues = {
  breakdown: (between: string): boolean => breakdownWords.test(fold(between)),
  outOf: (between: string): boolean => outOfWords.test(fold(between)),
  elliptic: (of: string): boolean => bareAdjective.test(fold(of)),
  people: (of: string): boolean => peopleWords.test(fold(of)),
  aside: (between: string): boolean => asideWords.test(fold(between)),
  total: (between: string): boolean => totalWords.test(fold(between)),
  orElse: (between: string): boolean => orElseWords.test(fold(between)),
  from: (before: string): boolean => fromWords.test(fold(before)),
  to: (between: string): boolean => toWords.test(fold(between)),
  by: (before: string): boolean => byWords.test(fold(before)),
  inventory: (before: string): string | undefined => inventoryWords.exec(fold(before))?.[1],
  schoolYear: (before: string): "past" | "coming" | undefined => {
    const folded = fold(before.slice(-24));
    return pastYear.test(folded) ? "past" : comingYear.test(folded) ? "coming" : undefined;
  },
  told: (sentence: string, before: string): boolean => {
    const folded = fold(sentence);
    return toldBefore.test(fold(before)) && pastWords.test(folded) && !futureWords.test(folded) && !infinitive.test(folded);
  },
};
