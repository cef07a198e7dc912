/**
 * What recognisers find. A recogniser is given one paragraph of clean text: white space is a single space, a tab stands for a
 * column gap, there are no line ends, line-end hyphens are undone. Offsets are those of that string.
 */
import type { InPieces } from "./pieces.ts";
import type { Deadline, Modality, Reference, Statistic } from "./resolution.ts";
import type { Range } from "./span.ts";

/** A date or period, the core without its preposition. */
export interface DateMatch extends Range {
  /** EDTF: `2018-08-29`, `2021`, `XXXX-02`, `2020-09-01/2021-08-31`, `2021-35`. */
  readonly edtf: string;
  readonly grain: "day" | "month" | "year" | "range" | "school-year" | "quarter" | "half";
  /** «31 февраля»: printed like a date, but no such day. Not listed among dates; reported. */
  readonly impossible: boolean;
}

/** A figure; the range begins at the number, without its qualifier. */
export interface FigureMatch extends Range {
  readonly kind: Statistic["kind"];
  readonly value: number;
  readonly unit: string | null;
  /** The counted noun phrase as printed. */
  readonly of: string | null;
  readonly qualifier: Statistic["qualifier"];
  /** What brackets give instead of it: 5 in «6 (пяти) человек»; null where they agree or there are none. */
  readonly again: number | null;
  /** EDTF of the period that the figure is for, where the words beside it say so. */
  readonly period: string | null;
}

/** A person's name as printed, without the post. */
export interface PersonMatch extends Range {
  /** In the nominative, initials as printed: «Тарасовой С.А.» → «Тарасова С.А.». */
  readonly name: string;
  readonly familyName: string | null;
  readonly givenName: string | null;
  readonly patronymicName: string | null;
  readonly initials: string | null;
  /** The post printed beside the name, nominative, or null. */
  readonly post: string | null;
  /** The words beside the name tell the gender: «учётчица», «протокол вела». */
  readonly sure?: true;
  /** The words beside the name tell that it stands in the nominative. */
  readonly subject?: true;
}

export interface ReferenceMatch extends Range {
  readonly kind: Reference["kind"];
  readonly title: string | null;
  readonly number: string | null;
  /** EDTF of the act. */
  readonly date: string | null;
  /** By what the act is known again: folded type and number, type and title; null where the mention has none. */
  readonly known: { readonly number: string | null; readonly name: string | null };
}

export interface AbbreviationMatch extends Range {
  readonly short: string;
  readonly long: string;
}

/** A later use of a short name. */
export interface ShortUse extends Range {
  readonly short: string;
}

export interface PlaceMatch extends Range {
  readonly name: string;
  /** «город», «село» …, or null where no word says so. */
  readonly kind: string | null;
}

export interface AddresseeMatch extends Range {
  /** Nominative of the words printed here, number kept. */
  readonly name: string;
  readonly kind: "organization" | "class" | "person" | "group";
  readonly via: "text" | "responsible";
  /** False where the nominative was guessed. */
  readonly sure: boolean;
}

/** How an addressee may stand in a text: what governs it from outside (a heading above, the formula). */
export interface AddresseeContext {
  readonly role: "addressee" | "directive";
  /** Case governed by the lead-in above («обязывает:» → accusative); dative where nothing says otherwise. */
  readonly governs: "dative" | "accusative" | "genitive";
}

export interface DeadlineMatch extends Range {
  /** As in the contract: `../2021-09-01`, `R/P1Y`, `P1M`, `continuous`; null for a term in words. */
  readonly value: string | null;
  readonly relation: Deadline["relation"];
}

/** What a directive asks for; the range is its first verb's, empty where it has none. */
export interface ActionMatch extends Range {
  /** Head verbs, infinitive, in the order printed. */
  readonly verbs: readonly string[];
  /** Modality of the words themselves (matrix verb); null: that of the formula above. */
  readonly modality: Modality | null;
  /** The force is that of the deed («утвердить», «запретить»), not of the asking: who is asked to do it is asked. */
  readonly deed: boolean;
}

export interface TitleMatch {
  readonly kind: string | null;
  readonly status: "draft" | "adopted";
  readonly number: string | null;
  readonly body: string | null;
  readonly theme: string | null;
}

/** A signatory in the lines of a signature block; ranges are offsets in the line of that index. */
export interface SignatoryMatch {
  readonly post: string | null;
  readonly name: string | null;
  /** Indexes of the lines that belong to it, ascending. */
  readonly lines: readonly number[];
}

/** A match at its place: offsets of the clean text, and the index of the unit it was found in. */
export type Placed<T extends Range> = T & InPieces & Readonly<{ leaf: number }>;

/** Of the units of one resolution. */
export interface Actions {
  /** Undefined where it asks for nothing. */
  get(unit: number): ActionMatch | undefined;
  set(unit: number, action: ActionMatch): void;
}

/** Everything that was found in one outline, each list in order of the text. */
export interface Mentions {
  readonly dates: Placed<DateMatch>[];
  readonly figures: Placed<FigureMatch>[];
  readonly persons: Placed<PersonMatch>[];
  readonly references: Placed<ReferenceMatch>[];
  readonly abbreviations: Placed<AbbreviationMatch>[];
  readonly places: Placed<PlaceMatch>[];
  readonly addressees: Placed<AddresseeMatch>[];
  readonly deadlines: Placed<DeadlineMatch>[];
  /** Uses of abbreviations that need an explanation and have none where they stand. */
  readonly unexplained: Placed<Range>[];
  /** By unit: of formulas, topics, addressees and directives. */
  readonly actions: Actions;
}
