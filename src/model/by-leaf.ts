/** What was found, by the unit it was found in, in order. */
export function byLeaf<T extends { readonly leaf: number }>(found: readonly T[]): Map<number, T[]> {
  const out = new Map<number, T[]>();
  for (const one of found) {
    const here = out.get(one.leaf);
    if (here) here.push(one);
    else out.set(one.leaf, [one]);
  }
  return out;
}
