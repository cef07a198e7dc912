import { describe, expect, it } from "vitest";
import type { CheckedParagraph, CheckInput } from "../src/assemble/checks/check.ts";
import { percents } from "../src/assemble/checks/percents.ts";
import { sums } from "../src/assemble/checks/sums.ts";
import { years } from "../src/assemble/checks/years.ts";
import { dates } from "../src/lang/ru/recognisers/dates.ts";
import { figureCues } from "../src/lang/ru/recognisers/figure-cues.ts";
import { figures } from "../src/lang/ru/recognisers/figures.ts";

function input(...texts: string[]): CheckInput {
  let count = 0;
  const paragraphs = texts.map((text): CheckedParagraph => {
    const found = dates(text);
    return {
      text,
      narrative: true,
      statistics: figures(text, found).map((one) => ({ ...one, id: `s${++count}` })),
      dates: found.map((one) => ({ ...one, role: "mention" })),
    };
  });
  return { paragraphs, cues: figureCues };
}

const told = (results: readonly { holds: boolean; expression: string }[]): string[] =>
  results.map((one) => (one.holds ? one.expression : `! ${one.expression}`));

describe("sums", () => {
  it.each([
    ["В округе 48 клубов - 27 сельских и 12 городских клубов, 6 - детских клубов, 3 летних.", ["48 = 27 + 12 + 6 + 3"]],
    ["Работают 14 школ, из них 9 средних и 5 основных, а также 11 детских садов.", ["14 = 9 + 5"]],
    ["В сети 20 библиотек: 8 городских, 9 сельских, 3 детских библиотеки, плюс 5 филиалов.", ["20 = 8 + 9 + 3"]],
    ["В сети 20 библиотек - 8 городских библиотек, 9 сельских библиотек, 4 детских библиотеки.", ["! 20 ≠ 8 + 9 + 4"]],
    ["Работают 14 школ, из них 19 средних школ.", ["! 14 < 19"]],
    ["Выделено 2,5 млн руб., в том числе 1,2 млн руб. – округу и 1,3 млн руб. – сёлам.", ["2500000 = 1200000 + 1300000"]],
  ])("%s", (text, expected) => {
    expect(told(sums(input(text)))).toEqual(expected);
  });

  it.each([
    "Участвовали 516 врачей из 9 областей, в том числе 11 докторов и 43 кандидата.",
    "Приехали 614 делегатов из 31 округа, из них с наградами – 410.",
    "Пропущено 1940 уроков, из них без причины - 512.",
    "Выделено 1,2 млрд руб., в том числе 0,3 млрд руб. – из бюджета края.",
    "Действуют 402 школы (в 2018 году – 438), из них 251 сельская, в том числе 96 малых; 367 садов.",
    "В округе 14 школ - 5 автобусов, 12 учителей, 3 кружка.",
    "Открыто 5 школ: 1200 учеников, 90 учителей, 40 групп.",
    "Голосовали: «за» – 13, «против» – 2, «воздержались» – 1.",
  ])("is silent: %s", (text) => {
    expect(sums(input(text))).toEqual([]);
  });

  it("names the figures and their places", () => {
    const [found] = sums(input("Начало.", "Работают 14 школ, из них 9 средних и 5 основных."));
    expect(found).toMatchObject({ kind: "sum", statistics: ["s1", "s2", "s3"], at: { paragraph: 1, start: 9, end: 16 } });
    expect(found?.related).toHaveLength(2);
  });
});

describe("percents", () => {
  it.each([
    [["В школах 5200 учеников, во вторую смену ходят 1040 человек (20%)."], ["1040 / 5200 = 20 %"]],
    [["Присутствовали 118 жителей из 164 (71,95%)."], ["118 / 164 = 71.95 %"]],
    [["Всего в артели 214 членов. Пришли 97 человек, с доверенностями 116 (54,2 %)."], ["116 / 214 = 54.2 %"]],
    [["Найдено 5109 нарушений, из которых устранено 4877 (95,5 %)."], ["4877 / 5109 = 95.5 %"]],
    [["Присутствовали 118 жителей из 164 (82 %)."], ["! 118 / 164 ≠ 82 %"]],
    [["В школах 5200 учеников, во вторую смену ходят 1040 человек (28,8%)."], ["! 1040 / 5200 ≠ 28.8 %"]],
  ])("%s", (texts, expected) => {
    expect(told(percents(input(...texts)))).toEqual(expected);
  });

  it.each([
    "Порог не прошли 4 участника (2,6 %).",
    "Построено 14 школ, обучены 9 человек (70 %).",
    "Доля кружков выросла с 12 до 15 %.",
    "В школах 5200 учеников и 300 учителей, ходят 1040 человек (28,8%).",
  ])("is silent: %s", (text) => {
    expect(percents(input(text))).toEqual([]);
  });
});

describe("years", () => {
  it("sees a text that tells of later years", () => {
    const found = years(input("Подведены итоги 2020-2021 учебного года.", "В 2021 году построен клуб."), "2018-08-29");
    expect(told(found)).toEqual(["! 2018-08-29 < 2020-09-01/2021-08-31"]);
    expect(found[0]?.related).toHaveLength(1);
  });

  it.each([
    [["В 2018 году построен клуб, в 2017 году – школа."], "2018-08-29"],
    [["Планируется в 2020 году открыть пристань, в 2021 году будет мост."], "2018-08-29"],
    [["Стратегия до 2030 года и программа на 2021–2025 годы приняты."], "2018-08-29"],
    [["В 2021 году построен клуб."], "2018-08-29"],
    [["В 2021 году построен клуб, в 2020 году – школа."], null],
  ])("is silent: %s", (texts, adopted) => {
    expect(years(input(...texts), adopted)).toEqual([]);
  });
});
