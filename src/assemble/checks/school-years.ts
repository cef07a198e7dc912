/** Do the school years agree: the new one follows the one that is over and begins in the year of the adoption. */
import type { CheckCues } from "../../lang/language.ts";
import { type CheckInput, type CheckResult, type Place, type PlacedDate, placeOf } from "./check.ts";

/** @param adopted EDTF of the adoption, or null where it is missing or contradicted. */
export function schoolYears(input: CheckInput, adopted: string | null): CheckResult[] {
  const told = input.paragraphs.flatMap(({ text, sentences }, paragraph) =>
    sentences.flatMap((sentence) =>
      sentence.dates.flatMap((date) => toldAt(input.cues, { text, paragraph, from: sentence.start, date })),
    ),
  );
  return [...succession(told), ...ofAdoption(told, adopted)];
}

interface Told extends Place {
  readonly first: number;
  readonly when: "past" | "coming";
}

const schoolYear = /^(\d{4})-09-01\/(\d{4})-08-31$/;

interface Setting {
  readonly text: string;
  readonly paragraph: number;
  readonly from: number;
  readonly date: PlacedDate;
}

function toldAt(cues: CheckCues, { text, paragraph, from, date }: Setting): Told[] {
  const years = schoolYear.exec(date.edtf);
  const when = years && cues.schoolYear(text.slice(from, date.start));
  return when ? [{ ...placeOf(paragraph, date), first: Number(years[1]), when }] : [];
}

/** «итоги прошедшего 2020/2021 учебного года», «в новом 2022/2023 учебном году»: sure only where the text speaks of one of each. */
function succession(told: readonly Told[]): CheckResult[] {
  const past = only(told, "past");
  const coming = only(told, "coming");
  if (!past || !coming) return [];
  const holds = coming.first === past.first + 1;
  return [
    result(coming, { holds, expression: `${coming.first} ${holds ? "=" : "≠"} ${past.first} + 1`, related: [placed(past)] }),
  ];
}

/** The new school year begins in the year in which it is called new. */
function ofAdoption(told: readonly Told[], adopted: string | null): CheckResult[] {
  const coming = only(told, "coming");
  const year = Number(adopted?.slice(0, 4));
  if (!coming || !adopted || !Number.isInteger(year)) return [];
  const holds = coming.first === year;
  return [result(coming, { holds, expression: `${coming.first} ${holds ? "=" : "≠"} ${year}`, related: [] })];
}

/** The one school year that is told of so; undefined where there are several. */
function only(told: readonly Told[], when: Told["when"]): Told | undefined {
  const all = told.filter((one) => one.when === when);
  return all.every((one) => one.first === all[0]?.first) ? all[0] : undefined;
}

function result(at: Told, { holds, expression, related }: Pick<CheckResult, "holds" | "expression" | "related">): CheckResult {
  return { kind: "date", code: "RP604", holds, expression, statistics: [], at: placed(at), related };
}

function placed({ paragraph, start, end }: Place): Place {
  return { paragraph, start, end };
}
