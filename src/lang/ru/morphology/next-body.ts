/** Whether another body begins behind a comma or «и», in the same case as the list: «отделу культуры | и школам», not «культуры | и спорта». */
import { caredForGroups, neverSpheres, sortAbbreviations, sphereAbbreviations, spheresBehindBy } from "../words/bodies.ts";
import { shortCountries } from "../words/countries.ts";
import { goesOnInSeries } from "./adjective-series.ts";
import { adjectiveReadings } from "./adjectives.ts";
import type { Head } from "./agreement.ts";
import type { Case } from "./cases.ts";
import { orderFrom } from "./cases.ts";
import { nounReadings } from "./compound.ts";
import { headAt } from "./head.ts";
import { isInfinitive } from "./infinitive.ts";
import { knownReadings } from "./lexicon.ts";
import type { Token } from "./tokens.ts";
import { noWord } from "./word.ts";

/** Not «районных», «государственных», «военных». */
const clausePattern =
  /(?:ющ|ущ|ащ|ящ|вш|(?<!ств|во)[аея]нн|ем|им|ом|т)(?:ему|им|ими|его|ей|их|ым|ых|ому|ого|ой|ую|юю|ие|ые)(?:ся)?$/;
const inPluralDative = /(?:ам|ям)$/;
const givesTo = /^(?:помощи|содействия|поддержки|обслуживания)$/;
const inDative = /(?:ам|ям|у|ю)$/;
const states = new Set(shortCountries.join(" ").split(" "));
const spheres = new Set(sphereAbbreviations);
const sorts = new Set(sortAbbreviations);
const bodiesOnly = new Set(neverSpheres);
/** Not «администраций районов и МО»: of one place. */
const place = /^(?:района|края|области|города|республики|округа|поселка|села|страны|губернии|уезда|региона|федерации)$/;
const places = new Set([
  "область",
  "республика",
  "волость",
  "губерния",
  "станица",
  "деревня",
  "федерация",
  "страна",
  "держава",
  "регион",
]);
const capital = /^[А-ЯЁ]/;
const behindBy = new Set(spheresBehindBy.join(" ").split(" "));
const caredFor = new Set(caredForGroups);
/** «комитету по физкультуре и спорту»: behind «по» a dative may belong to the name. */
const governing: Readonly<Partial<Record<Case, RegExp>>> = {
  dative: /^(?:по|к)$/,
  accusative: /^(?:на|в|за|про)$/,
  instrumental: /^(?:с|со|над|под|перед|между)$/,
  genitive: /^./,
};

/** «, осуществляющим …», «, имеющих …», «, которым …»: a clause that describes. */
export function isClause(token: Token | undefined): boolean {
  return token !== undefined && clausePattern.test(token.folded) && adjectiveReadings(token.word).length > 0;
}

/** Whether another body begins here, in the same case as the list. */
export function opensBody(
  tokens: readonly Token[],
  at: number,
  list: { readonly governs: Case; readonly before: Head },
): boolean {
  const { governs, before } = list;
  const head = headAt(tokens, at, orderFrom[governs]);
  if (!head || head.case !== governs || opensClause(tokens, at, { head, before })) return false;
  const inTail = tail(tokens, before, at);
  if (goesOnInGenitive(tokens, at, { head, before, inTail })) return false;
  const comma = tokens[at - 1]?.text === ",";
  if (isUndeclined(head)) {
    if (belongsToTail(tokens, at, { head, before, inTail })) return false;
    return comma || inTail.length === 0 || governs === "dative" || isNamed(tokens, head, inTail);
  }
  const named = head.kind !== "other" && head.known;
  if (governs === "dative") return isNextName(tokens, at, inTail) || opensDative(tokens, head, { before, inTail });
  if (governs === "genitive")
    return (
      named &&
      (inTail.length === 0 ||
        tokens[at - 2]?.kind === "initials" ||
        (comma && inTail.length < 2) ||
        isBeside(head, before, inTail))
    );
  return named;
}

/** «дружинам, | Юнармии»: a comma right behind the noun parts no genitive from it. */
function isNextName(tokens: readonly Token[], at: number, inTail: readonly Token[]): boolean {
  return inTail.length === 0 && tokens[at - 1]?.text === "," && capital.test(tokens[at]?.text ?? "");
}

function isUndeclined(head: Head): boolean {
  return head.nominative === null && head.modifiers.length === 0 && !head.adjectival;
}

/** «отделу культуры и ЖКХ», «посольствам Германии и КНР» */
function isOfName({ folded }: Token, inTail: readonly Token[]): boolean {
  return spheres.has(folded) || (inTail.length > 0 && states.has(folded));
}

/** «от министерства области и МУП «Луч»», «Минздрав России и ФФОМС»: a name or place before it ends the other's. */
function isNamed(tokens: readonly Token[], head: Head, inTail: readonly Token[]): boolean {
  if (tokens[head.at + 1]?.kind === "quote" && inTail.every((one) => knownReadings(one.word).length > 0)) return true;
  const { folded = "", text = "" } = inTail.at(-1) ?? {};
  return place.test(folded) || capital.test(text);
}

/** «от Президента России и | Правительства»: behind a place another body, which is no place itself. */
function isBeside(head: Head, before: Head, inTail: readonly Token[]): boolean {
  const { folded = "", text = "" } = inTail.at(-1) ?? {};
  if (before.number !== "singular" || head.kind !== "body" || places.has(head.nominative ?? "")) return false;
  return place.test(folded) || capital.test(text);
}

/** «руководителям СПК, КФХ и ЛПХ», «службам МЧС и МВД»: all are led by them. */
function continuesShouts(tokens: readonly Token[], before: Head, inTail: readonly Token[]): boolean {
  return before.number === "plural" && inTail.length === 0 && tokens[before.at + 1]?.kind === "shout";
}

interface Behind {
  readonly head: Head;
  readonly before: Head;
  readonly inTail: readonly Token[];
}

/** An abbreviation that goes on with the name before it. */
function belongsToTail(tokens: readonly Token[], at: number, behind: Behind): boolean {
  const { head, before, inTail } = behind;
  if (isOfName(tokens[head.at] as Token, inTail) || continuesShouts(tokens, before, inTail)) return true;
  return isSortLed(tokens, at, behind);
}

/** «директорам школ и | ДОУ»: all are led by them; «директорам школ и | МУП «Плёс»» not. */
function isSortLed(tokens: readonly Token[], at: number, { head, before, inTail }: Behind): boolean {
  if (before.kind !== "person" || before.number !== "plural" || tokens[at - 1]?.folded !== "и") return false;
  const behind = tokens[head.at + 1]?.kind;
  if (!sorts.has(tokens[head.at]?.folded ?? "") || behind === "quote" || behind === "number") return false;
  return nounReadings(inTail.at(-1)?.word ?? noWord).some((one) => one.case === "genitive" && one.number === "plural");
}

/** «органам законодательной и | исполнительной власти», «институтам РАН и | Россельхозакадемии»: two genitives of one head. */
function goesOnInGenitive(tokens: readonly Token[], at: number, { head, before, inTail }: Behind): boolean {
  if (!ambiguousGenitive(tokens, head)) return false;
  if (inTail.length === 1 && goesOnInSeries(tokens, at - 1)) return true;
  return continuesShouts(tokens, before, inTail) && isNameAlone(tokens, at, head);
}

/** «институтам РАН и | Россельхозакадемии»: a name of one word behind «и». */
function isNameAlone(tokens: readonly Token[], at: number, head: Head): boolean {
  const [first, next] = [tokens[at] as Token, tokens[at + 1]];
  if (head.at !== at || tokens[at - 1]?.folded !== "и" || !capital.test(first.text) || !ambiguousGenitive(tokens, head))
    return false;
  return next === undefined || next.kind === "mark" || isInfinitive(next.word);
}

/** «, осуществляющим управление», «жителям, проживающим в посёлке»; «школам, | уполномоченному по правам», «и | ответственным за приборы» are others. */
function opensClause(
  tokens: readonly Token[],
  at: number,
  { head, before }: { readonly head: Head; readonly before: Head },
): boolean {
  const first = tokens[at] as Token;
  const agrees = head.number === before.number && tokens[at - 1]?.text === ",";
  const described = agrees && isClause(first) && isPreposition(tokens[at + 1]);
  if (head.adjectival && (head.kind !== "person" || described)) return true;
  return head.modifiers.length === 0 && head.kind === "other" && isClause(first);
}

function isPreposition(token: Token | undefined): boolean {
  return token !== undefined && prepositions.has(token.folded);
}

const prepositions = new Set(["в", "во", "на", "с", "со", "за", "из", "от", "при", "под", "у", "к", "по"]);

function opensDative(
  tokens: readonly Token[],
  head: Head,
  { before, inTail }: { readonly before: Head; readonly inTail: readonly Token[] },
): boolean {
  const named = head.kind !== "other" && head.known && !isListed(tokens, head, before);
  if (isSphere(head, inTail)) return false;
  if (inTail.some((one) => (governing.dative as RegExp).test(one.folded))) {
    const name = head.nominative ?? "";
    return named && !behindBy.has(name) && (bodiesOnly.has(name) || !ambiguousGenitive(tokens, head));
  }
  if (inPluralDative.test(inTail.at(-1)?.folded ?? "") && !named) return false;
  if (inTail.some((one) => givesTo.test(one.folded)) && head.kind !== "body") return false;
  if (inTail.length > 0 && ambiguousGenitive(tokens, head)) return named;
  return head.known || inDative.test(tokens[head.at]?.folded ?? "") || head.modifiers.length > 0;
}

/** «управлению культуры, спорта и молодёжи», «совету ветеранов и молодёжи»: whom or what others care for, in the genitive. */
function isSphere(head: Head, inTail: readonly Token[]): boolean {
  if (inTail.length === 0 || head.modifiers.length > 0 || !caredFor.has(head.nominative ?? "")) return false;
  return inTail.every(
    (one) => one.folded === "по" || knownReadings(one.word).every(({ kind }) => kind === "other" || kind === "person"),
  );
}

/** «директорам школ, лицея и | гимназии»: a list in the genitive goes on. */
function isListed(tokens: readonly Token[], head: Head, before: Head): boolean {
  if (!ambiguousGenitive(tokens, head)) return false;
  const commas = tokens.slice(before.at, head.at).flatMap(({ text }, index) => (text === "," ? [before.at + index + 1] : []));
  return commas.some((at) => {
    const listed = headAt(tokens, at, orderFrom.genitive);
    return listed?.kind === "body" && listed.number === head.number && isGenitiveOnly(tokens[listed.at]);
  });
}

function isGenitiveOnly(token: Token | undefined): boolean {
  const noun = token ? nounReadings(token.word) : [];
  return noun.length > 0 && noun.every((one) => one.case === "genitive" || one.case === "accusative");
}

/** «администрации», «областной комиссии»: also a genitive. */
function ambiguousGenitive(tokens: readonly Token[], head: Head): boolean {
  const noun = nounReadings((tokens[head.at] as Token).word);
  return noun.some((one) => one.case === "genitive" && one.number === head.number);
}

function tail(tokens: readonly Token[], before: Head, at: number): readonly Token[] {
  return tokens
    .slice(before.at + 1, at)
    .filter((one) => one.kind === "word" && one.folded !== "и" && one.folded !== "а" && one.folded !== "также");
}
