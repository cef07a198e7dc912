/** A name by its parts, each where it stands. */
import type { Range } from "../../../model/span.ts";

export interface NameShape extends Range {
  readonly family: Range | null;
  readonly given: Range | null;
  readonly patronymic: Range | null;
  readonly initials: Range | null;
  /** The family stands first and is not declined: «Чжан Вэя». */
  readonly eastern?: true;
}

export function textOf(text: string, range: Range | null): string {
  return range ? text.slice(range.start, range.end) : "";
}
