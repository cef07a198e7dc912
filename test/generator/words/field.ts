/** What people of one calling write about. The words are of the test bed's own; nothing comes from `src/lang`. */
export interface Field {
  readonly name: string;
  /** Whose meeting it is, genitive: «сельских учителей». */
  readonly people: readonly string[];
  /** One body each: nominative | genitive | dative | accusative. */
  readonly bodies: readonly string[];
  /** Many of a kind, in the same four cases. */
  readonly classes: readonly string[];
  /** Accusative; what is worked out, held, kept going, bought. */
  readonly documents: readonly string[];
  readonly meetings: readonly string[];
  readonly processes: readonly string[];
  readonly goods: readonly string[];
  /** Nominative noun phrases: what grows, what is amiss. */
  readonly growth: readonly string[];
  readonly ills: readonly string[];
  /** Whole sentences, without the full stop. */
  readonly achievements: readonly string[];
  /** Clauses in small letters: «в округе работают 14 школ». */
  readonly findings: readonly string[];
  /** Genitive: what must not be. */
  readonly banned: readonly string[];
  /** «в устав школы»: where amendments go. */
  readonly amended: readonly string[];
  /** Headings by theme, without a colon. */
  readonly spheres: readonly string[];
  readonly themes: readonly string[];
  /** Accusative: what was heard. */
  readonly reports: readonly string[];
  /** «О ходе …»: the subject of an act. */
  readonly subjects: readonly string[];
  /** Genitive, behind «в целях». */
  readonly aims: readonly string[];
  /** Posts of those who sign. */
  readonly posts: readonly string[];
}
