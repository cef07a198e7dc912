/** A name in its paragraph, and what the words around it say of it. */
import type { Range } from "../../../model/span.ts";
import type { Agreement } from "../morphology/name-readings.ts";
import type { Word } from "./paragraph-words.ts";

/** Agreement, and the post before or behind the name. */
export interface NameContext extends Agreement {
  readonly post: Range | null;
}

export interface Place extends Range {
  readonly text: string;
  readonly words: readonly Word[];
  /** Where the name before ends: nothing to the left of it is asked. */
  readonly from: number;
}

/** Between two words of a phrase; quotes may close behind the first. */
export const spaceOnly = /^[ »"”]{1,3}$/;

/** Offset of the nearest such mark within 200 characters before `at`, or −1. */
export function openedBefore(text: string, mark: string, at: number): number {
  const from = Math.max(0, at - 200);
  const found = text.slice(from, at).lastIndexOf(mark);
  return found < 0 ? -1 : from + found;
}
