/** What a table has for a word of a text, which may be any: what «constructor» is to all objects is in no table. */
export function lookUp<T>(table: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
