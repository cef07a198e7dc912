/** How far an act's name goes that is printed without quotes: «Стратегии развития округа на период до 2035 года | и учесть …». */
import { fold } from "../fold.ts";
import { knownReadings } from "../morphology/lexicon.ts";
import { nameDeciders, nameStops } from "../words/act-name-stops.ts";
import { withPeriod, withSecondName, withSynonym } from "./act-name-tails.ts";
import { endsInPeriod, goesOn, otherWord, wordAt } from "./act-name-words.ts";
import { isPredicate } from "./act-predicates.ts";
import { isGoverned, isOfTrade } from "./act-prepositions.ts";
import { titleAt } from "./act-titles.ts";
import { actWord } from "./act-words.ts";
import { postCases } from "./person-words.ts";

const otherPaper = /^(?:план|график)/;
/** «города Липово», «муниципального образования Липовский сельсовет»: its name stands in the nominative. */
const territory =
  /^(?:города|села|поселка|деревни|станицы|хутора|аула|слободы|поселения|образования|района|округа|республики|губернии)$/;
const about = /^(?:о|об|обо)$/;
/** «заключения договора | о предоставлении участка» */
const agreement = /^(?:договор|соглашени|контракт)[а-я]{0,3}$/;
const owners =
  /^(?:организации|труда|федерации|области|края|республики|района|округа|города|поселения|законодательства|наций|союза|безопасности)$/;
/** «Киотский протокол | к ней». */
const pronoun = /^(?:не[ейм]|нему|ним|нем|этому|этой|которо[ймг]о?)$/;
/** «Порядок дня» */
const agenda = /^дня$/;
/** «муниципального образования Липовский сельсовет» */
const land = /^(?:сельсовет|поссовет|район|округ|край|город|улус|наслег|аймак)$/;
const nominative = /^(?:nominative|accusative)$/;
/** «ликвидации | всех форм дискриминации» */
const allForms = /^всех (?:форм|видов|уровней|категорий)$/;
/** «кворум», «нарушитель», «абитуриент», «стипендиат», «деятельность»: no plural of a genitive ends so. */
const subject = /(?:[а-я]{2}ость|[аи]тель|[ибвджзнр]ент|[мнрстц]ант|[а-я]{3}ист|изм|итет|иат|орум|щик|чик|ектор|атор)$/;
const consonant = /[бвгджзклмнпрстфхцчшщь]$/;
/** «руководствуясь Уставом слёта | и целями артелей»; «о ловле сетями и неводами» goes on. */
const instrumental = /[а-я]{2}(?:[ая]|ь)ми$/;
/** «об охране | мигрирующих видов»: before a genitive plural a participle is an adjective. */
const ofWhich = /(?:[ую]ющ|[ая]щ|вш)их$/;
const ofMany = /^(?!через$|перед$)[а-я]{2,}(?:ей|ий|[а-я][бвгджзклмнпрстфх])$/;
const asTheme = /^\s(?:порядке|правилах)$/;
/** «приёма в детский | сад» */
const intoWhat = /^(?:во?|на|через|(?!настоя)[а-я]{3,}(?:ый|ий|ую|ое))$/;
const accusative = /[бвгджзклмнпрстфхцчшщй]$|[ыи]й$|ое$|ство$|^(?:право|место|дело|лицо)$/;
const locative = /[а-я]{2}[ая]х$/;
const toward = /^(?:по|к|против)$/;
const stop: ReadonlySet<string> = new Set(nameStops);
const decider: ReadonlySet<string> = new Set(nameDeciders);
/** «развития туризма в Липовском крае». */
const inRegion =
  /^во?\s(?:РФ|СССР|РСФСР|[А-ЯЁ]ССР|СНГ|России|[А-ЯЁ][а-яё-]*(?:ой|ом|ем|е|и)(?![а-яё])|(?:крае|области|районе|городе|округе|республике|регионе|стране|поселении|селе|посёлке|поселке)(?=\s(?:на|до)\s(?:период|\d{4})))/;
const inField =
  /^(?:в|во) (?:отношени[ия](?![а-я])|област|сфер|отрасл|интересах|систем|условиях|дел[еу](?![а-я]))|^на право(?![а-я])/;

/** «Положение для участников», «Правила пользования лодками | для гостей». */
const forWhom =
  /^для (?:учащихся|обучающихся|жильцов|жителей|педагогов|участников|воспитанников|посетителей|работников|гостей|членов|детей)$/;
const people =
  /(?:^(?:граждан|детей|лиц|людей|товаров|грузов)|[а-я]{3}(?:телей|ников|щихся|щих|нтов|истов|щиков|чиков|цев|лых|ных))$/;
const manyPeople = /[а-я]{3}(?:щиков|чиков|истов|телей|ников|ающих|яющих|ующих|ащих)$/;
/** «Порядок проведения осмотров | в школах», «Правила безопасности в лесах»: of what is ordered, not of the directive. */
const inPlaces = /^(?:(?:в|на) [а-я]{3,}[ая]х|на территории|на дому)$/;
/** «внести в Правила внутреннего распорядка | в части посещений»: no place, but what of the act is meant, when, why. */
const aside =
  /^(?:в (?:части|связи|соответствии|целях|рамках|случае|течение|разрезе|редакции|силу|срок)|на (?:основании|основе|предмет)|с (?:учетом|целью|момента|помощью|даты))$/;
/** «Порядок оказания помощи детям по профилю „логопедия“», «Порядок обучения по образовательным программам» */
const ofProfile = /^по (?:профил[юя]м?|специальност[ия]м?|професси[ия]м?|направлени[юя]м?|(?:обще)?образовательным|основным)$/;
/** «Программу действий по восстановлению запасов». */
const byDoing =
  /^по (?:вид(?:у|ам)|направлени(?:ю|ям)|специальност(?:и|ям)|професси(?:и|ям)|профил(?:ю|ям)|дисциплин(?:е|ам)|вопросам|предметам?)$|^по (?!состоянию|поручению|решению|предложению|согласованию|окончанию|истечению|мнению)[а-я]{4,}(?:нию|тию|ке|ции|ству|бе)$/;

export interface NameRules {
  /** The name must begin with «о», «об». */
  readonly aboutOnly: boolean;
  /** «Правила», «Порядок»: the name may tell for whom and where. */
  readonly ruling?: boolean;
  /** «Конвенция по …», «Протокол к …». */
  readonly treaty?: boolean;
  /** «Программа … по восстановлению запасов». */
  readonly doing?: boolean;
}

const neuter = /(?:ие|ство)$/;

/** End of the name that begins behind `at`, or `at` where there is none. */
export function nameEnd(text: string, at: number, rules: NameRules): number {
  let end = at;
  let position = at;
  let before = "";
  let earlier = "";
  let owned = true;
  let located = false;
  for (let count = 0; count < 24; count++) {
    const found = wordAt(text, position);
    if (!found || !(goesOn(found, before) || endsInPeriod(text, found.end))) break;
    const { word } = found;
    const after = fold(wordAt(text, found.end)?.word ?? "");
    const step = { word, before, earlier, after, first: count === 0, owned, located, end: found.end };
    if (beginsActor(step) || !allowed(text, step, rules)) break;
    position = withSynonym(text, withSecondName(text, found.end));
    if (word !== "и" && !about.test(word) && !stop.has(word)) end = position;
    earlier = before;
    before = word;
    located ||= stop.has(word) || about.test(word);
    owned &&= otherWord.test(text.charAt(found.end - word.length)) || owners.test(word);
  }
  return end === at ? at : behindName(text, end, position === end);
}

/** Behind the words of the name stands one in quotes, or a period, or one in quotes behind the period: «… артелей на 2015–2020 годы «Труд»». */
function behindName(text: string, end: number, isWhole: boolean): number {
  const quoted = isWhole ? titleAt(text, end) : undefined;
  if (quoted) return quoted.end;
  const until = withPeriod(text, end);
  return until === end ? end : (titleAt(text, until)?.end ?? until);
}

function allowed(text: string, step: Step, rules: NameRules): boolean {
  const { word, after, first } = step;
  if (first && (about.test(word) || (rules.treaty === true && towardWhat(step)))) return true;
  if (aside.test(`${word} ${after}`)) return false;
  if (first && (rules.aboutOnly || (rules.ruling === true && agenda.test(word)))) return false;
  if (actionGoverns(step) || allForms.test(`${word} ${after}`)) return true;
  return licensed(text, step, rules) || continues(text, step);
}

/** What the kind of the act allows. */
function licensed(text: string, step: Step, rules: NameRules): boolean {
  const { word, after, first, end } = step;
  if (rules.ruling === true && !first && ofProfile.test(`${word} ${after}`)) return true;
  if (rules.ruling === true && (placed(word, after) || (!first && isOfTrade(text, end - word.length)))) return true;
  if (rules.doing === true && byDoing.test(`${word} ${after}`)) return true;
  return rules.treaty === true && !first && step.owned && towardWhat(step);
}

/** «Протокол к Конвенции», «Соглашение по климату», not «протокол к ней». */
function towardWhat({ word, after }: Step): boolean {
  return toward.test(word) && !pronoun.test(after);
}

/** «приёма граждан на обучение», «перевода детей в школы»: people stand between the action and its preposition. */
function actionGoverns({ word, before, earlier, after }: Step): boolean {
  return people.test(before) && isGoverned(earlier, word, after);
}

/** «для учащихся», «в школах». */
function placed(word: string, after: string): boolean {
  const person = word === "для" && (manyPeople.test(after) || postCases(after)?.includes("gen") === true);
  return person || forWhom.test(`${word} ${after}`) || inPlaces.test(`${word} ${after}`);
}

interface Step {
  readonly word: string;
  readonly before: string;
  /** The word before `before`. */
  readonly earlier: string;
  readonly after: string;
  readonly first: boolean;
  /** So far the name tells only whose the act is: «Закон Липовского края | о пасеках». */
  readonly owned: boolean;
  /** A preposition stands before, so that «и порядке», «и школах» may belong to it. */
  readonly located: boolean;
  /** Where the word ends. */
  readonly end: number;
}

function continues(text: string, step: Step): boolean {
  const { word, before, after, first, end } = step;
  if (about.test(word)) return first || before === "и" || step.owned || agreement.test(before);
  if (word === "и") return !first && after !== "" && goesOnBehindAnd(text, step);
  if (stop.has(word))
    return (
      !first &&
      (isGoverned(before, word, after) ||
        inField.test(`${word} ${after}`) ||
        inRegion.test(text.slice(end - word.length, end + 60)))
    );
  if (intoWhat.test(before) && accusative.test(word)) return true;
  const proper = territory.test(before) && otherWord.test(text.charAt(end - word.length));
  const describes = ofWhich.test(word) && ofMany.test(after);
  return (proper || describes || !isPredicate(word)) && !(first ? isAnother(word) : decider.has(word) || acts(word));
}

/** «по п. 5 Устава | собрание решает»: neuters that are no genitive begin what is said. */
function isAnother(word: string): boolean {
  return neuter.test(word) && knownReadings(word).some((one) => one.kind === "body");
}

/** «правил торговли и хранения»; not «О правилах торговли | и мерах надзора»: no preposition of the name governs the measures. */
function goesOnBehindAnd(text: string, { before, after, located, end }: Step): boolean {
  if (stop.has(after) || isPredicate(after) || otherPaper.test(after) || actFollows(text, end)) return false;
  if (instrumental.test(after) && !instrumental.test(before)) return false;
  return located || !locative.test(after);
}

/** «… об охране здоровья | пациент вправе», «… о труде | директор издаёт»: a masculine in the nominative begins what is said. */
function acts(word: string): boolean {
  if (isManyWhoAct(word)) return true;
  if (!consonant.test(word) || land.test(word)) return false;
  const cases = postCases(word);
  if (cases) return cases.length === 1 && cases[0] === "nom";
  if (subject.test(word)) return true;
  const readings = knownReadings(word);
  return readings.length > 0 && readings.every((one) => one.number === "singular" && nominative.test(one.case));
}

/** «Уставу района | депутаты …» */
function isManyWhoAct(word: string): boolean {
  const readings = knownReadings(word);
  return readings.length > 0 && readings.every((one) => one.kind === "person" && one.case === "nominative");
}

/** «Уставом города Бор | районный совет …» */
function beginsActor({ word, before, after, first }: Step): boolean {
  return !first && !stop.has(before) && masculineAdjective.test(word) && (decider.has(after) || acts(after));
}

const masculineAdjective = /[а-я]{3}(?:ой|ый|ий)$/;

/** «Конституции и | Трудового кодекса»; not «о формах и порядке контроля». */
function actFollows(text: string, at: number): boolean {
  let position = at;
  for (let count = 0; count < 3; count++) {
    const found = wordAt(text, position);
    if (!found || asTheme.test(text.slice(position, found.end))) return false;
    if (actWord(found.word)) return true;
    position = found.end;
  }
  return false;
}

/** «Конвенция № 87 | о свободе объединений», «Концепция … | до 2030 года». */
export function behindDetails(text: string, at: number): number {
  const about = nameEnd(text, at, { aboutOnly: true });
  return about > at ? about : withPeriod(text, at);
}
