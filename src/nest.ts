/** A tree from a flat list. */

interface Flat {
  readonly id: string;
  readonly parent: string | null;
}

export type Nested<Node extends Flat> = Node & { readonly children: Nested<Node>[] };

/**
 * Turns flat nodes (`resolution.directives`, the items of a list) into trees.
 * @returns the roots, each node a copy with its `children`; one whose parent is not in the list is a root.
 */
export function nest<Node extends Flat>(nodes: readonly Node[]): Nested<Node>[] {
  const copies = new Map<string, Nested<Node>>();
  for (const node of nodes) copies.set(node.id, { ...node, children: [] });
  const roots: Nested<Node>[] = [];
  for (const copy of copies.values()) {
    const parent = copy.parent === null ? undefined : copies.get(copy.parent);
    (parent?.children ?? roots).push(copy);
  }
  return roots;
}
