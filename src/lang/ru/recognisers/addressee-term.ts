/** Passes over what may stand before the body: a marker, a term («до 1 мая», «в срок до …»), an adverb. */
import type { Head } from "../morphology/agreement.ts";
import { headAt } from "../morphology/head.ts";
import { knownReadings } from "../morphology/lexicon.ts";
import { skipTitle } from "../morphology/titled-names.ts";
import type { Token } from "../morphology/tokens.ts";
import { fact } from "../morphology/word.ts";

const bullet = /^[-–—•·*◦▪§]$/;
const capital = /^[А-ЯЁ]/;
const boundary = /^(?:начал|кон[еч]?ц|окончани|завершени|наступлени|открыти|закрыти)/;
const sureDative = /(?:ам|ям|у|ю)$/;
const longestEvent = 4;
const onlyFigures = /^[0-9.]+$/;

const marker = /^(?:[0-9]+(?:[.,][0-9]+)*\.?|[ivxlc]+|[а-яa-z])$/;
const month =
  /^(?:январ|феврал|март|апрел|ма[йяе]|июн|июл|август|сентябр|октябр|ноябр|декабр|год|г$|гг$|квартал|полугоди|учебн|числ|срок|недел|дн|месяц|месячн|конц|начал|окончани|завершени|наступлени|открыти|закрыти|течени|двух|трех|двухнедельн|недельн|двухмесячн|трехмесячн|декадн|i{1,3}$|iv$|ближайш|кратчайш|позднее|осен|лет|весн|зим|период|текущ|час|минут|утр|вечер|т$)/;
/** «1/IX-1973 г.» */
const romanMonth = /^(?:i?[xv]|v?i{1,3}|xi{1,2})(?:-[0-9]{2,4})?$/;
const termStart = /^(?:до|к|в|с|по|на|не|со|за)$/;
const adverbs = new Set([
  "ежегодно",
  "ежемесячно",
  "ежеквартально",
  "еженедельно",
  "ежедневно",
  "постоянно",
  "регулярно",
  "срочно",
  "немедленно",
  "незамедлительно",
  "также",
  "настоятельно",
  "дополнительно",
  "повторно",
  "еще",
  "раз",
  "вновь",
  "убедительно",
  "совместно",
  "впредь",
  "далее",
  "решительно",
  "официально",
  "срок",
  "единогласно",
  "при",
  "этом",
  "однако",
  "кроме",
  "поэтому",
  "потому",
  "следовательно",
  "того",
  "и",
  "а",
  "затем",
  "полностью",
  "целиком",
]);

/** «В. Настоятелям»: the letter numbers the item, it is no initial. */
const oneLetter = /^[А-ЯЁ]\.$/;
const isBodyInDative = fact((word): boolean =>
  knownReadings(word).some((one) => one.case === "dative" && one.number === "plural"),
);

export function skipMarker(tokens: readonly Token[], from: number): number {
  let at = from;
  const first = tokens[at];
  const second = tokens[at + 1];
  if (!first) return at;
  if (first.kind === "mark" && bullet.test(first.text)) return skipMarker(tokens, at + 1);
  if (first.kind === "mark" && first.text === "*") return at + 1;
  if (first.kind === "initials" && oneLetter.test(first.text) && second?.kind === "word" && isBodyInDative(second.word))
    return at + 1;
  if (marker.test(first.folded) && second && (second.text === "." || second.text === ")") && skipTitle(tokens, at) === at)
    at += 2;
  else if (first.kind === "number" && second && capital.test(second.text) && onlyFigures.test(first.text)) at += 1;
  return at;
}

export function skipTerm(tokens: readonly Token[], from: number): number {
  let at = skipMarker(tokens, from);
  for (let guard = 0; guard < 6; guard++) {
    const next = oneTerm(tokens, at);
    if (next === at) return at;
    at = next;
  }
  return at;
}

function oneTerm(tokens: readonly Token[], from: number): number {
  const first = tokens[from];
  if (!first) return from;
  if (first.text === "," && from > 0) return from + 1;
  if (first.folded === "а" && tokens[from + 1]?.folded === "также") return from + 2;
  if (adverbs.has(first.folded) && first.folded !== "и" && first.folded !== "а" && first.folded !== "при") return from + 1;
  if (!termStart.test(first.folded)) return from;
  let at = isLastWeek(tokens, from + 1) ? from + 2 : from + 1;
  let seen = false;
  while (at < tokens.length && isTermWord(tokens[at] as Token)) {
    seen = true;
    at++;
  }
  return seen ? behindEvent(tokens, at) : from;
}

/** «в | последнюю неделю марта»; not «на последнем уроке» */
function isLastWeek(tokens: readonly Token[], at: number): boolean {
  return last.test(tokens[at]?.folded ?? "") && ofMonth.test(tokens[at + 1]?.folded ?? "");
}

const last = /^последн(?:юю|ей|ие|их)$/;
const ofMonth = /^(?:недел|декад)/;

/** «до начала | навигации», «к открытию | летнего сезона»: what begins or ends belongs to the term, unless it is a body. */
function behindEvent(tokens: readonly Token[], from: number): number {
  if (!boundary.test(tokens[from - 1]?.folded ?? "")) return from;
  let at = from;
  for (let guard = 0; guard < longestEvent; guard++) {
    const head = headAt(tokens, at, ["genitive"]);
    if (head?.case !== "genitive" || (head.known && head.kind !== "other") || isDativeToo(tokens, head)) break;
    at = head.at + 1;
  }
  return at;
}

/** «школам», «начальнику»: no genitive. */
function isDativeToo(tokens: readonly Token[], { at }: Head): boolean {
  return sureDative.test(tokens[at]?.folded ?? "");
}

function isTermWord(token: Token): boolean {
  return (
    token.kind === "number" ||
    month.test(token.folded) ||
    termStart.test(token.folded) ||
    romanMonth.test(token.folded) ||
    (token.kind === "mark" && (token.text === "." || token.text === "/"))
  );
}
