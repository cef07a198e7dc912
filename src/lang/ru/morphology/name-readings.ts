/** Ways to read an inflected name, and what is known of its case and gender from the words around it. */
export type NameCase = "nom" | "gen" | "dat" | "acc" | "ins" | "pre";
export type NameGender = "m" | "f";

/** What the context says; empty cases or null gender: nothing. */
export interface Agreement {
  readonly gender: NameGender | null;
  readonly cases: readonly NameCase[];
}

/** One way to read an inflected word: its nominative, and the gender and cases in which it looks as printed (empty: any). */
export interface Reading extends Agreement {
  readonly text: string;
  /** Taken only where the case is known and nothing else has it. */
  readonly rare?: true;
}

export const nothingKnown: Agreement = { gender: null, cases: [] };

/** The readings that do not contradict what is known, in their order. */
export function agreeing(readings: readonly Reading[], known: Agreement): Reading[] {
  return readings.filter((one) => agrees(one, known));
}

export function agrees(one: Agreement, known: Agreement): boolean {
  const genders = one.gender === null || known.gender === null || one.gender === known.gender;
  return (
    genders && (one.cases.length === 0 || known.cases.length === 0 || one.cases.some((found) => known.cases.includes(found)))
  );
}

/** Both statements together; where they contradict each other, the first. */
export function both(first: Agreement, second: Agreement): Agreement {
  const cases =
    first.cases.length === 0
      ? second.cases
      : first.cases.filter((one) => second.cases.length === 0 || second.cases.includes(one));
  return { gender: first.gender ?? second.gender, cases: cases.length === 0 ? first.cases : cases };
}
