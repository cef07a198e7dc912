/** Takes characters off the ends of a string, in one pass: a pattern that ends in `+$` would be tried at every place. */
export function trimEdges(text: string, characters: { readonly left: string; readonly right: string }): string {
  let start = 0;
  let end = text.length;
  while (start < end && (characters.left.includes(text.charAt(start)) || text.charAt(start).trim() === "")) start++;
  while (end > start && (characters.right.includes(text.charAt(end - 1)) || text.charAt(end - 1).trim() === "")) end--;
  return text.slice(start, end);
}
