/** What is asked for by its place: a list, or what makes each when it is asked for and keeps none. */
export interface Sequence<T> {
  readonly length: number;
  /** @param index from 0. @returns undefined where there is none. */
  at(index: number): T | undefined;
}
