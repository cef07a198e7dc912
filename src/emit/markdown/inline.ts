/** Text as CommonMark shows it: what would be a mark is escaped. */

const marks = /[\\`*[\]<|~#]/g;
const underscores = /_+/g;
/** Nothing, which no tool shows: it parts what must not be taken together. */
export const nothing = "<!-- -->";
/** «&nbsp;» printed as such. */
const entity = /&(?=#?[0-9A-Za-z]{1,32};)/g;
/** Word's soft hyphen, which at a line end would be one. */
const lastNot = /\u00ac$/;
/** What would open a list or a quotation at the beginning of a block. */
const number = /^(\d{1,9})(?=[.)](?:\s|$))/;
const sign = /^[+\->]/;
const label = /^(number|task|term|responsible|other):(?= )/;

/** Words inside a block. */
export function inline(text: string): string {
  return text
    .replace(marks, "\\$&")
    .replace(underscores, (run, at: number, all: string) => (isApart(all, at, run) ? run : run.replaceAll("_", "\\_")))
    .replace(entity, `&${nothing}`)
    .replace(lastNot, `$&${nothing}`);
}

/** «от ____ № ____»: between spaces underscores mark nothing. */
function isApart(text: string, at: number, { length }: string): boolean {
  return text[at - 1] === " " && text[at + length] === " ";
}

/** Lines of `lines` and `blocks`: a tab is a column gap. */
export function printed(text: string): string {
  return text.split("\t").map(inline).join(" | ");
}

/** Words at the beginning of a block. */
export function opening(text: string): string {
  return text.replace(number, "$1\\").replace(sign, "\\$&");
}

/** Words of a cell, which begin with no name of a column. */
export function unlabelled(text: string): string {
  return text.replace(label, "$1\\:");
}
