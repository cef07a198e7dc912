/**
 * Every diagnostic the program can give. A message is a template (see `wording.ts`) of the form "Unexpected X, expected Y. What to
 * do."; each value is optional. `help` is what `resolve-parse explain CODE` prints. A code is never used again for something else.
 */
import type { Severity } from "../model/resolution.ts";
import type { Template } from "./wording.ts";

interface Entry extends Template {
  readonly rule: string;
  readonly severity: Severity;
}

export const catalogue = {
  RP001: {
    rule: "input/encoding-guessed",
    severity: "info",
    message:
      "Unexpected bytes for UTF-8, read as [{encoding}|a guessed encoding][, runner-up {runnerUp}][, margin {margin}]. Name the encoding with --encoding if the text looks wrong.",
    help: "The file is not UTF-8 and does not say what it is, so the encoding was chosen by the frequency of letters. Where the margin to the runner-up is small this is a warning. Look at a few words of the output; if they are not Russian, name the encoding (-e windows-1251).",
  },
  RP002: {
    rule: "input/undecodable-bytes",
    severity: "error",
    message:
      "Unexpected [{kind}|bytes]: no text[ in {encoding}][ ({count} {count#character/characters} lost)], expected a text file. Convert it to text first, or name its encoding.",
    help: "The file, or a part of it, is not text: an office document, an image, an archive, or text in an encoding that was named wrongly. Save the document as plain text and give that; LibreOffice does it with: soffice --convert-to txt:Text FILE.",
  },
  RP003: {
    rule: "input/mojibake-repaired",
    severity: "warning",
    message:
      "Unexpected text decoded wrongly[ as {found}], read as [{expected}|it was meant]. Check names and figures against the original.",
    help: "The text had been read in a wrong encoding before it was saved, so that Russian letters became pairs of other signs. The mistake was undone. Letters that were lost on the way cannot be brought back: check against the original.",
  },
  RP101: {
    rule: "text/artifact",
    severity: "info",
    message:
      "Unexpected [{kind}|leftover] in the text[, {count} {count#time/times}], set aside. Nothing to do unless it belongs to the resolution.",
    help: "Something in the file is no text of the resolution: a page number, a bookmark of the word processor, a line of dashes, a footnote. It stands in `artifacts`, with its place, and is left out of the texts of items. There is one message for each kind.",
  },
  RP102: {
    rule: "text/mixed-script",
    severity: "warning",
    message:
      "Unexpected letter of another script in [«{found}»|a word][ and {count} {count#other/others}][, expected «{expected}»]. Correct the source if it will be searched.",
    help: "A word holds Latin and Cyrillic letters that look alike. It reads well and cannot be found by a search. The output has the letters of the script that the word is written in; the source is unchanged.",
  },
  RP103: {
    rule: "text/stray-character",
    severity: "warning",
    message: "Unexpected character[ «{found}»] on its own, expected text. Delete it from the source if it means nothing.",
    help: "A lone letter or mark belongs to no word and to no list. It is often left over from editing or from recognition of a scanned page. It is set aside among `artifacts`.",
  },
  RP201: {
    rule: "list/duplicate-number",
    severity: "warning",
    message:
      "Unexpected number[ {found}] a second time, expected [{expected}|the next one]. Check whether two lists were run together.",
    help: "The same number is printed twice in one list. The output keeps what is printed in `number` and says in `expected` what it should have been; the items below and after are not renumbered.",
  },
  RP202: {
    rule: "list/number-gap",
    severity: "warning",
    message:
      "Unexpected number[ {found}], expected [{expected}|the next one][ after {after}]. Items may be missing here; check the source.",
    help: "A list skips a number. Either it was numbered wrongly, or items are missing: on a lost page, or lost in copying. The output keeps what is printed in `number` and says in `expected` what was due.",
  },
  RP203: {
    rule: "list/missing-marker",
    severity: "warning",
    message:
      "Unexpected item without a marker, expected [{expected}|the next marker of the list]. Mark it in the source if it is an item.",
    help: "In a list whose items are numbered or have bullets, one has none. It was read as an item of the same list because of its place and its form.",
  },
  RP204: {
    rule: "list/implied-nesting",
    severity: "info",
    message:
      "Unexpected continuation at the level of its lead-in, read as [{count} {count#item/items}|items] below it. Check that nothing else was meant.",
    help: "Items stand at one level though they continue the item before them: “Amend / the Strategy …; / the Regulation …”. They were put under it.",
  },
  RP205: {
    rule: "list/misread-number",
    severity: "warning",
    message:
      "Unexpected letter[ «{found}»] in place of a number, expected [{expected}|a digit]. A scanner may have read a letter; check the source.",
    help: "Where the count of a list has a number, a letter or a sign is printed that looks like it: a Cyrillic Z for 3, a small L for 1. The output keeps what is printed in `number` and says in `expected` what it stands for.",
  },
  RP301: {
    rule: "structure/no-directives",
    severity: "warning",
    message: "Unexpected resolution without directives, expected at least one. Check that the file is a resolution and complete.",
    help: "Nothing in the text was recognised as something to be done or decided. The file may be another kind of document, or only its beginning. See what each line was read as with --explain.",
  },
  RP302: {
    rule: "structure/after-closing",
    severity: "warning",
    message:
      "Unexpected [{count} {count#directive/directives}|directives] after the closing lines, expected the end. The file may be put together from several resolutions.",
    help: "Directives follow the place and date, or the signature, that close a resolution. The file may hold several resolutions, or pages in a wrong order. The directives are kept, at the root of the tree.",
  },
  RP303: {
    rule: "structure/duplicate-text",
    severity: "warning",
    message:
      "Unexpected repetition[ of «{found}»][ from line {line}], expected it once. Delete one of the two if nothing differs.",
    help: "A paragraph, or two or more whole sentences of it, is printed twice. Both are kept; the message points at both places.",
  },
  RP304: {
    rule: "structure/unfinished-sentence",
    severity: "warning",
    message:
      "Unexpected end of a paragraph[ after «{found}»], expected the rest of the sentence. Check the source for lost lines.",
    help: "A paragraph breaks off in the middle of a sentence. Lines may have been lost at a page break or in copying.",
  },
  RP305: {
    rule: "structure/no-title",
    severity: "info",
    message:
      "Unexpected beginning without a title, expected a heading that names the document. Add it if the file is only a part.",
    help: "No line was recognised as the title. `title` is null; everything else is done all the same.",
  },
  RP306: {
    rule: "structure/no-date",
    severity: "info",
    message: "Unexpected document without a date of adoption, expected one. Terms without a year cannot be resolved.",
    help: "No date of adoption stands in the title, below it or at the end. Terms such as “by 1 September” stay without a year: `resolved` is null.",
  },
  RP401: {
    rule: "directive/no-addressee",
    severity: "info",
    message:
      "Unexpected [{count} {count#directive/directives}|directives][ of {total}] without an addressee, expected who is to act. Name them if they are to be controlled.",
    help: "Nothing in these directives, or above them, says who is to act. They have an empty list of `addressees`. There is one message a resolution.",
  },
  RP402: {
    rule: "directive/no-deadline",
    severity: "info",
    message:
      "Unexpected [{count} {count#directive/directives}|directives][ of {total}] without a term, expected by when. Set one if they are to be controlled.",
    help: "These directives do not say by when they are to be done; their `deadline` is null. There is one message a resolution.",
  },
  RP403: {
    rule: "directive/deadline-before-adoption",
    severity: "warning",
    message:
      "Unexpected term[ {found}] before the adoption[ on {adopted}][: {expression}], expected a later one. Check the year of both.",
    help: "The term of a directive had run out when the resolution was adopted. One of the two dates is probably wrong, often by a year, where an older text was reused.",
  },
  RP404: {
    rule: "directive/unclear-addressee",
    severity: "warning",
    message:
      "Unexpected addressee[ «{found}»] that could be [any of {count} {count#body/bodies}|more than one body] named before, expected a name that tells them apart. Say which is meant.",
    help: "A directive names a body by a word that several bodies named before it share: a centre, where three centres were named. It stands in `addressees` as a body of its own; the places of those it could mean are in `related`.",
  },
  RP501: {
    rule: "figures/sum",
    severity: "warning",
    message: "Unexpected sum[ {found}][, expected {expected}][: {expression}]. Check which of the figures is wrong.",
    help: "The parts that are named do not add up to the whole that is named beside them. The figures are reported as printed; the sum that was tried stands in `checks`.",
  },
  RP502: {
    rule: "figures/percent",
    severity: "warning",
    message: "Unexpected percentage[ {found}][, expected {expected}][: {expression}]. Check the counts beside it.",
    help: "A percentage does not follow from the counts printed beside it. The figures are reported as printed; the calculation stands in `checks`.",
  },
  RP503: {
    rule: "figures/repeated",
    severity: "warning",
    message: "Unexpected second value of a figure[: {expression}], expected the same as before. Check which of the two is right.",
    help: "A figure is given twice with different values: in figures and in words beside them, or in the same sentence printed again. It is reported as printed first.",
  },
  RP504: {
    rule: "figures/change",
    severity: "warning",
    message: "Unexpected change[: {expression}], expected what the two figures beside it give. Check all three.",
    help: "A change that is told in percent, times or units does not follow from the two figures that it leads from and to. The calculation stands in `checks`.",
  },
  RP601: {
    rule: "date/inconsistent",
    severity: "warning",
    message:
      "Unexpected date of adoption[ {found}][, expected {expected}][: {expression}]. It contradicts the years in the text; check both.",
    help: "The date of adoption does not agree with the years that the text speaks of, for instance a plan for a year that had long been over.",
  },
  RP602: {
    rule: "date/impossible",
    severity: "warning",
    message: "Unexpected date[ «{found}»], expected a day that exists. Correct it in the source.",
    help: "There is no such day in the calendar. It is not listed among `dates`.",
  },
  RP603: {
    rule: "text/undefined-abbreviation",
    severity: "info",
    message:
      "Unexpected abbreviation[ «{found}»] that is explained nowhere, expected its meaning once. Explain it at its first use.",
    help: "An abbreviation is used that the text does not introduce (“hereafter …”) and that is not generally known.",
  },
  RP604: {
    rule: "date/school-year",
    severity: "warning",
    message: "Unexpected school year[: {expression}], expected the one that follows the other or the adoption. Check the years.",
    help: "The new school year does not follow the one that is said to be over, or does not begin in the year of the adoption. Often the years of an older text were left standing.",
  },
} as const satisfies Readonly<Record<string, Entry>>;

export type Code = keyof typeof catalogue;
