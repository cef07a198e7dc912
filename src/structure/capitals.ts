const small = /\p{Ll}/u;

/** Has letters, and all of them are capitals. */
export function isCapitals(text: string): boolean {
  const found = small.exec(text)?.[0];
  if (found !== undefined && found !== found.toUpperCase()) return false;
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
