/** Does the text tell of years after its adoption: adopted in 2018, it reports what was done in 2020 and 2021. */
import { type CheckInput, type CheckResult, type Place, placeOf } from "./check.ts";

const fewest = 2;

/** @param adopted EDTF of the adoption, or null. @returns at most one check, never one that holds. */
export function years(input: CheckInput, adopted: string | null): CheckResult[] {
  const year = Number(adopted?.slice(0, 4));
  if (!adopted || !Number.isInteger(year)) return [];
  const told = toldLater(input, year);
  const later = told.length < fewest ? allDistant(input, year) : told;
  const [first] = later;
  if (!first || later.length < fewest) return [];
  const place = (one: Later): Place => placeOf(one.paragraph, one);
  return [
    {
      kind: "date",
      code: "RP601",
      holds: false,
      expression: `${adopted} < ${first.edtf}`,
      statistics: [],
      at: place(first),
      related: later.slice(1).map(place),
    },
  ];
}

interface Later extends Place {
  readonly edtf: string;
}

/** What a narrative paragraph tells as done in a year that was still to come. */
function toldLater({ paragraphs, cues }: CheckInput, year: number): Later[] {
  return paragraphs.flatMap(({ text, sentences, narrative }, paragraph) => {
    if (!narrative) return [];
    return sentences.flatMap(({ start, end, dates }) =>
      dates
        .filter(
          (date) =>
            !silent.has(date.role) &&
            isLater(date.edtf, year) &&
            cues.told(text.slice(start, end), text.slice(start, date.start)),
        )
        .map((date) => ({ ...placeOf(paragraph, date), edtf: date.edtf })),
    );
  });
}

const distance = 3;
const precise = /^\d{4}-/;
const otherTimes: ReadonlySet<string> = new Set(["adoption", "reference"]);

/** Every year in the text lies years ahead, and days or months are set in them: they were set later. Aims for 2030 alone prove nothing. */
function allDistant({ paragraphs }: CheckInput, year: number): Later[] {
  const dates = paragraphs.flatMap(({ sentences }, paragraph) =>
    sentences
      .flatMap((one) => one.dates)
      .filter(({ role, edtf }) => !otherTimes.has(role) && fullYear.test(edtf))
      .map((date) => ({ ...placeOf(paragraph, date), edtf: date.edtf })),
  );
  if (dates.some(({ edtf }) => Number(edtf.slice(0, 4)) < year + distance)) return [];
  return dates.filter(({ edtf }) => precise.test(edtf));
}

/** Terms, the act's own date, and dates of other acts tell nothing of when the text was written. */
const silent: ReadonlySet<string> = new Set(["deadline", "adoption", "reference"]);
const fullYear = /^\d{4}/;

function isLater(edtf: string, year: number): boolean {
  return fullYear.test(edtf) && Number(edtf.slice(0, 4)) > year;
}
