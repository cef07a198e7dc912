/** One body, one entry in `addressees`, however it is called; and who cannot be told from others. */
import { describe, expect, it } from "vitest";
import type { Resolution } from "../src/model/resolution.ts";
import { parseText } from "../src/pipeline.ts";

async function bodies(...points: string[]): Promise<{ names: string[]; ids: string[]; unclear: string[] }> {
  const text = `РЕШЕНИЕ\nсхода жителей\n\nСход решил:\n${points.map((point, i) => `${i + 1}. ${point}`).join("\n")}\n`;
  const resolution = (await parseText(text))[0] as Resolution;
  return {
    names: resolution.addressees.map(({ name }) => name),
    ids: resolution.directives.flatMap(({ addressees }) => addressees.map(({ id }) => id)),
    unclear: resolution.diagnostics.flatMap(({ code, message, related }) =>
      code === "RP404" ? [`${message} ${related.length}`] : [],
    ),
  };
}

describe("the same body is one addressee", () => {
  it.each<readonly [string, readonly string[], readonly string[], readonly string[]]>([
    [
      "in another case and with other quotes",
      ["Клубу «Луч» открыть кружок.", 'Просить клуб "Луч" устроить вечер.', "Клубу «Луч» сдать отчёт."],
      ["клуб «Луч»"],
      ["a1", "a1", "a1"],
    ],
    [
      "by an abbreviation behind it",
      ["Отделу спорта администрации края (далее – Отдел) открыть каток.", "Отделу провести забег."],
      ["отдел спорта администрации края"],
      ["a1", "a1"],
    ],
    [
      "by a name cut short",
      ["Ревизионной комиссии товарищества проверить кассу.", "Ревизионной комиссии доложить.", "Обязать комиссию сдать акт."],
      ["ревизионная комиссия товарищества"],
      ["a1", "a1", "a1"],
    ],
    [
      "by a name that is fuller later",
      ["Комитету составить смету.", "Комитету по спорту провести забег."],
      ["комитет по спорту"],
      ["a1", "a1"],
    ],
    [
      "a person with and without a post",
      ["Директору школы Дронову К.К. открыть музей.", "Контроль возложить на Дронова К.К."],
      ["директор школы Дронов К.К."],
      ["a1", "a1"],
    ],
    [
      "but not two kinds of schools",
      ["Сельским школам открыть музеи.", "Школам открыть кружки."],
      ["сельские школы", "школы"],
      ["a1", "a2"],
    ],
    [
      "nor two persons of one name",
      ["Дронову К.К. вырыть колодец.", "Дронову А.К. чистить колодец."],
      ["Дронов К.К.", "Дронов А.К."],
      ["a1", "a2"],
    ],
  ])("%s", async (_, points, names, ids) => {
    const found = await bodies(...points);
    expect(found.names).toEqual(names);
    expect(found.ids).toEqual(ids);
    expect(found.unclear).toEqual([]);
  });

  it("says who cannot be told from others", async () => {
    const found = await bodies(
      "Центру занятости обучить плотников.",
      "Центру спорта провести забег.",
      "Центру творчества открыть кружок.",
      "Центру сдать отчёт.",
    );
    expect(found.ids).toEqual(["a1", "a2", "a3", "a4"]);
    expect(found.unclear).toEqual([expect.stringMatching(/^Unexpected addressee «центр» that could be any of 3 bodies .* 3$/)]);
  });

  it("takes the full name from where the short one is explained", async () => {
    const text =
      "РЕШЕНИЕ\nсовещания\n\nЗаслушан доклад управления лесами администрации края (далее – Управление).\n\nСовещание решило:\n1. Управлению высадить сосны.\n";
    const resolution = (await parseText(text))[0] as Resolution;
    expect(resolution.addressees.map(({ name }) => name)).toEqual(["управление лесами администрации края"]);
    expect(resolution.directives.at(-1)?.addressees[0]?.name.toLowerCase()).toBe("управление");
  });

  it("marks a nominative that was guessed", async () => {
    const text = "РЕШЕНИЕ\nсхода\n\nСход решил:\n1. Поручить верзилам собрать подписи.\n2. Клубу открыть сезон.\n";
    const resolution = (await parseText(text))[0] as Resolution;
    const of = (name: string): string | undefined => resolution.addressees.find((one) => one.name === name)?.confidence;
    expect(of("верзилы")).toBe("guess");
    expect(of("клуб")).toBe("certain");
  });
});
