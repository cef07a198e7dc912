/** What verbs and words open a decision, as patterns: «считают необходимым», «приняли следующее решение». */
import { anyOf, wholeWord } from "../../pattern.ts";
import {
  decidingVerbs,
  deemedWords,
  deemingVerbs,
  dueWords,
  settlingVerbs,
  takenWords,
  takingVerbs,
} from "../words/decision-verbs.ts";

/** «приняли — следующую резолюцию»: a dash that was a space. */
const noise = "(?:[—–-] )?";
/** «выносит на рассмотрение властей | следующие предложения» */
const laying = "(?:вниманию|на (?:рассмотрение|обсуждение|утверждение|суд)) ";
/** «предлагают вниманию властей следующие рекомендации» */
const proposing = `предлага(?:ет|ют|ем) (?:${laying}(?:[а-я]{3,40} ){0,4}?)?(?:ниже)?следующие (?:рекомендации|предложения|меры|шаги)`;
export const proposal = new RegExp(`^${proposing}`);
const before = `(?:${laying}(?:[а-я]{3,40} ){0,3}?)?`;
export const taking = `(?:${anyOf(takingVerbs)} ${noise}${before}(?:[а-я]{1,40} ){0,2}?${noise}(?:ниже)?${anyOf(takenWords)}|${proposing})`;
const deeming = `${anyOf(deemingVerbs)} ?${noise}${anyOf(deemedWords)}`;
/** «считают первостепенным:», «считает необходмым:»: whatever is held before the colon at the end. */
const deemingAny = `${anyOf(deemingVerbs)} [а-я]{4,20}ым(?= ?:$)`;
const due = `${anyOf(deemingVerbs)}, что [^:;!?]{0,200}?${anyOf(dueWords)}`;
/** «считает приоритетными на 2024 год следующие направления» */
export const ranking = `${anyOf(deemingVerbs)} (?:приоритетн|важнейш|первоочередн|главн|основн|актуальн|неотложн)(?:ыми|ими|ой|ей|ым)(?: [а-я0-9/-]{1,15}){0,6}? (?:направлени|задач|мер|шаг|действи|мероприяти)[а-я]{1,4}`;
/** «пришли к согласию о нижеследующем» */
const agreeing = `(?:пришли к (?:согласию|соглашению)|(?:договорились|согласились|условились)(?= о (?:следующ|нижеследующ)| ?:$))(?: о (?:следующем|нижеследующем))?|${anyOf(settlingVerbs)} (?:на|с|со) (?:ниже)?следующ(?:их|ими|ем) (?:предложени|рекомендаци|решени|требовани|мер|поручени|шаг|задач)[а-я]{1,3}`;
/** «После споров рекомендуется следующее.» */
export const advising = "(?:рекомендуется|предлагается|поручается) (?:ниже)?следующее(?= ?[.:])";
export const cueVerb = new RegExp(
  wholeWord(
    `${agreeing}|${ranking}|${deeming}|${deemingAny}|${due}|${taking}|${advising}|${anyOf(decidingVerbs)}|решение ?(?=:)`,
  ),
  "g",
);
