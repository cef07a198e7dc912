/** How many noun phrases a second: the figure times 2,000. `npx vitest bench --run` */
import { beforeAll, bench, describe } from "vitest";
import { nominative } from "../../src/lang/ru/morphology/nominative.ts";
import { readDictionary } from "../dictionary.ts";
import { drawPhrases, type Phrase } from "../dictionary-phrases.ts";

const listed = [
  "отделу образования администрации района",
  "школам района",
  "министерству здравоохранения края",
  "главам сельских поселений",
  "районному совету ветеранов",
  "комитету по физической культуре и спорту",
  "руководителям общеобразовательных организаций",
  "директору школы Лобову К.К.",
];
let drawn: readonly Phrase[] = [];

beforeAll(async () => {
  drawn = drawPhrases(await readDictionary(), 2_000);
});

describe("nominative", () => {
  bench("2,000 phrases of a dictionary", () => {
    for (const { text, governs } of drawn) nominative(text, governs);
  });
  bench("2,000 phrases of resolutions", () => {
    for (let at = 0; at < 2_000; at++) nominative(listed[at % listed.length] as string, "dative");
  });
});
