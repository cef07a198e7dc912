import { describe, expect, it } from "vitest";
import { abbreviations } from "../src/lang/ru/recognisers/abbreviations.ts";
import { references } from "../src/lang/ru/recognisers/references.ts";
import { shortUses } from "../src/lang/ru/recognisers/short-uses.ts";
import type { ReferenceMatch } from "../src/model/mention.ts";
import { parseText } from "../src/pipeline.ts";
import { isLinear } from "./growth.ts";
import { draw, readCases } from "./literate.ts";

const label = ({ kind, number, date, title }: ReferenceMatch): string =>
  [kind, number === null ? [] : `№ ${number}`, date ?? [], title === null ? [] : `«${title}»`].flat().join(" ");

describe("references", () => {
  it.each(readCases("fixtures/cases/extract/references.md"))("$line: $text", ({ text, expected }) => {
    const found = references(text).map((one) => ({ start: one.start, end: one.end, label: label(one) }));
    expect(draw(text, found)).toBe(draw(text, expected));
  });

  it("knows the same act again", () => {
    const known = (text: string): ReferenceMatch["known"] | undefined => references(text)[0]?.known;
    expect(known("Законом от 01.02.2003 № 5-ФЗ «О пасеках»")?.number).toBe(known("закон № 5-ФЗ")?.number);
    expect(known("федерального проекта «Родник»")).toEqual(known("в проекте «Родник»"));
    expect(known("ФГОС")).toEqual(known("федеральных государственных образовательных стандартов"));
    expect(known("ФГОС НОО")).toEqual(
      known("федеральный государственный образовательный стандарт начального общего образования"),
    );
    expect(known("ТК РФ")).toEqual(known("Трудового кодекса Российской Федерации"));
    expect(known("КоАП РФ")).toEqual(known("Кодекс Российской Федерации об административных правонарушениях"));
    expect(known("Конституции РФ")).toEqual(known("Конституцией Российской Федерации"));
  });

  it("joins the mentions of one act", async () => {
    const acts = async (text: string): Promise<string[]> =>
      (await parseText(text)).flatMap((one) => one.references.map(({ act }) => act));
    expect(await acts("Закон № 5-ФЗ «О пасеках» и закон «О пасеках» соблюдать, 5-ФЗ изучить.")).toEqual(["r1", "r1", "r1"]);
    expect(await acts("Закон «О пасеках» соблюдать, закон от 01.02.2003 № 5-ФЗ «О пасеках» изучить.")).toEqual(["r1", "r1"]);
    expect(await acts("Приказ от 01.02.2003 № 5 отменить, приказ от 02.02.2003 № 5 исполнять.")).toEqual(["r1", "r2"]);
  });

  it("knows a programme that was approved above", async () => {
    const cited = async (text: string): Promise<string[]> =>
      (await parseText(text)).flatMap((one) => one.references.map((found) => found.text));
    expect(
      await cited(
        "РЕШЕНИЕ\nСовет решил:\n1. Утвердить программу «Пруды».\n2. Смету сверить.\nПриложение\nНеобходимость разработки программы «Пруды» вызвана засухой.",
      ),
    ).toEqual(["программу «Пруды»", "программы «Пруды»"]);
    expect(
      await cited("РЕШЕНИЕ\nСовет решил:\n1. Разработать программу «Броды».\n2. Обсудить разработку программы «Броды»."),
    ).toEqual([]);
  });

  it("reads a name that is broken over the lines of a cover", async () => {
    const cited = async (cover: string): Promise<string[]> =>
      (
        await parseText(
          `РЕШЕНИЕ\nСовет решил:\n1. Утвердить смету.\nГлава   К.К. Лобов\n\nПриложение\n\n${cover}\n\nОбщие слова.`,
        )
      ).flatMap((one) => one.references.map((found) => found.text));
    expect(await cited("ПАСПОРТ МУНИЦИПАЛЬНОЙ ПРОГРАММЫ\n«ЧИСТЫЕ ПРУДЫ ЛИПОВСКОГО РАЙОНА\nНА 2017-2019 годы»")).toEqual([
      "МУНИЦИПАЛЬНОЙ ПРОГРАММЫ «ЧИСТЫЕ ПРУДЫ ЛИПОВСКОГО РАЙОНА НА 2017-2019 годы»",
    ]);
    expect(await cited("ПАСПОРТ\nподпрограммы муниципальной программы МО МР «Липовский»\n\n«Чистые пруды»")).toEqual([
      "подпрограммы муниципальной программы МО МР «Липовский» «Чистые пруды»",
    ]);
    expect(await cited("Перечень мероприятий программы.\n«Чистые пруды»")).toEqual([]);
  });

  it("is linear on hostile text", () => {
    for (const piece of [
      "закон ",
      "«",
      "закон «О ",
      "от 1.1.2020 № 1-ФЗ ",
      "проект «А», «Б» и ",
      "решение Совета ",
      "273-ФЗ ",
      "Положение о и ",
    ]) {
      expect(
        isLinear((times) => references(`${piece.repeat(times)}закон № 5`), 10_000),
        piece,
      ).toBe(true);
    }
  });
});

describe("abbreviations", () => {
  it.each([
    ["поддержка дошкольных образовательных организаций (далее – ДОО) района", "ДОО", "дошкольных образовательных организаций"],
    ["IX съезд пчеловодов края (далее – съезд) проведён", "съезд", "IX съезд пчеловодов края"],
    [
      "В соответствии с Законом края от 1 июня 2005 года № 12-КЗ «О пасеках» (далее - Закон) решено",
      "Закон",
      "Законом края от 1 июня 2005 года № 12-КЗ «О пасеках»",
    ],
    ["Администрация Липовского района (далее по тексту – «Администрация»)", "Администрация", "Администрация Липовского района"],
  ])("%s", (text, short, long) => {
    const found = abbreviations(text);
    expect(found.map((one) => [one.short, one.long])).toEqual([[short, long]]);
    expect(text.slice(found[0]?.start, found[0]?.end)).toMatch(/^\(далее.*\)$/u);
  });

  it.each([
    ["ДОО исполнять статью 5 Закона, закона не нарушать.", ["ДОО", "Закон"], ["ДОО", "Закона"]],
    ["Комитету и Комитетом, но не комитету и не Комитетский", ["Комитет"], ["Комитету", "Комитетом"]],
    ["пункт 4 Правил № 354 и Правил проката", ["Правила № 354"], ["Правил № 354"]],
    ["решения съезда и Съезда", ["съезд"], ["съезда"]],
    ["ДООП и МДОО", ["ДОО"], []],
  ])("uses in %s", (text, shorts, uses) => {
    expect(shortUses(text, shorts).map(({ start, end }) => text.slice(start, end))).toEqual(uses);
  });

  it("finds nothing in other brackets", () => {
    expect(abbreviations("подробнее далее (12 штук) и (см. далее)")).toEqual([]);
  });
});
