/** A text may have any word: what all objects have, as «constructor», stands in no table, wherever it is read. */
import { describe, expect, it } from "vitest";
import { parseText } from "../src/pipeline.ts";

const words = ["constructor", "__proto__", "hasOwnProperty", "toString"];
const sentences = [
  "Комиссии по делам артелей провести сход два раза в год до 1 мая 2024 года.",
  "Памятник Стела Славы нуждается в ремонте, посол Нигерии Чиди Окафор помог.",
  "Наградить Петра Лобова и рыбачку Сомову, выделить 5 тыс. рублей на двух станках.",
  "Директору школы № 3 г. Липовска К.К. Лобову по закону от 5 мая 2019 г. № 7 «О лодках» открыть кружок.",
  "Совет в связи с приказом министерства постановляет: принять госпрограмму «Пруды».",
];

/** With the word before, and in place of, each of its words. */
function variants(sentence: string, word: string): string[] {
  const parts = sentence.split(" ");
  return parts.flatMap((_, at) => [parts.toSpliced(at, 0, word).join(" "), parts.toSpliced(at, 1, word).join(" ")]);
}

describe.each(words)("«%s»", (word) => {
  it.each(sentences)("anywhere in «%s»", (sentence) => {
    const points = variants(sentence, word).map((text, i) => `${i + 1}. ${text}\n`);
    const [first] = parseText(`РЕЗОЛЮЦИЯ\nсхода\n\nСход решил:\n${points.join("")}`);
    const letters = word.replaceAll("_", "");
    expect(JSON.stringify(first).split(letters).length).toBeGreaterThan(points.length);
  });
});
