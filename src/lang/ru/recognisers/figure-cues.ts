/** Words by which the cross-checks know parts, wholes and what is told as done. Everything is folded first. */
import { fold } from "../fold.ts";

const breakdownWords =
  /(?:^|[^а-я])(?:из (?:них|которых|этого числа|общего числа|общего количества)|в том числе|в т\.?\s?ч\.?|включая|среди них)(?![а-я])/;
const outOfWords = /(?:^|[^а-я])из(?:\s[а-я]{1,20}){0,2}\s$/;
const asideWords = /(?:^|[^а-я])(?:кроме того|а также|плюс|помимо|сверх того|дополнительно|еще|при этом|вместе с тем)(?![а-я])/;
const peopleWords =
  /(?:^|\s)(?:человек|чел|учащ|обучающ|школьник|учени|выпускник|студент|педагог|учител|воспитанник|дет[еия]|ребен|родител|жител|делегат|участник|член|работник|сотрудник|граждан|депутат|садовод|врач|пациент|воспитател|специалист|лиц(?![а-я]))/;
const bareAdjective = /^[а-я-]{2,30}(?:ых|их|ый|ая|ое|ые|ие|ой)$/;
const futureWords =
  /(?:план(?![а-я])|планов|планир|предсто|предусм|будет|будут|намеч|запланир|ожидает|перспектив|прогноз|очередн|следующ|задач|цел[ьией])/;
/** «повысили», «построен», «проведена», «итоги». */
const pastWords = /(?:[а-я]{2}(?:ли|ло|ла|ен|ан|ыт|лись|лось|лась|ено|ана|ано|аны|ены|ена|ован|ошел|ился)(?![а-я])|итог)/;
const infinitive = /(?:^|[^а-я])[а-я]{3,20}(?:ать|ять|ить|еть|сти|йти|ться)(?![а-я])/;
const toldBefore = /(?:(?:^|[^а-я])(?:в|во|за|течение|итог[а-я]{0,3}|состоянию на)\s|итог[а-я]{0,3}\s[а-я]{0,16}\s?)$/;

export const figureCues = {
  breakdown: (between: string): boolean => breakdownWords.test(fold(between)),
  outOf: (between: string): boolean => outOfWords.test(fold(between)),
  elliptic: (of: string): boolean => bareAdjective.test(fold(of)),
  people: (of: string): boolean => peopleWords.test(fold(of)),
  aside: (between: string): boolean => asideWords.test(fold(between)),
  told: (sentence: string, before: string): boolean => {
    const folded = fold(sentence);
    return toldBefore.test(fold(before)) && pastWords.test(folded) && !futureWords.test(folded) && !infinitive.test(folded);
  },
};
