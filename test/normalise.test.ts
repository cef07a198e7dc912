import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { script } from "../src/lang/ru/script.ts";
import { toSource } from "../src/model/text.ts";
import { looksLikeMarkdown, markdownMarks } from "../src/normalise/markdown.ts";
import { type Normalised, normalise } from "../src/normalise/normalise.ts";
import { isLinear } from "./growth.ts";

const clean = (text: string): string => normalise(text, {}, script).clean.text;
const asides = (text: string): string[] =>
  normalise(text, {}, script).asides.map(({ kind, source }) => `${kind}: ${text.slice(source.start, source.end)}`);
const findings = (text: string): string[] =>
  normalise(text, {}, script).findings.map(
    ({ code, at, values }) => `${code} ${text.slice(at?.start, at?.end)} → ${values["expected"] ?? ""}`,
  );

/** Source, clean text, what was set aside. */
type Row = readonly [source: string, clean: string, asides?: readonly string[]];

const tables: Readonly<Record<string, readonly Row[]>> = {
  "line ends": [
    ["РЕШИЛИ:\r\n1. Создать штаб.\r2. Избрать старосту.", "РЕШИЛИ:\n1. Создать штаб.\n2. Избрать старосту."],
    ["страница\fследующая\u2028строка\vещё", "страница\nследующая\nстрока\nещё"],
    ["строка\u0085другая", "строка\nдругая", ["stray-character: \u0085"]],
    ["а\r\n\r\n\r\nб", "а\n\n\nб"],
  ],
  "invisible characters": [
    ["сто\u00adлетие му\u200bзея", "столетие музея"],
    ["сто¬летие", "столетие"],
    ["об¬ судив доклад", "обсудив доклад"],
    ["обще\u00ad\nства", "обще-\nства"],
    ["поста¬  \n\nновил", "поста-  \n\nновил"],
    ["Сход ¬ решил", "Сход ¬ решил"],
    ["\u200bСход решил", "Сход решил", ["stray-character: \u200b"]],
    ["Сход решил:\u200b\n", "Сход решил:\n", ["stray-character: \u200b"]],
    ["е\0\u0301 два", "е\u0301 два", ["stray-character: \0"]],
    ["сло\0во \u0001 два", "слово  два", ["stray-character: \u0001"]],
    ["из\x1eза", "из-за"],
  ],
  "composed letters": [
    ["краи\u0306 и е\u0308лка", "край и ёлка"],
    ["за́мок".normalize("NFD"), "за́мок"],
  ],
  spaces: [
    ["№\u00a05\u2009тыс.\u3000руб.", "№ 5 тыс. руб."],
    ["\tОтделу   спорта\t:  ", "\tОтделу   спорта\t:  "],
  ],
  "marks of quoted mail": [
    [
      "> Сход решил:\n>\n>    a) чинить мост;\n> > b) косить луг.",
      "Сход решил:\n\n   a) чинить мост;\nb) косить луг.",
      ["markup: > ", "markup: >", "markup: > ", "markup: > > "],
    ],
    [">Сход\n>решил\n>так", "Сход\nрешил\nтак", ["markup: >", "markup: >", "markup: >"]],
    ["> Новости\n> Сход", "> Новости\n> Сход"],
    ["> 5 га\n>= 3\n> 7", "> 5 га\n>= 3\n> 7"],
  ],
  "codes of forums": [
    ["[b]Сход[/b] решил:", "Сход решил:", ["markup: [b]", "markup: [/b]"]],
    ["[list]\n[*] чинить мост\n[/list]", "[*] чинить мост\n", ["markup: [list]", "markup: [/list]"]],
    ["раздел [b] и [/далее]", "раздел [b] и [/далее]"],
  ],
  entities: [
    ["&laquo;Радуга&raquo; &#8212; &quot;клуб&quot;", '«Радуга» — "клуб"'],
    ["&nbsp;&nbsp;Сход", "  Сход", ["markup: &nbsp;", "markup: &nbsp;"]],
    ["30&amp;nbsp;%", "30 %", ["markup: &amp;nbsp;"]],
    ["сто&shy;летие", "столетие", ["markup: &shy;"]],
    ["Рога & копыта; А&Б;", "Рога & копыта; А&Б;"],
    ["&#x41B;ес &#55555;", "Лес &#55555;"],
  ],
  tags: [
    ["Сход<br>решил:", "Сход\nрешил:", ["markup: <br>"]],
    [
      '<p class="x">Сход решил:</p>\n<p>1. Создать штаб.</p>',
      "Сход решил:\n1. Создать штаб.",
      ['markup: <p class="x">', "markup: </p>", "markup: <p>", "markup: </p>"],
    ],
    ["<p>Сход</p><p>решил</p>", "Сход\nрешил", ["markup: <p>", "markup: </p>", "markup: <p>", "markup: </p>"]],
    ["<b>Сход</b> решил", "Сход решил", ["markup: <b>", "markup: </b>"]],
    ["<!-- черновик\nвторой -->Сход", "Сход", ["markup: <!-- черновик\nвторой -->"]],
    ['<w:p w:rsid="1"/>Сход<o:p></o:p>', "Сход", ['markup: <w:p w:rsid="1"/>', "markup: <o:p>", "markup: </o:p>"]],
    ["до\n<div>\nпосле", "до\nпосле", ["markup: <div>"]],
    ["при p <0,05 и a> 3", "при p <0,05 и a> 3"],
    ["менее <30 %> случаев <Радуга>", "менее <30 %> случаев <Радуга>"],
    ["<style>p {color: red}</style>\nСход", "Сход", ["markup: <style>p {color: red}</style>"]],
    ["<td>Срок</td><td>Лицо</td>", "Срок\tЛицо", ["markup: <td>", "markup: </td>", "markup: <td>", "markup: </td>"]],
  ],
  fields: [
    ["[bookmark: bookmark3]развивать кружки", "развивать кружки", ["bookmark: [bookmark: bookmark3]"]],
    ["- [bookmark: _GoBack]развивать", "- развивать", ["bookmark: [bookmark: _GoBack]"]],
    ["школ и\n[bookmark: b]\nмузеев", "школ и\nмузеев", ["bookmark: [bookmark: b]"]],
    ["Раздел 2 { PAGEREF _Toc12 \\h }", "Раздел 2 ", ["bookmark: { PAGEREF _Toc12 \\h }"]],
    ["см. Ошибка! Закладка не определена. ниже", "см. ниже", ["bookmark: Ошибка! Закладка не определена."]],
    ["[приложение] и {план}", "[приложение] и {план}"],
  ],
  "Markdown marks": [
    ["«*Приоритетные направления*»", "«Приоритетные направления»", ["markup: *", "markup: *"]],
    ["**1.** Принять **план** работы.", "1. Принять план работы.", ["markup: **", "markup: **", "markup: **", "markup: **"]],
    ["_Принята единогласно._", "Принята единогласно.", ["markup: _", "markup: _"]],
    ["__Сход__ решил", "Сход решил", ["markup: __", "markup: __"]],
    ["* *управлению* — создать", "* управлению — создать", ["markup: *", "markup: *"]],
    ["20%* стоит, знак сноски за словом* нет", "20%* стоит, знак сноски за словом нет", ["footnote-mark: *"]],
    ["* Примечание\n** другое", "* Примечание\n** другое"],
    ["***\n* * *\n_____", "***\n* * *\n_____"],
    ["от «__»____2018 г. № ___", "от «__»____2018 г. № ___"],
    [" __декабря 20__ г.", " __декабря 20__ г."],
    ["# Резолюция схода #\n## Что решили", "Резолюция схода\nЧто решили", ["markup: # ", "markup:  #", "markup: ## "]],
    ["# 5 приказ", "# 5 приказ"],
    ["1\\. Создать штаб", "1. Создать штаб", ["markup: \\"]],
    ["см. [портал](https://example.org/a) округа", "см. портал округа", ["markup: [", "markup: ](https://example.org/a)"]],
    ["[приложение](1)", "[приложение](1)"],
    ["файл `plan`", "файл plan", ["markup: `", "markup: `"]],
    ["2*3*4 и а*б", "2*3*4 и а*б"],
  ],
  "letter-spacing": [
    ["Р Е З О Л Ю Ц И Я", "РЕЗОЛЮЦИЯ"],
    ["Совет п о с т а н о в л я е т :", "Совет постановляет:"],
    ["П О С Т А Н О В Л Е Н И Е   VI   С Л Ё Т А", "ПОСТАНОВЛЕНИЕ   VI   СЛЁТА"],
    ["К А Р А Р      Р Е З О Л Ю Ц И Я", "КАРАР      РЕЗОЛЮЦИЯ"],
    ["О   Х О Д Е   С Е В А   Н А   С Е Л Е", "О   ХОДЕ   СЕВА   НА   СЕЛЕ"],
    ["Р  Е  Ш  Е  Н  И  Е", "РЕШЕНИЕ"],
    ["Собрание, Р Е Ш И Л О:", "Собрание, РЕШИЛО:"],
    ["Лобов А. Б., Сомова Р. Д.", "Лобов А. Б., Сомова Р. Д."],
    ["5 А Б В Г классы", "5 А Б В Г классы"],
    ["Х Х Х Х", "Х Х Х Х"],
    ["и в о чём", "и в о чём"],
  ],
  "mixed script": [
    ["СOВЕТ РЕШИЛ", "СОВЕТ РЕШИЛ"],
    ["решениα схοда", "решениа схода"],
    ["Лобов B.К.", "Лобов В.К."],
    ["доклад C. Лобова", "доклад С. Лобова"],
    ["X. Разное", "X. Разное"],
    ["Сovid и Windоws", "Covid и Windows"],
    ["Х І V слёт и ХIV", "Х І V слёт и ХIV"],
    ["IT-отдел, web-сайт", "IT-отдел, web-сайт"],
    ["B ОБЛАСТИ ТУРИЗМА", "В ОБЛАСТИ ТУРИЗМА"],
    ["II. B области туризма", "II. В области туризма"],
    ["a) Создать; c) Купить", "a) Создать; c) Купить"],
    ["I Сход; V Слёт; X Съезд", "I Сход; V Слёт; X Съезд"],
    ["витамин C детям", "витамин C детям"],
    ["c 1 сентября и o ходе", "с 1 сентября и о ходе"],
    ["HE допускать въезда", "НЕ допускать въезда"],
    ["TO BE HE знаем", "TO BE HE знаем"],
    ["20З1 и 2l3", "2031 и 213"],
    ["1О5 дворов, З2 из них, 4О % и 1О телег", "105 дворов, 32 из них, 40 % и 10 телег"],
    ["№ З2 закрыта, дом 5О, № 1О", "№ З2 закрыта, дом 5О, № 1О"],
    ["партнëрство", "партнёрство"],
  ],
  "stray letters": [
    ["развитие t школ", "развитие школ", ["stray-character: t"]],
    ["пункт b) и класс 5 b школы", "пункт b) и класс 5 b школы"],
    ["луга i леса", "луга i леса"],
  ],
};

describe.each(Object.entries(tables))("%s", (_name, rows) => {
  it.each(rows.map((row) => ({ source: row[0], expected: row[1], aside: row[2] ?? [] })))(
    "$source",
    ({ source, expected, aside }) => {
      expect(clean(source)).toBe(expected);
      expect(asides(source)).toEqual(aside);
    },
  );
});

it("reports each word of mixed script once, with its place in the source", () => {
  expect(findings("&laquo;СOВЕТ&raquo;\r\nрешил t просить Лобoва")).toEqual([
    "RP102 СOВЕТ → СОВЕТ",
    "RP103 t → ",
    "RP102 Лобoва → Лобова",
  ]);
  expect(findings("принять t меры")).toEqual(["RP103 t → "]);
});

describe("the Markdown door", () => {
  const door = async (text: string): Promise<Normalised> => normalise(text, { marks: await markdownMarks(text) }, script);
  const markdown = [
    "# Резолюция схода «*За реку*»",
    "",
    "**В области** [туризма](https://example.org/x(1)):",
    "",
    "* *школам* — открыть `секции`;",
    "- **клубам**: провести смотр\\!",
    "",
    "    1. с отступом, _курсив_",
    "> цитата",
    "***",
  ].join("\n");

  it("takes the marks and leaves the lines", async () => {
    const { clean: found, asides: cut } = await door(markdown);
    expect(found.text).toBe(
      "Резолюция схода «За реку»\n\nВ области туризма:\n\n* школам — открыть секции;\n- клубам: провести смотр!\n\n    1. с отступом, курсив\nцитата\n***",
    );
    expect(new Set(cut.map(({ kind }) => kind))).toEqual(new Set(["markup"]));
    expect((await markdownMarks(markdown)).headings.map(({ start, end }) => markdown.slice(start, end))).toEqual([
      "Резолюция схода «*За реку*»",
    ]);
  });

  it("is found by itself", () => {
    expect(looksLikeMarkdown(markdown)).toBe(true);
    expect(looksLikeMarkdown("1 .принять\n* Примечание\n# 5 приказ\n____")).toBe(false);
    expect(looksLikeMarkdown("«*Приоритетные направления*» округа")).toBe(false);
  });

  it.each([
    "1. Принять\n1 .принять\n2.отделу:\n\tУправлению :\n    - а\n· б\n_____\n* в",
    "Подпись\n-----\n20%* и 3 < 5\n[bookmark: b0]да\n№ ___ _12_____\n***",
    "1. а\r\n2. б &laquo;в&raquo;<br>г\r\n",
  ])("gives the same as plain text where there are no marks: %j", async (text) => {
    expect(await door(text)).toEqual(normalise(text, {}, script));
  });

  it("leaves a text that is nothing but marks to the light step", async () => {
    expect(await markdownMarks("а*б ".repeat(200_000))).toEqual({ edits: [], asides: [], headings: [] });
  });
});

describe("whatever the text", () => {
  const fragments = [
    "1.",
    "1.1.",
    "·",
    "[bookmark: x]",
    "«",
    "\u00a0",
    "\r",
    "\n",
    "\0",
    "г.",
    "Приложение",
    "*",
    "**",
    "_",
    "# ",
    "&nbsp;",
    "&amp;",
    "<br>",
    "<p>",
    "<!--",
    "-->",
    "\u00ad",
    "¬",
    "\u200b",
    " ",
    "  ",
    "B",
    "СO",
    "Р Е Ш И Л О",
    " t ",
    "и\u0306",
    "\\",
    "`",
    "](http://a.b)",
    "[",
    "\t",
    "слово",
    "\u0085",
    "x",
    "З",
    "2",
  ];
  const text = fc.oneof(
    fc.array(fc.constantFrom(...fragments), { maxLength: 30 }).map((parts) => parts.join("")),
    fc.string({ unit: "binary", maxLength: 40 }),
  );

  it("is idempotent", () => {
    const check = (one: string): void => {
      expect(clean(clean(one))).toBe(clean(one));
    };
    fc.assert(fc.property(text, check), { numRuns: 20_000 });
  });

  it("accounts for every visible character", () => {
    fc.assert(
      fc.property(text, (one) => {
        const { clean: found, asides: cut } = normalise(one, {}, script);
        const covered = new Uint8Array(one.length);
        for (const { source } of cut) covered.fill(1, source.start, source.end);
        // A leaf is at the least a run of letters, or of digits, or one other character.
        for (const leaf of found.text.matchAll(/\p{L}+|\d+|\S/gu)) {
          const { start, end } = toSource(found.map, { start: leaf.index, end: leaf.index + leaf[0].length });
          covered.fill(1, start, end);
        }
        for (let i = 0; i < one.length; i++) if (!covered[i]) expect(one[i]).toMatch(/\s/);
      }),
      { numRuns: 20_000, examples: [["\u064b\u0000\u10a0"]] },
    );
  });

  it("keeps the way back monotonic", () => {
    fc.assert(
      fc.property(text, (one) => {
        const { clean: found } = normalise(one, {}, script);
        let before = 0;
        for (let i = 0; i < found.text.length; i++) {
          const { start, end } = toSource(found.map, { start: i, end: i + 1 });
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(one.length);
          before = start;
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ["brackets", "["],
    ["stars", "*а "],
    ["tags", "<a "],
    ["comments", "<!--"],
    ["ampersands", "&amp;"],
    ["letters", "а Б "],
    ["spaces", " "],
    ["hashes", "# "],
    ["word", "аA"],
    ["links", "[а]("],
  ])("takes linear time: %s", (_name, unit) => {
    expect(isLinear((times) => normalise(unit.repeat(times), {}, script), 200_000)).toBe(true);
  });
});
