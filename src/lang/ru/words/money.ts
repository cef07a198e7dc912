/** Words for money behind a number, folded, without dots and spaces, and their codes (ISO 4217). */
export const currencies: Readonly<Record<string, string>> = {
  руб: "RUB",
  р: "RUB",
  "₽": "RUB",
  евро: "EUR",
  "€": "EUR",
  долл: "USD",
  доллсша: "USD",
  $: "USD",
  "£": "GBP",
  "¥": "CNY",
  тенге: "KZT",
  "₸": "KZT",
  "₴": "UAH",
  грн: "UAH",
  белруб: "BYN",
  euro: "EUR",
  rur: "RUB",
  us$: "USD",
};

/** Codes that texts print as such: «42 CNY», «EUR 20». */
export const currencyCodes: readonly string[] = [
  "aed",
  "amd",
  "aud",
  "azn",
  "brl",
  "byn",
  "cad",
  "chf",
  "cny",
  "czk",
  "eur",
  "gbp",
  "hkd",
  "inr",
  "jpy",
  "kgs",
  "krw",
  "kzt",
  "mdl",
  "nok",
  "nzd",
  "pln",
  "rub",
  "sek",
  "sgd",
  "tjs",
  "tmt",
  "uah",
  "usd",
  "uzs",
];

/** Nouns of money by the pattern they are declined by. */
export const currencyNouns: readonly (readonly [stem: string, pattern: "hard" | "soft" | "feminine", code: string])[] = [
  ["рубл", "soft", "RUB"],
  ["доллар", "hard", "USD"],
  ["юан", "soft", "CNY"],
  ["гривн", "feminine", "UAH"],
  ["гривен", "hard", "UAH"],
  ["манат", "hard", "AZN"],
  ["франк", "hard", "CHF"],
  ["иен", "feminine", "JPY"],
];

/** Endings of the patterns; all but the soft ones have the bare stem as well. */
export const currencyEndings: Readonly<Record<"hard" | "soft" | "feminine", readonly string[]>> = {
  hard: ["а", "у", "ом", "е", "ы", "ов", "ам", "ами", "ах"],
  soft: ["ь", "я", "ю", "ем", "е", "и", "ей", "ям", "ями", "ях"],
  feminine: ["а", "ы", "е", "у", "ой", "ам", "ами", "ах"],
};

/** A second word that changes the money or names it fully: «белорусских рублей», «долларов США», «фунтов стерлингов»; by the code of the noun, "" of a noun that is no money alone. */
export const currencyPairs: readonly (readonly [words: string, code: string])[] = [
  ["белорусскихрублей", "BYN"],
  ["белорусскихрубля", "BYN"],
  ["белрублей", "BYN"],
  ["российскихрублей", "RUB"],
  ["российскихрубля", "RUB"],
  ["доллсша", "USD"],
  ["долларасша", "USD"],
  ["долларсша", "USD"],
  ["долларовсша", "USD"],
  ["долларамисша", "USD"],
  ["долларамсша", "USD"],
  ["американскихдолларов", "USD"],
  ["фунтстерлингов", "GBP"],
  ["фунтастерлингов", "GBP"],
  ["фунтовстерлингов", "GBP"],
  ["китайскихюаней", "CNY"],
  ["датскихкрон", "DKK"],
  ["шведскихкрон", "SEK"],
  ["норвежскихкрон", "NOK"],
  ["чешскихкрон", "CZK"],
];

/** Small money, the hundredth of the money before it; alone, of this one. */
export const cents: readonly (readonly [word: string, code: string])[] = [
  ["коп", "RUB"],
  ["копейка", "RUB"],
  ["копейки", "RUB"],
  ["копейке", "RUB"],
  ["копейку", "RUB"],
  ["копейкой", "RUB"],
  ["копеек", "RUB"],
  ["копейкам", "RUB"],
  ["копейками", "RUB"],
  ["копейках", "RUB"],
  ["цент", "USD"],
  ["цента", "USD"],
  ["центов", "USD"],
  ["центами", "USD"],
  ["центам", "USD"],
  ["¢", "USD"],
  ["евроцент", "EUR"],
  ["евроцента", "EUR"],
  ["евроцентов", "EUR"],
  ["пенс", "GBP"],
  ["пенса", "GBP"],
  ["пенсов", "GBP"],
];

/** «186 т.р.», «5 т. руб.»: thousand and money. */
export const thousandRoubles: readonly string[] = ["тр", "труб", "трублей"];

/** Signs and words of money before a number: «$10», «€ 20», «рублей 10». */
export const moneyBefore: Readonly<Record<string, string>> = {
  $: "USD",
  us$: "USD",
  "€": "EUR",
  "£": "GBP",
  "₽": "RUB",
  "¥": "CNY",
  рублей: "RUB",
  рубля: "RUB",
  рубль: "RUB",
  долларов: "USD",
  евро: "EUR",
};
