/** Acts that show by themselves what they are: «майские указы», «Повестка дня», «ТК РФ», «СП 2.4.3648-20», «273-ФЗ», «профессиональный стандарт». */
import { everyMatch } from "../../../model/every-match.ts";
import { once } from "../../once.ts";
import { fold } from "../fold.ts";
import { fact } from "../morphology/word.ts";
import { codeShort } from "../words/act-types.ts";
import { readDetails } from "./act-details.ts";
import type { Act, ActSource } from "./act-forms.ts";
import { withPeriod } from "./act-name-tails.ts";
import { nameEnd } from "./act-names.ts";
import { spelledOutFrom } from "./act-spelled-out.ts";
import { titleAt } from "./act-titles.ts";
import { bodyHead } from "./act-words.ts";

/** @property loose takes no part in reading from left to right: it is kept where nothing else covers it. */
type Special = Act & { readonly loose: boolean };
type Tail = "none" | "level" | "name" | "title" | "loose" | "details";

interface Rule {
  /** How the first word begins: only there the pattern is tried. */
  readonly first: readonly string[];
  readonly pattern: () => RegExp;
  readonly kind: Act["kind"];
  readonly lemma: string;
  readonly tail: Tail;
}

/** «переход на федеральные образовательные программы»: programmes in general. */
const inGeneral = /^федеральны[ехм]/i;
const firstNumber = /(?:[ivx]{1,5}-(?:[а-я]\.)?|(?<=\s)[а-я]\.(?=\d))?\d[\dа-я./:–-]*(?:by|\s?-\s?ф(?:кз|з))?/i;
/** Norms that are called by an abbreviation and a code. */
const coded = /^(?:сп|санпин)$/;
const capitalised = /^(?:кодекс|генплан)$/;
const spaces = /\s/g;
const end = "(?![а-яa-z0-9])";
const hers = "(?:ая|ой|ую|ые|ых|ыми)";
const his = "(?:ый|ого|ому|ым|ом|ые|ых|ыми)";
const noun = "(?:а|у|ом|е|ы|ов|ам|ами|ах)?";
const trade = "(?:\\s(?:педагог[а-я]{0,3}|учител[а-я]{1,2}|руководител[а-я]{1,2}|воспитател[а-я]{1,2}))?";
const clause =
  "(?:дошкольного|начального|основного|среднего|общего|профессионального|высшего|специального|полного|\\(полного\\)|(?:общего\\s)?образования)";
const levelTail = new RegExp(
  `(?:\\s(?:до|доо|ноо|ооо|соо|спо|во|впо|нпо|оо|овз)${end}(?:(?:,\\s|\\sи\\s|/)(?:до|доо|ноо|ооо|соо|спо|во|овз)${end}){0,4}(?:\\s(?:обучающихся|детей)\\sс\\sовз${end})?|(?:\\s${clause}(?:,(?=\\s${clause})|\\sи(?=\\s${clause}))?){1,14}(?:\\s(?:обучающихся|детей)\\sс\\s(?:овз|умственной отсталостью(?:\\s\\([^()]{1,40}\\))?|ограниченными возможностями здоровья))?|\\s(?:третьего|четвертого|второго|нового)\\sпоколения)?(?:\\sпо\\s(?:специальности|профессии|направлению(?:\\sподготовки)?)\\s\\d\\d\\.\\d\\d\\.\\d\\d)?(?:\\sпо\\sтоп-50|\\s3\\+{1,2})?`,
  "y",
);
/** «ГОСТ Р», «СП», «ТР ТС»: what a norm of technology is called. */
const norms: readonly string[] =
  "гост ост сто ту рд му мук мр гн сп сн снип всн нпб пб фнп мдс тсн исо iso тр ми пот мру одм одн нрб осп вну ткп стб снб дбн дсту рсн".split(
    " ",
  );

const rules: readonly Rule[] = [
  rule(
    ["майск"],
    `майск(?:ий|ие|их|им|ими|ому|ого)\\sуказ${noun}(?:\\sпрезидента(?:\\s(?:российской федерации|рф|россии))?)?${end}`,
    {
      kind: "decree",
      lemma: "указ",
      tail: "none",
    },
  ),
  rule(
    ["резолюци"],
    "резолюци(?:я|и|ю|ей)\\s\\d{1,4}(?:\\s\\((?:\\d{4}|[ivxlc]{1,8})\\))?(?![\\d/.-]|\\s?г(?:\\.|од))(?:\\s(?:совета безопасности|генеральной ассамблеи)(?:\\s(?:оон|организации объединенных наций))?)?",
    { kind: "resolution", lemma: "резолюция", tail: "details" },
  ),
  rule(["повестк"], "повестк[аиуе][йю]?\\sдня\\sв\\sобласти\\s", { kind: "other", lemma: "повестка", tail: "name" }),
  rule(["повестк"], `повестк[аиуе][йю]?\\sдня\\sна\\s(?:xxi|xx)\\sвек${end}`, { kind: "other", lemma: "повестка", tail: "none" }),
  rule(
    ["федеральн"],
    `федеральн${hers}\\s(?:основн(?:ая|ой|ую)\\s)?(?:образовательн|общеобразовательн|адаптированн)${hers}\\sпрограмм(?:а|ы|е|у|ой|ам|ами|ах)?${end}`,
    { kind: "programme", lemma: "фоп", tail: "level" },
  ),
  rule(["стратеги", "программ"], `(?:стратеги[яиюей]{1,2}|программ[аыу])-20\\d\\d${end}`, {
    kind: "strategy",
    lemma: "стратегия",
    tail: "none",
  }),
  rule(codeShort, `(?:${codeShort.join("|")})\\s(?:рф|российской федерации|рсфср)${end}`, {
    kind: "code",
    lemma: "кодекс",
    tail: "none",
  }),
  rule(
    ["федеральн", "государственн"],
    `(?:федеральн${his}\\s)?государственн${his}\\sобразовательн${his}\\sстандарт${noun}${end}`,
    { kind: "standard", lemma: "фгос", tail: "level" },
  ),
  rule(["фоп", "фаоп"], `(?<!${bodyHead}\\s)фа?оп${end}`, { kind: "programme", lemma: "фоп", tail: "level" }),
  rule(["фгос", "фгт"], `(?:фгос|фгт)${noun}${end}`, { kind: "standard", lemma: "фгос", tail: "level" }),
  rule(["санпин"], `санпин${noun}(?:\\s(?:№\\s?)?\\d[\\d./-]*\\d|\\s?\\((?:сп\\s)?\\d[\\d./-]*\\d\\))?${end}`, {
    kind: "standard",
    lemma: "санпин",
    tail: "title",
  }),
  rule(
    norms,
    `(?:${norms.join("|")})(?:\\s(?:тс|еаэс|р|рв|рк|рб|кр|исо|iso|мэк|iec|en))*(?:\\s(?:№\\s?)?|(?<=сн|снип|гост|сп)-)(?:[ivx]{1,5}-(?:[а-я]\\.)?|(?<=дбн\\s)[а-я]\\.)?(?=\\d+[:./–-])\\d[\\d./:–-]*\\d(?:\\*|\\([а-я]\\)|/by)?${end}`,
    { kind: "standard", lemma: "сп", tail: "title" },
  ),
  rule(
    ["профессиональн", "профстандарт"],
    `(?:профессиональн${his}\\s|проф)стандарт${noun}(?:\\s\\d\\d\\.\\d{3}|${trade})${end}`,
    {
      kind: "standard",
      lemma: "профстандарт",
      tail: "title",
    },
  ),
  rule(["историко-культурн"], `историко-культурн${his}\\sстандарт${noun}${end}`, {
    kind: "standard",
    lemma: "историко-культурный стандарт",
    tail: "none",
  }),
  rule(["генеральн"], `генеральн(?:${his}\\sплан${noun}|${hers}\\sсхем(?:а|ы|е|у|ой))\\s`, {
    kind: "regulation",
    lemma: "генплан",
    tail: "name",
  }),
  rule(["iso", "исо", "гост"], `(?:гост(?:\\sр)?\\s)?(?:iso|исо)\\s\\d{4,5}(?![\\d:.-])`, {
    kind: "standard",
    lemma: "сп",
    tail: "title",
  }),
  rule(["фнп"], 'фнп(?=\\s[«"“])', { kind: "standard", lemma: "фнп", tail: "title" }),
  rule(
    ["основ"],
    "основ(?:ы|ам|ами|ах)?\\s(?=(?:[а-я]{4,20}ого\\s){0,2}законодательства(?![а-я])|государственной\\s|(?:[а-я]{4,14}ой\\s){1,2}(?:политики|концепции)(?![а-я])|(?:ценообразования|регулирования тарифов|формирования индексов)\\s)",
    {
      kind: "law",
      lemma: "основы",
      tail: "name",
    },
  ),
];
/** «273-ФЗ», «ФЗ-44». */
const lawNumber = new RegExp(
  `(?<![а-яa-z0-9])(?:(?:№\\s?)?\\d{1,3}\\s?[-–]?\\s?ф(?:кз|з)(?![-–]\\d)|фз\\s?[-–]\\s?\\d{1,3})${end}`,
  "g",
);
const numbered: Rule = { first: [], pattern: () => lawNumber, kind: "law", lemma: "закон", tail: "loose" };
const keyLength = 2;
const byBeginning = index();

function rule(first: readonly string[], pattern: string, what: Pick<Rule, "kind" | "lemma" | "tail">): Rule {
  return { first, pattern: once(() => new RegExp(pattern, "y")), ...what };
}

/** Rules by the first letters of their first word. */
function index(): ReadonlyMap<string, readonly Rule[]> {
  const made = new Map<string, Rule[]>();
  for (const one of rules)
    for (const key of new Set(one.first.map((word) => word.slice(0, keyLength)))) made.set(key, [...(made.get(key) ?? []), one]);
  return made;
}

/** The rules that a word may begin. */
export const rulesOf = fact((folded) =>
  (byBeginning.get(folded.slice(0, keyLength)) ?? []).filter(({ first }) => first.some((word) => folded.startsWith(word))),
);

export function specialActs(source: ActSource): Special[] {
  const found: Special[] = [];
  for (const { known, start } of source.words) for (const one of rulesOf(known)) found.push(...at(source, one, start));
  const numbers = hasLawNumber(source.folded) ? everyMatch(source.folded, lawNumber) : [];
  return [...found, ...numbers.flatMap((one) => special(source, numbered, one) ?? [])];
}

/** Whether «ФЗ», «ФКЗ» stands somewhere. */
export function hasLawNumber(folded: string): boolean {
  return folded.includes("фз") || folded.includes("фкз");
}

function at(source: ActSource, one: Rule, start: number): Special[] {
  const pattern = one.pattern();
  pattern.lastIndex = start;
  const found = pattern.exec(source.folded);
  const act = found && special(source, one, found);
  return act ? [act] : [];
}

function special(source: ActSource, { kind, lemma, tail }: Rule, found: RegExpExecArray): Special | undefined {
  const from = found.index;
  const bare = from + found[0].length;
  const until = tailEnd(source, tail, bare);
  const printed = source.text.slice(from, until);
  if (lemma === "фоп" && until === bare && inGeneral.test(printed)) return undefined;
  if (capitalised.test(lemma) && printed.charAt(0) !== printed.charAt(0).toUpperCase()) return undefined;
  if (lemma === "генплан" && until <= bare) return undefined;
  const number = firstNumber.exec(source.text.slice(from, bare))?.[0].replace(spaces, "") ?? null;
  const title = tail === "title" ? (titleAt(source.text, bare)?.value ?? null) : null;
  return {
    start: coded.test(lemma) ? spelledOutFrom(source.folded, from) : from,
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
    return readDetails(source, withPeriod(source.text, nameEnd(source.text, at - 1, { aboutOnly: false, doing: true }))).end;
  if (tail !== "level") return at;
  levelTail.lastIndex = at;
  const found = levelTail.exec(source.folded);
  return found ? at + found[0].length : at;
}
