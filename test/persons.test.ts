import { describe, expect, it } from "vitest";
import { nominativeName } from "../src/lang/ru/morphology/names.ts";
import { bareSurnames } from "../src/lang/ru/recognisers/bare-surnames.ts";
import { agreeMentions } from "../src/lang/ru/recognisers/person-mentions.ts";
import { persons } from "../src/lang/ru/recognisers/persons.ts";
import { isLinear } from "./growth.ts";
import { draw, readCases } from "./literate.ts";

describe("persons", () => {
  it.each(readCases("fixtures/cases/extract/persons.md"))("$line: $text", ({ text, expected }) => {
    const found = persons(text).map(({ start, end, name, post }) => ({
      start,
      end,
      label: post === null ? name : `${name} / ${post}`,
    }));
    expect(draw(text, found)).toBe(draw(text, expected));
  });

  it("tells the parts of a name", () => {
    expect(persons("доклад Лобова Семёна Львовича")[0]).toMatchObject({
      familyName: "Лобов",
      givenName: "Семён",
      patronymicName: "Львович",
      initials: null,
    });
    expect(persons("доклад С.Л. Лобова")[0]).toMatchObject({ familyName: "Лобов", givenName: null, initials: "С.Л." });
  });

  it("is linear on long runs of capitals and initials", () => {
    for (const piece of ["А.", "Лобов ", "К.К. ", "Иван ", "глава ", "( ", "« ", "М Л", "Лобов К.К., "]) {
      expect(
        isLinear((times) => persons(`${piece.repeat(times)}Лобов`), 10_000),
        piece,
      ).toBe(true);
    }
  });
});

describe("surnames known from elsewhere", () => {
  const known = new Set(["седов", "цой", "сомова", "лесной"]);
  it.each([
    ["Седову и Цой починить ворота", ["Седов", "Цой"]],
    ["Сомову поблагодарили", ["Сомова"]],
    ["улица Седова и школа имени Сомовой", []],
    ["доклад Сомовой Р.Д.", []],
    ["Руководствуясь Лесным Кодексом, Лесной составил смету", ["Лесной"]],
  ])("%s", (text, names) => {
    expect(bareSurnames(text, known, []).map(({ name }) => name)).toEqual(names);
  });
});

describe("mentions of one person", () => {
  it.each([
    [
      ["слушали: Лыткина В.А. – о кормах", "Выступил Лыткин В.А."],
      ["Лыткин В.А.", "Лыткин В.А."],
    ],
    [
      ["слушали Лобова К.К.", "Председатель К.К. Лобова"],
      ["Лобова К.К.", "К.К. Лобова"],
    ],
    [
      ["слушали Лобова К.К.", "Секретарь Карина Карловна Лобова"],
      ["Лобова К.К.", "Карина Карловна Лобова"],
    ],
    [
      ["слушали Лобова К.К.", "Председатель Р.Д. Лобова"],
      ["Лобов К.К.", "Р.Д. Лобова"],
    ],
    [
      ["Председатель: Лобова К.К.", "Лобову К.К. Она показала смету."],
      ["Лобова К.К.", "Лобова К.К."],
    ],
    [
      ["отчёт Сомовой Р.", "Сомов Р. против"],
      ["Сомова Р.", "Сомов Р."],
    ],
    [
      ["доложил Валерий Сомов", "благодарить Валерия Сомова", "просить г-на Валерия Сомова"],
      ["Валерий Сомов", "Валерий Сомов", "Валерий Сомов"],
    ],
    [
      ["доложил Валерий Сомов", "Выступила Валерия Сомова.", "Валерия Сомова просит слова", "Секретарь Валерия Сомова"],
      ["Валерий Сомов", "Валерия Сомова", "Валерия Сомова", "Валерия Сомова"],
    ],
    [
      ["старостам (Лобов К.К.) вести счёт", "⇥фельдшер ФАП Лобова"],
      ["Лобов К.К.", "Лобова"],
    ],
    [["Присутствовали Валерий Сомов и Валерия Сомова"], ["Валерий Сомов", "Валерия Сомова"]],
    [
      ["Доклад Раисы Тукалиной", "1. Грамотой: Тукалину Р. Д.;"],
      ["Раиса Тукалина", "Тукалина Р. Д."],
    ],
    [
      ["Председатель Валериу Чотару", "поручить Валериу Чотару"],
      ["Валериу Чотару", "Валериу Чотару"],
    ],
  ])("%s", (texts, names) => {
    const all = texts.flatMap((text) => persons(text).map((one) => ({ ...one, printed: text.slice(one.start, one.end) })));
    expect(agreeMentions(all, (one) => one.printed).map(({ name }) => name)).toEqual(names);
  });
});

describe("nominative of names", () => {
  it.each([
    ["Лыткину", "acc", "Лыткина"],
    ["Лыткину", "dat", "Лыткин"],
    ["Коваля", "gen", "Коваль"],
    ["Кравца", "gen", "Кравец"],
    ["Полонскому", "dat", "Полонский"],
    ["Серёде", "dat", "Серёда"],
    ["Цою", "dat", "Цой"],
    ["Седых", "gen", "Седых"],
    ["Пономаренко", "gen", "Пономаренко"],
    ["Бонч-Бруевича", "gen", "Бонч-Бруевич"],
    ["ЛОБОВА", "gen", "ЛОБОВ"],
    ["Соловья", "gen", "Соловей"],
    ["Зайцу", "dat", "Заяц"],
    ["Волынца", "acc", "Волынец"],
    ["Аветисянца", "gen", "Аветисянц"],
    ["Трубецкому", "dat", "Трубецкой"],
    ["Луговой", "nom", "Луговой"],
    ["Лозовой", "dat", "Лозовая"],
    ["Дикого", "gen", "Дикий"],
    ["Безуглым", "ins", "Безуглый"],
    ["Сорокой", "ins", "Сорока"],
    ["Морозом", "ins", "Мороз"],
    ["Гоголем", "ins", "Гоголь"],
    ["Гайдаем", "ins", "Гайдай"],
    ["Полищуке", "pre", "Полищук"],
    ["Берии", "dat", "Берия"],
    ["Гёте", "gen", "Гёте"],
    ["Крайнего", "gen", "Крайний"],
  ] as const)("%s (%s) → %s", (family, one, expected) => {
    expect(nominativeName({ family, given: null, patronymic: null }, { gender: null, cases: [one] }).family).toBe(expected);
  });
});
