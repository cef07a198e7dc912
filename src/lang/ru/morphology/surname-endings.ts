/** Endings of surnames by declension, the likeliest reading first. */
import type { NameCase, NameGender } from "./name-readings.ts";

/** An ending, what stands for it in the nominative, and whose form it is. */
export type Row = readonly [ending: string, nominative: string, gender: NameGender | null, cases: readonly NameCase[]];

export const object: readonly NameCase[] = ["gen", "acc"];
export const oblique: readonly NameCase[] = ["gen", "dat", "ins", "pre"];

/** «Лобов», «Тишаева», «Лыткин». */
export const possessive: readonly Row[] = [
  ["", "", "m", ["nom"]],
  ["а", "а", "f", ["nom"]],
  ["а", "", "m", object],
  ["у", "", "m", ["dat"]],
  ["у", "а", "f", ["acc"]],
  ["ым", "", "m", ["ins"]],
  ["ом", "", "m", ["ins", "pre"]],
  ["е", "", "m", ["pre"]],
  ["ой", "а", "f", oblique],
  ["ою", "а", "f", ["ins"]],
];

/** «Щербина» of a man: rarely, and only where he is known to be one. */
export const possessiveNoun: readonly Row[] = [
  ["а", "а", "m", ["nom"]],
  ["у", "а", "m", ["acc"]],
  ["е", "а", null, ["dat"]],
  ["ой", "а", "m", ["ins"]],
];

/** «Полонский». */
export const relational: readonly Row[] = [
  ["ий", "ий", "m", ["nom"]],
  ["ого", "ий", "m", object],
  ["ому", "ий", "m", ["dat"]],
  ["им", "ий", "m", ["ins"]],
  ["ом", "ий", "m", ["pre"]],
  ["ая", "ая", "f", ["nom"]],
  ["ую", "ая", "f", ["acc"]],
  ["ой", "ая", "f", oblique],
  ["ою", "ая", "f", ["ins"]],
];

/** «Трубецкой», «Сухой», «Береговой»: with the stress on the ending. */
export const stressed: readonly Row[] = [
  ["ой", "ой", "m", ["nom"]],
  ["ого", "ой", "m", object],
  ["ому", "ой", "m", ["dat"]],
  ["им", "ой", "m", ["ins"]],
  ["ым", "ой", "m", ["ins"]],
  ["ом", "ой", "m", ["pre"]],
  ["ой", "ая", "f", oblique],
];

/** «Белый», «Горбатая». */
export const hardAdjective: readonly Row[] = [
  ["ый", "ый", "m", ["nom"]],
  ["ого", "ый", "m", object],
  ["ому", "ый", "m", ["dat"]],
  ["ым", "ый", "m", ["ins"]],
  ["ая", "ая", "f", ["nom"]],
  ["ую", "ая", "f", ["acc"]],
];

/** «Дикий», «Тихая»: behind «к», «г», «х». */
export const velarAdjective: readonly Row[] = [
  ["ий", "ий", "m", ["nom"]],
  ["ого", "ий", "m", object],
  ["ому", "ий", "m", ["dat"]],
  ["им", "ий", "m", ["ins"]],
  ["ая", "ая", "f", ["nom"]],
  ["ую", "ая", "f", ["acc"]],
];

/** «Белой», «о Белом»: of nouns, «Сорокой» and «Морозом» are instrumental. */
export const likeNouns: readonly Row[] = [
  ["ой", "ая", "f", oblique],
  ["ом", "ый", "m", ["pre"]],
];
export const velarLikeNouns: readonly Row[] = [
  ["ой", "ая", "f", oblique],
  ["ом", "ий", "m", ["pre"]],
];

/** «Крайний», «Горячая». */
export const softAdjective: readonly Row[] = [
  ["ий", "ий", "m", ["nom"]],
  ["его", "ий", "m", object],
  ["ему", "ий", "m", ["dat"]],
  ["им", "ий", "m", ["ins"]],
  ["яя", "яя", "f", ["nom"]],
  ["юю", "яя", "f", ["acc"]],
];
/** «Лисьего», «Верблюжьей»: of a beast, behind «ж», «ч», «ш», «с». */
export const ofBeast: readonly Row[] = [
  ["ьего", "ий", "m", object],
  ["ьему", "ий", "m", ["dat"]],
  ["ьим", "ий", "m", ["ins"]],
  ["ьем", "ий", "m", ["pre"]],
  ["ья", "ья", "f", ["nom"]],
  ["ью", "ья", "f", ["acc"]],
  ["ьей", "ья", "f", oblique],
];
/** «Рыжая», «Горячей»: behind «ж», «ч», «ш», «щ». */
export const hushingOfHers: readonly Row[] = [
  ["ая", "ая", "f", ["nom"]],
  ["ую", "ая", "f", ["acc"]],
  ["ей", "ая", "f", oblique],
];
/** «Зимней», not «Корней» where a nominative is meant. */
export const softOfHers: readonly Row[] = [["ей", "яя", "f", oblique]];

/** «Щегол», «Сковорода», «Цой»; a woman's surname in a consonant stays as it is. */
export const noun: readonly Row[] = [
  ["а", "а", null, ["nom"]],
  ["а", "", "m", object],
  ["ы", "а", null, ["gen"]],
  ["у", "", "m", ["dat"]],
  ["у", "а", null, ["acc"]],
  ["ом", "", "m", ["ins"]],
  ["ой", "а", null, ["ins"]],
  ["ою", "а", null, ["ins"]],
  ["е", "", "m", ["pre"]],
  ["е", "а", null, ["dat", "pre"]],
];

/** «Бабича», «Шульцем», «Чайки»: behind «ж», «ч», «ш», «щ», «ц»; «к», «г», «х» have «-и», too. */
export const hushing: readonly Row[] = [
  ["ем", "", "m", ["ins"]],
  ["ей", "а", null, ["ins"]],
];
export const inI: readonly Row[] = [["и", "а", null, ["gen"]]];

/** «Коваль», «Гмыря». */
export const soft: readonly Row[] = [
  ["я", "ь", "m", object],
  ["я", "я", null, ["nom"]],
  ["ю", "ь", "m", ["dat"]],
  ["ю", "я", null, ["acc"]],
  ["ем", "ь", "m", ["ins"]],
  ["ей", "я", null, ["ins"]],
];

/** «Цапле», «Зозуле»: behind such an «л» the ending is soft. */
export const softInE: readonly Row[] = [["е", "я", null, ["dat", "pre"]]];

/** «Гребня» → «Гребень». */
export const inEn: readonly Row[] = [
  ["ня", "ень", "m", object],
  ["ня", "ня", null, ["nom"]],
  ["ню", "ень", "m", ["dat"]],
  ["ню", "ня", null, ["acc"]],
  ["нем", "ень", "m", ["ins"]],
  ["ней", "ня", null, ["ins"]],
];

/** «Гайдай», «Бабий», «Берия»: behind a vowel. */
export const behindVowel: readonly Row[] = [
  ["я", "й", "m", object],
  ["я", "я", null, ["nom"]],
  ["ю", "й", "m", ["dat"]],
  ["ю", "я", null, ["acc"]],
  ["ем", "й", "m", ["ins"]],
  ["е", "й", "m", ["pre"]],
  ["е", "я", null, ["dat", "pre"]],
  ["ей", "я", null, ["ins"]],
];

/** «Соловья» → «Соловей». */
export const inEi: readonly Row[] = [
  ["ья", "ей", "m", object],
  ["ью", "ей", "m", ["dat"]],
  ["ьем", "ей", "m", ["ins"]],
  ["ье", "ей", "m", ["pre"]],
];

/** «Берии», «Гулии»: never a man's nominative. */
export const inIi: readonly Row[] = [["ии", "ия", null, ["gen", "dat", "pre"]]];

/** «Кравца» → «Кравец»: the stem is cut by rule. */
export const fleeting: readonly Row[] = [
  ["а", "", "m", object],
  ["у", "", "m", ["dat"]],
  ["ом", "", "m", ["ins"]],
  ["ем", "", "m", ["ins"]],
  ["е", "", "m", ["pre"]],
];
