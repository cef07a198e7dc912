/** The force of the words of a directive: «рекомендовать …», «принять к сведению», «считать необходимым», «следует …». */
import type { Modality } from "../../../model/resolution.ts";
import type { Token } from "../morphology/tokens.ts";
import { fact } from "../morphology/word.ts";
import {
  approvedStems,
  deemedStems,
  faultStems,
  predicativeForce,
  saidNouns,
  supportedStems,
  verbForce,
} from "../words/force-words.ts";
import { matrixVerbs } from "../words/matrix-verbs.ts";

/** What the words say; `deed` where they say it of what is done, and not of how it is asked: «утвердить», «запретить». */
export interface Force {
  readonly modality: Modality;
  readonly deed: boolean;
}

const deeming =
  /^(?:счита(?:ть|ет|ют|ем|ю)|счесть|признать|призна(?:ет|ют|ем|ю|вать)|полага(?:ть|ет|ют|ем|ю)|наход(?:ит|ят|им)|найти)$/;
const resolving = /^(?:постановля(?:ет|ют|ем|ю)|реша(?:ет|ют|ем)|решить|постановить)$/;
const taking = /^(?:принять|принимает|принимаем|принимают|принимать)$/;
const basis = /^(?:основу|целом)$/;
const instrumental = "(?:ым|ой|ыми|им|ими|ею)$";
const deemed = new RegExp(`^(?:${deemedStems.join("|")})${instrumental}`);
const fault = new RegExp(`^(?:${faultStems.join("|")})${instrumental}`);
const acknowledging = /^призна/;
/** «считать работу удовлетворительной», «считать утратившим силу» */
const approved = new RegExp(`^(?:${approvedStems.join("|")})${instrumental}`);
const supported = new RegExp(`^(?:${supportedStems.join("|")})`);
const said = new Set(saidNouns);
/** «Запретить водителям въезжать»: the inner verb alone would say the opposite. */
const keepsItself = /^(?:возл|запре|разреш|позвол|напом|закреп|довер|доб)/;
const permits = /^(?:запре|разреш|позвол)/;
const strives = /^доби/;
const warns = /^(?:предупре|указ|напом)/;
const control = /^(?:контрол|надзор)/;
const petition = /^(?:ходатайств|предложени|инициатив|просьб|представлени|законопроект)/;
const calls =
  /^(?:призывом|просьбой|предложением|предложениями|требованием|требованиями|ходатайством|инициативой|приглашением|воззванием)$/;
/** «в соответствии с новыми требованиями» */
const accords = /^(?:соответстви[ие]|соответствующ|согласно|знаком|ознаком)/;
const appeal = /^(?:призыв|воззвани)/;
const near = 12;
const byStem = new Map(matrixVerbs.flatMap((verb) => verb.stems.map((stem) => [stem, verb] as const)));

/** @param at the first verb of the tokens. @returns undefined where the words do not say. */
export function forceOf(tokens: readonly Token[], at: number): Force | undefined {
  const word = (tokens[at] as Token).folded;
  const own = takingForce(tokens, at) ?? deemingForce(tokens, at) ?? matrixForce(tokens, word) ?? ownForce(tokens, at);
  if (own || at === 0) return own;
  const before = tokens.slice(0, at);
  return asked(predicativeOf(before)) ?? asked(callForce(before));
}

/** «поручить подготовку секретариату, итоги опубликовать»: the task is a noun, no infinitive. */
const deedNoun = /^(?:[а-я]{4,}(?:ние|тие|цию|[ртвсл]ку)|контроль|надзор|руководство|сбор|ремонт|выпуск|учет)$/;
const dativeLikeDeed = /^(?:участку|листку|поселку)$/;

/** Whether an infinitive behind the verb is what is asked: any of its sentence, or only one before the next comma. */
export function asks(tokens: readonly Token[], at: number, force: Force | undefined): "any" | "near" | "no" {
  const word = (tokens[at] as Token).folded;
  if (warns.test(word)) return keepsItself.test(word) ? "no" : "near";
  if (resolving.test(word)) return "any";
  if (deeming.test(word)) return force?.modality === "deem-necessary" ? "any" : "no";
  const verb = byStem.get(word);
  if (!verb || !force || keepsItself.test(word)) return "no";
  const next = tokens[at + 1]?.folded ?? "";
  return verb.governs === "dative" && deedNoun.test(next) && !dativeLikeDeed.test(next) ? "no" : "any";
}

/** «к педагогам – с призывом …», «к депутатам – с предложением …» */
export function callForce(tokens: readonly Token[]): Modality | null {
  const at = tokens.findIndex((one) => calls.test(one.folded));
  const call = tokens[at]?.folded;
  if (call === undefined || tokens.slice(Math.max(0, at - 5), at).some((one) => accords.test(one.folded))) return null;
  return appeal.test(call) ? "appeal" : "request";
}

function asked(modality: Modality | null | undefined): Force | undefined {
  return modality ? { modality, deed: false } : undefined;
}

/** «принять к сведению», «принять за основу» */
function takingForce(tokens: readonly Token[], at: number): Force | undefined {
  if (!taking.test((tokens[at] as Token).folded)) return undefined;
  const around = tokens.slice(Math.max(0, at - 3), at + 5);
  if (around.some((one) => one.folded === "сведению")) return { modality: "note", deed: true };
  return around.some((one) => basis.test(one.folded)) ? { modality: "approve", deed: true } : undefined;
}

/** «считать необходимым …», «признать работу слабой», «полезным считать …» */
function deemingForce(tokens: readonly Token[], at: number): Force | undefined {
  if (!deeming.test((tokens[at] as Token).folded)) return undefined;
  const around = tokens.slice(Math.max(0, at - near), at + 2 * near);
  if (around.some((one) => deemed.test(one.folded))) return { modality: "deem-necessary", deed: true };
  if (around.some((one) => fault.test(one.folded))) return { modality: "note", deed: true };
  const approves = acknowledging.test((tokens[at] as Token).folded) || around.some((one) => approved.test(one.folded));
  return approves && tokens[at - 1]?.folded !== "не" ? { modality: "approve", deed: true } : undefined;
}

function matrixForce(tokens: readonly Token[], word: string): Force | undefined {
  const verb = byStem.get(word);
  if (!verb || strives.test(word)) return undefined;
  const noun = verb.about && (verb.about === "control" ? control : petition);
  if (noun && !tokens.some((one) => noun.test(one.folded))) return undefined;
  return { modality: verb.modality, deed: permits.test(word) };
}

function ownForce(tokens: readonly Token[], at: number): Force | undefined {
  const word = (tokens[at] as Token).folded;
  const behind = tokens.slice(at + 1, at + 5);
  if (behind.some((one) => said.has(one.folded))) return { modality: "note", deed: true };
  const own = forceOfVerb((tokens[at] as Token).word);
  if (own === "none") return undefined;
  const isHelp = own === "approve" && word.startsWith("поддерж") && !behind.some((one) => supported.test(one.folded));
  return isHelp ? undefined : { modality: own, deed: own !== "oblige" };
}

const forceOfVerb = fact((word) => verbForce.find(([stem]) => word.startsWith(stem))?.[1] ?? "none");

/** «Необходимо упорядочить …», «врачи должны сообщать …» */
function predicativeOf(tokens: readonly Token[]): Modality | undefined {
  const found = tokens.findLast((one) => Object.hasOwn(predicativeForce, one.folded));
  return found && predicativeForce[found.folded];
}
