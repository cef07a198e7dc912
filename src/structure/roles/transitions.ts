/**
 * Which role follows which. A state is a role in a phase of the document, so that the path remembers where it is: a dash below findings
 * is a list, the same dash below «решили:» is a directive. What is not listed costs `unlikely`.
 */
import type { LineRole } from "../../model/outline.ts";

export const states = [
  "head.title",
  "head.adoption",
  "head.artifact",
  "story.preamble",
  "story.list",
  "story.artifact",
  "story.adoption",
  "decision.formula",
  "decision.topic",
  "decision.addressee",
  "decision.directive",
  "decision.artifact",
  "pause.preamble",
  "pause.list",
  "pause.artifact",
  "close.signature",
  "close.adoption",
  "close.artifact",
  "close.preamble",
  "annex.attachment",
] as const;
export type State = (typeof states)[number];

export const roleOf: Readonly<Record<State, LineRole>> = Object.fromEntries(
  states.map((state) => [state, state.slice(state.indexOf(".") + 1)]),
) as Record<State, LineRole>;

export const unlikely = -9;
/** No document is long enough to outweigh it: what a file of a thousand resolutions gains by being one annex adds up. */
export const never = -1_000_000_000;

type Row = Partial<Readonly<Record<State, number>>>;

export const begin: Row = {
  "head.artifact": -0.5,
  "head.title": 2,
  "head.adoption": 0.5,
  "story.preamble": -0.5,
  "story.list": -3,
  "decision.formula": -1,
  "decision.addressee": -2,
  "decision.topic": -2,
  "decision.directive": -2.5,
};

/**
 * How much must speak for an attachment where it begins: below a signature «УТВЕРЖДЕНО …» is enough, elsewhere only its heading is.
 * What is not listed never begins one.
 */
export const leastHeading: Partial<Readonly<Record<State, number>>> = {
  "close.signature": 5,
  "close.artifact": 5,
  "close.adoption": 9,
  "close.preamble": 9,
  "decision.directive": 9,
  "decision.artifact": 9,
  "pause.preamble": 9,
  "pause.list": 9,
};

const closing: Row = { "close.signature": 0.5, "close.adoption": 0, "close.artifact": -1, "annex.attachment": -1 };

export const transitions: Readonly<Record<State, Row>> = {
  "head.title": {
    "head.title": 1,
    "head.adoption": 1,
    "head.artifact": -1.5,
    "story.preamble": 1,
    "story.list": -4,
    "decision.formula": 0,
    "decision.addressee": -1,
    "decision.topic": -1,
    "decision.directive": -1.5,
  },
  "head.adoption": {
    "head.adoption": 0.5,
    "head.title": 0.8,
    "head.artifact": -1,
    "story.preamble": 1,
    "decision.formula": 0,
    "decision.addressee": -1.5,
    "decision.topic": -1.5,
    "decision.directive": -2,
  },
  "head.artifact": { "head.artifact": 1, "head.title": 1, "head.adoption": 0, "story.preamble": -0.5, "decision.formula": -2 },
  "story.preamble": {
    "story.preamble": 1,
    "story.list": 0.5,
    "story.artifact": -0.5,
    "story.adoption": -3,
    "head.title": -5,
    "decision.formula": 1,
    "decision.topic": -3,
    "decision.addressee": -2.5,
    "decision.directive": -3.5,
    "close.signature": -3,
    "close.adoption": -2,
  },
  "story.list": {
    "story.list": 1.5,
    "story.preamble": 0,
    "story.artifact": -0.5,
    "decision.formula": 0.5,
    "decision.topic": -3,
    "decision.addressee": -2.5,
    "decision.directive": -4.5,
    "close.signature": -3,
    "close.adoption": -3,
  },
  "story.artifact": {
    "story.preamble": 0,
    "story.list": -0.3,
    "story.artifact": 0.5,
    "head.title": -3,
    "decision.formula": 0.3,
    "decision.topic": -3,
    "decision.addressee": -3,
    "decision.directive": -4,
  },
  "story.adoption": { "story.preamble": 0, "story.adoption": 0, "decision.formula": 0, "head.title": -1 },
  "decision.formula": {
    "decision.directive": 1,
    "decision.addressee": 1,
    "decision.topic": 1,
    "decision.formula": -1.5,
    "decision.artifact": -1,
    "pause.preamble": -2.5,
    "pause.list": -4,
  },
  "decision.topic": {
    "decision.directive": 1,
    "decision.addressee": 1,
    "decision.topic": -1,
    "decision.formula": -2,
    "decision.artifact": -1,
    "pause.preamble": -2,
  },
  "decision.addressee": {
    "decision.directive": 1.5,
    "decision.addressee": -1,
    "decision.topic": -3,
    "decision.artifact": -1,
    "decision.formula": -4,
    "pause.list": -5,
  },
  "decision.directive": {
    ...closing,
    "decision.directive": 1,
    "decision.addressee": 0.7,
    "decision.topic": 0.5,
    "decision.formula": 0,
    "decision.artifact": -0.5,
    "pause.preamble": -1.5,
    "pause.list": -6,
    "head.title": -4,
  },
  "decision.artifact": {
    ...closing,
    "decision.directive": 0.3,
    "decision.addressee": 0.3,
    "decision.topic": 0.3,
    "decision.formula": 0,
    "decision.artifact": 0.5,
    "pause.preamble": -1.5,
    "head.title": -2,
  },
  "pause.preamble": {
    ...closing,
    "pause.preamble": 0.8,
    "pause.list": 0,
    "pause.artifact": -0.5,
    "decision.formula": 1,
    "decision.directive": -1.5,
    "decision.addressee": -1.2,
    "decision.topic": -2,
    "head.title": -4,
  },
  "pause.list": {
    "pause.list": 1.5,
    "pause.preamble": 0,
    "pause.artifact": -0.5,
    "decision.formula": 0.5,
    "decision.directive": -3,
    "decision.addressee": -3,
    "decision.topic": -3.5,
    "close.signature": -0.5,
    "close.adoption": -0.5,
    "close.artifact": -1,
    "annex.attachment": -1,
  },
  "pause.artifact": {
    "pause.preamble": 0,
    "pause.list": 0,
    "pause.artifact": 0.5,
    "decision.formula": 0.3,
    "close.signature": 0,
    "close.artifact": 0,
  },
  "close.signature": {
    "close.signature": 1,
    "close.adoption": 0.5,
    "close.artifact": 0.3,
    "close.preamble": -3,
    "annex.attachment": 0,
    "head.title": -1,
    "decision.formula": -2.5,
    "decision.addressee": -3.5,
    "decision.topic": -4,
    "decision.directive": -5,
  },
  "close.adoption": {
    "close.adoption": 0.5,
    "close.signature": 0.5,
    "close.artifact": 0.3,
    "close.preamble": -2,
    "annex.attachment": 0,
    "head.title": -0.5,
    "decision.formula": -2,
    "decision.addressee": -2.5,
    "decision.topic": -3,
    "decision.directive": -4,
  },
  "close.artifact": {
    "close.artifact": 1,
    "close.signature": -1,
    "close.adoption": -0.5,
    "annex.attachment": 0,
    "head.title": -1,
    "decision.formula": -4,
    "decision.addressee": -5,
    "decision.directive": -6,
  },
  "close.preamble": {
    "close.preamble": 0,
    "close.signature": 0,
    "close.adoption": 0,
    "close.artifact": 0,
    "annex.attachment": -1,
  },
  "annex.attachment": { "annex.attachment": 1 },
};
