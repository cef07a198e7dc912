/** The contract between the stages, which know no language, and a language, which knows no stage. */

import type { Column } from "../model/column.ts";
import type {
  AbbreviationMatch,
  ActionMatch,
  AddresseeContext,
  AddresseeMatch,
  DateMatch,
  DeadlineMatch,
  FigureMatch,
  PersonMatch,
  PlaceMatch,
  ReferenceMatch,
  ShortUse,
  SignatoryMatch,
  TitleMatch,
} from "../model/mention.ts";
import type { Role } from "../model/resolution.ts";
import type { Range } from "../model/span.ts";
import type { Cue } from "./cue.ts";

/** Recognisers get one paragraph of clean text (see `model/mention.ts`); they never throw and find nothing in what they do not know. */
export interface Recognisers {
  dates(text: string): DateMatch[];
  /** @param taken ranges of dates and references, inside which no figure is sought. */
  figures(text: string, taken: readonly Range[]): FigureMatch[];
  persons(text: string): PersonMatch[];
  /**
   * @param known folded nominatives of surnames that the document gives with more than the surname, alone and with the first of the initials.
   * @param named what `persons` found in the text.
   */
  bareSurnames(text: string, known: ReadonlySet<string>, named: readonly Range[]): PersonMatch[];
  /** Mentions of one person agree: a surname that could be a man's or a woman's follows the mentions that leave no doubt. */
  agree<M extends PersonMatch>(matches: readonly M[], printed: (one: M) => string): M[];
  /** @param earlier `known.name` of acts that the document has cited before: they are none still to be written. */
  references(text: string, earlier?: ReadonlySet<string>): ReferenceMatch[];
  abbreviations(text: string): AbbreviationMatch[];
  /** Uses of these short names, in any case. */
  shortUses(text: string, shorts: readonly string[]): ShortUse[];
  /** Abbreviations that are neither generally known nor explained where they stand. */
  unexplained(text: string): Range[];
  places(text: string): PlaceMatch[];
  addressees(text: string, context: AddresseeContext): AddresseeMatch[];
  /** The case in which a heading that ends in a colon names who is to act below it. */
  governedBelow(heading: string): AddresseeContext["governs"];
  /** The nominative of a noun phrase, whatever case it stands in. */
  nominative(phrase: string): string;
  /** The term that the words of a directive set, or undefined. @param dates what `dates` found in the same text. */
  deadline(text: string, dates: readonly DateMatch[]): DeadlineMatch | undefined;
  /** The term that a cell of a table states; `ditto`: that of the row above. */
  termCell(text: string, dates: readonly DateMatch[]): DeadlineMatch | "ditto" | undefined;
  /** Those whom a cell of a table makes responsible; `ditto`: those of the row above. */
  responsibleCell(text: string): readonly AddresseeMatch[] | "ditto";
  action(text: string, role: Role): ActionMatch;
  /** Parts of a title. @param text its lines joined by one space; @param lines the same, a line each. */
  title(text: string, lines: readonly string[]): TitleMatch;
  /** A line of a title that says of its text nothing but that it is a draft. */
  isStamp(line: string): boolean;
  /** Signatories in the lines of one signature block. */
  signatories(lines: readonly string[]): SignatoryMatch[];
}

/** What the joining of wrapped lines asks about a line; lines are raw, as printed. */
export interface LineCues {
  /** Ends in a preposition or conjunction, which nothing but the next line can follow. */
  dangling(line: string): boolean;
  /** Begins with an infinitive: an item more often than the rest of a sentence. */
  infinitive(line: string): boolean;
  /** Begins with the verb by which an assembly acts: «призываем правительства», a clause of its own more often than the rest of one. */
  operative(line: string): boolean;
  /** «Срок: …», «Отв.: …»: continues the item above. */
  term(line: string): boolean;
  /** Nothing but a month or a quarter of a year: «Октябрь, 2009 г.», «I квартал 2012 г.», at the right between items a term of the one above. */
  periodAlone(line: string): boolean;
  /** «Исп. Лобов К.К.», without a telephone: who does what the item above says, or who typed the text. */
  executor(line: string): boolean;
  /** A figure follows: «выплату в размере», «призы на сумму». */
  measuring(line: string): boolean;
  /** The line begins with a task, and no other infinitive can depend on its verb: not «просить», «помочь»; or with when it is due. */
  task(line: string): boolean;
  termBeforeTask(line: string): boolean;
  /** Begins with those who are to act and tells what they are to do, or does not: «школам открыть секции», «отделу и школам». */
  namesDoers(line: string): boolean;
  /** Nothing but those who are to act: «Школам и клубам», «Директора школ». */
  doersAlone(line: string): boolean;
  /** Looks like a surname, in whatever case: «Лобову», «Седых». */
  surname(word: string): boolean;
  /** «К. К. Лобов, мастер запруд»: a name, and who that is. */
  signer(line: string): boolean;
  opensWithDoers(line: string): boolean;
  /** «к музеям: откройте залы», «к мэру – с просьбой …», in small letters: whom those turn to who decide. */
  turnsTo(line: string): boolean;
  /** Ends in a word that an infinitive, or a body in the dative, depends on: «дать право», «оказать помощь». */
  awaitsTask(line: string): boolean;
  /** Ends in the verb of a formula and a mark that need not be a colon: «Слёт постановляет,». */
  endsDecided(line: string): boolean;
  /** Its last clause names those who decide, and nothing of what they do: «Заслушав доклад, участники схода». */
  endsInDecider(line: string): boolean;
  /** Its last full stop is that of a short word before a name: «ферма в с.». */
  abbreviated(line: string): boolean;
  /** A name in quotes follows: «разработать программу». */
  named(line: string): boolean;
  /** A new wording of an act follows: «дополнить абзацем следующего содержания:»; may go over lines. */
  introducesWording(text: string): boolean;
  /** A line of its own by its words: place and date, signature, heading of an attachment, «РЕШИЛИ:». */
  standsAlone(line: string): boolean;
  /** A name alone, or behind a gap: «депутатов        К.К. ЛОБОВ». */
  signature(line: string): boolean;
  /** Names nothing but who decides: «Совет депутатов». */
  decider(line: string): boolean;
  /** Nothing but the words of decision: «РЕШИЛ:», «заявляем и требуем:». */
  decision(line: string): boolean;
  /** Begins with the words that open a decision, or is nothing but those of a finding: «участники форума считают необходимым:», «отмечаем следующее.» */
  opensDecision(line: string): boolean;
  /** A day begins at this place, and no number of an item: «15 Мая 2020 г.». */
  dayBegins(text: string, at: number): boolean;
  /** «образовательно-» + «производственных»: the hyphen at the line end belongs to the word. */
  compound(first: string, second: string): boolean;
  /** «Стр. 2», «лист 3 из 5», «л. 24 об.»: a page number in words. */
  pageNumber(line: string): boolean;
  /** Names printed matter, as a running head does: «Сборник решений и резолюций», «Вестник округа, № 14». */
  publication(line: string): boolean;
  /**
   * Names a volume of it: «Лесной вестник. 2009. Вып. 5. С. 31», «Мельница, 1993, № 7».
   * With a number alone it needs the same line or a title among the others.
   */
  volume(line: string, others: readonly string[]): boolean;
  /** «О внесении изменений в решение Совета» | «округа от 05.06.2019 № 3»: day and number of the act that the subject above names. */
  tellsActNumber(above: string, line: string): boolean;
  /** «с. Бор, Лесной район,» | «Заречный край»: the line tells the region of the place above. */
  regionOf(above: string, line: string): boolean;
  /** «созвать 12–14 мая» | «2020 года в г. Бор»: the year of the day above. */
  yearBelow(above: string, line: string): boolean;
  /** Nothing but a date, which may as well end a sentence. */
  dateAlone(line: string): boolean;
  /** What a column is for, by the name in its head: «Поручение», «Срок», «Ответственный». */
  column(name: string): Column | undefined;
  /** Nothing but a term, as a cell of a table has it: «01.06.2024», «постоянно», «–//–». */
  termCell(cell: string): boolean;
}

/** What only words can tell the cross-checks; offsets and texts are those of one paragraph. */
export interface CheckCues {
  /** «из них», «в том числе» in the words between two figures. */
  breakdown(between: string): boolean;
  /** «из» alone between two figures: «118 родителей из 164». */
  outOf(between: string): boolean;
  /** An adjective alone, its noun left out: «30 средних, 12 основных». */
  elliptic(of: string): boolean;
  /** The noun phrase counts people: «учащихся», «человек». */
  people(of: string): boolean;
  /** Begins a list of its own: «кроме того», «а также», «плюс». */
  aside(between: string): boolean;
  /** Leads to a total: «итого», «всего». */
  total(between: string): boolean;
  /** Says the same in another way: «, или 12,4 %», «, то есть на 51». */
  orElse(between: string): boolean;
  /** The words before the first value of a change («с 22»), between the two («до 40»), before what it comes to («на», «в»). */
  from(before: string): boolean;
  to(between: string): boolean;
  by(before: string): boolean;
  /** The words before a figure tell how many there are in a whole territory («В районе работают»): its stem, or undefined. */
  inventory(before: string): string | undefined;
  /** How the words before a school year tell of it: «прошедшего», «в новом»; undefined where they do not say. */
  schoolYear(before: string): "past" | "coming" | undefined;
  /** The words before a date tell of it as past or present («в 2021 году построено»), not as a plan. */
  told(sentence: string, before: string): boolean;
}

/** What a scanner reads for a digit, and the digit: «З» for 3. */
export type MisreadDigits = Readonly<Record<string, number>>;

export interface Language {
  readonly code: string;
  readonly checks: CheckCues;
  readonly lines: LineCues;
  /** Letters that number items, in their order. */
  readonly alphabets: readonly string[];
  readonly misreadDigits: MisreadDigits;
  cues(text: string, body: number): ReadonlySet<Cue>;
  /** Offsets at which one paragraph that holds several things is cut: title and text, narrative, formula, decisions, signature. */
  splits(text: string): number[];
  /** Sentences of one paragraph: white space at their edges is left out, all ink lies in one of them. */
  sentences(text: string): Range[];
  /** Lower case, «ё» as «е», old letters as new ones: for look-up; equal length. */
  fold(text: string): string;
  /** A name in the spelling of the words it was derived from: «Кузнецов», «Кузнецову» in a text of 1907 → «Кузнецовъ». */
  respell(name: string, printed: string): string;
  readonly recognise: Recognisers;
}
