/** Acts that show by themselves what they are: «майские указы», «Повестка дня», «ТК РФ», «СП 2.4.3648-20», «273-ФЗ», «профессиональный стандарт». */
import { fold } from "../fold.ts";
import { codeShort } from "../words/act-types.ts";
import { readDetails, titleAt } from "./act-details.ts";
import type { Act, ActSource } from "./act-forms.ts";
import { nameEnd, withPeriod } from "./act-names.ts";

/** @property loose takes no part in reading from left to right: it is kept where nothing else covers it. */
type Special = Act & { readonly loose: boolean };
type Rule = readonly [pattern: RegExp, kind: Act["kind"], lemma: string, tail: Tail];
type Tail = "none" | "level" | "name" | "title" | "loose" | "details";

const firstNumber = /\d[\dа-я./:-]*(?:\s?-\s?ф(?:кз|з))?/i;
const spaces = /\s/g;
const start = "(?<![а-яa-z0-9])";
const end = "(?![а-яa-z0-9])";
const ofState = "\\s(?:президента\\s)?(?:российской федерации|рф|россии)";
const clause =
  "(?:дошкольного|начального|основного|среднего|общего|профессионального|высшего|специального|полного|(?:общего\\s)?образования)";
const levelTail = new RegExp(
  `(?:\\s(?:до|доо|ноо|ооо|соо|спо|во|впо|нпо|оо|овз)${end}(?:(?:,\\s|\\sи\\s|/)(?:до|доо|ноо|ооо|соо|спо|во|овз)${end}){0,4}|(?:\\s${clause}(?:,(?=\\s${clause})|\\sи(?=\\s${clause}))?){1,14}(?:\\s(?:обучающихся|детей)\\sс\\s(?:овз|умственной отсталостью(?:\\s\\([^()]{1,40}\\))?|ограниченными возможностями здоровья))?|\\s(?:третьего|четвертого|второго|нового)\\sпоколения)?(?:\\sпо\\sтоп-50|\\s3\\+{1,2})?`,
  "y",
);

const rules: readonly Rule[] = [
  [
    new RegExp(
      `${start}майск(?:ий|ие|их|им|ими|ому|ого)\\sуказ(?:ы|ов|ам|ами|ах|а|у|ом)?(?:\\sпрезидента${ofState.slice(0, 0)}(?:\\s(?:российской федерации|рф|россии))?)?${end}`,
      "g",
    ),
    "decree",
    "указ",
    "none",
  ],
  [
    new RegExp(
      `${start}резолюци(?:я|и|ю|ей)\\s\\d{1,4}(?:\\s\\((?:\\d{4}|[ivxlc]{1,8})\\))?(?![\\d/.-]|\\s?г(?:\\.|од))(?:\\s(?:совета безопасности|генеральной ассамблеи)(?:\\s(?:оон|организации объединенных наций))?)?`,
      "g",
    ),
    "resolution",
    "резолюция",
    "details",
  ],
  [new RegExp(`${start}повестк[аиуе][йю]?\\sдня\\sв\\sобласти\\s`, "g"), "other", "повестка", "name"],
  [new RegExp(`${start}повестк[аиуе][йю]?\\sдня\\sна\\s(?:xxi|xx)\\sвек${end}`, "g"), "other", "повестка", "none"],
  [
    new RegExp(
      `${start}федеральн(?:ая|ой|ую|ые|ых|ыми)\\s(?:основн(?:ая|ой|ую)\\s)?(?:образовательн|общеобразовательн|адаптированн)(?:ая|ой|ую|ые|ых|ыми)\\sпрограмм(?:а|ы|е|у|ой|ам|ами|ах)?${end}`,
      "g",
    ),
    "programme",
    "фоп",
    "level",
  ],
  [
    new RegExp(`${start}(?:стратегия|стратегии|стратегию|стратегией|программа|программы|программу)-20\\d\\d${end}`, "g"),
    "strategy",
    "стратегия",
    "none",
  ],
  [new RegExp(`${start}(?:${codeShort.join("|")})\\s(?:рф|российской федерации)${end}`, "g"), "code", "кодекс", "none"],
  [
    new RegExp(
      `${start}(?:федеральн(?:ый|ого|ому|ым|ом|ые|ых|ыми)\\s)?государственн(?:ый|ого|ому|ым|ом|ые|ых|ыми)\\sобразовательн(?:ый|ого|ому|ым|ом|ые|ых|ыми)\\sстандарт(?:а|у|ом|е|ы|ов|ам|ами|ах)?${end}`,
      "g",
    ),
    "standard",
    "фгос",
    "level",
  ],
  [new RegExp(`${start}(?:фгос|фгт)(?:ы|ов|ам|а|у|ом|е)?${end}`, "g"), "standard", "фгос", "level"],
  [
    new RegExp(
      `${start}санпин(?:а|у|ом|е|ы|ов|ам|ами|ах)?(?:\\s(?:№\\s?)?\\d[\\d./-]*\\d|\\s?\\((?:сп\\s)?\\d[\\d./-]*\\d\\))?${end}`,
      "g",
    ),
    "standard",
    "санпин",
    "title",
  ],
  [
    new RegExp(
      `${start}(?:гост|ост|сто|ту|рд|му|мук|мр|гн|сп|сн|снип|всн|вреп|нпб|пб|фнп|мдс|исо|iso|тр\\s(?:тс|еаэс))(?:\\s(?:р|рв|исо|iso|мэк|iec|en))*\\s(?:№\\s?)?(?:[ivx]{1,5}-)?(?=\\d+[:./-])\\d[\\d./:-]*\\d(?:\\*|\\([а-я]\\))?${end}`,
      "g",
    ),
    "standard",
    "сп",
    "title",
  ],
  [
    new RegExp(
      `${start}профессиональн(?:ый|ого|ому|ым|ом|ые|ых|ыми)\\sстандарт(?:а|у|ом|е|ы|ов|ам|ами|ах)?(?:\\s(?:педагог[а-я]{0,3}|учител[а-я]{1,2}|руководител[а-я]{1,2}|воспитател[а-я]{1,2}))?${end}`,
      "g",
    ),
    "standard",
    "профстандарт",
    "title",
  ],
  [
    new RegExp(
      `${start}профстандарт(?:а|у|ом|е|ы|ов|ам|ами|ах)?(?:\\s(?:педагог[а-я]{0,3}|учител[а-я]{1,2}|руководител[а-я]{1,2}|воспитател[а-я]{1,2}))?${end}`,
      "g",
    ),
    "standard",
    "профстандарт",
    "title",
  ],
  [new RegExp(`${start}(?:(?:№\\s?)?\\d{1,3}\\s?[-–]?\\s?ф(?:кз|з)|фз\\s?[-–]\\s?\\d{1,3})${end}`, "g"), "law", "закон", "loose"],
  [new RegExp(`${start}основ(?:ы|ам|ами|ах)?\\s(?=законодательства\\s|государственной\\s)`, "g"), "law", "основы", "name"],
];

export function specialActs(source: ActSource): Special[] {
  return rules.flatMap((rule) => [...source.folded.matchAll(rule[0])].flatMap((found) => special(source, rule, found) ?? []));
}

function special(source: ActSource, rule: Rule, found: RegExpMatchArray): Special | undefined {
  const [, kind, lemma, tail] = rule;
  const from = found.index ?? 0;
  const bare = from + found[0].length;
  const until = tailEnd(source, tail, bare);
  const printed = source.text.slice(from, until);
  if (lemma === "кодекс" && printed.charAt(0) !== printed.charAt(0).toUpperCase()) return undefined;
  const number = firstNumber.exec(found[0])?.[0].replace(spaces, "") ?? null;
  const title = tail === "title" ? (titleAt(source.text, bare)?.value ?? null) : null;
  return {
    start: from,
    end: until,
    kind,
    lemma,
    title,
    number,
    date: null,
    name: lemma === "кодекс" ? found[0] : fold(source.text.slice(bare, until)),
    series: null,
    loose: tail === "loose",
  };
}

function tailEnd(source: ActSource, tail: Tail, at: number): number {
  if (tail === "title") return titleAt(source.text, at)?.end ?? at;
  if (tail === "details") return readDetails(source, at).end;
  if (tail === "name")
    return readDetails(source, withPeriod(source.text, nameEnd(source.text, at - 1, { aboutOnly: false }))).end;
  if (tail !== "level") return at;
  levelTail.lastIndex = at;
  const found = levelTail.exec(source.folded);
  return found ? at + found[0].length : at;
}
