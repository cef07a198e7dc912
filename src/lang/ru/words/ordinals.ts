/** Stems of ordinals in words, for days and parts of the year: «первого сентября», «третий квартал», «двадцать пятого мая». */
export const ordinalStems: Readonly<Record<string, number>> = {
  перв: 1,
  втор: 2,
  трет: 3,
  четверт: 4,
  пят: 5,
  шест: 6,
  седьм: 7,
  восьм: 8,
  девят: 9,
  десят: 10,
  одиннадцат: 11,
  двенадцат: 12,
  тринадцат: 13,
  четырнадцат: 14,
  пятнадцат: 15,
  шестнадцат: 16,
  семнадцат: 17,
  восемнадцат: 18,
  девятнадцат: 19,
  двадцат: 20,
  тридцат: 30,
};

/** Tens before an ordinal: «двадцать первого», «тридцать первое». */
export const ordinalTens: Readonly<Record<string, number>> = { двадцать: 20, тридцать: 30 };

/** Endings after the stem; «трет-» has them soft. */
export const ordinalEndings: readonly string[] = [
  "ая",
  "его",
  "ей",
  "ем",
  "ему",
  "ий",
  "ого",
  "ое",
  "ой",
  "ом",
  "ому",
  "ую",
  "ый",
  "ым",
  "ье",
  "ьего",
  "ьей",
  "ьем",
  "ьему",
  "ья",
  "ью",
];
