/** Several things under way at once, finished in the order in which they came. */

export interface Hand<Item, Result> {
  /** How many it may have: one that is far away finds the next before it when it is done with one. */
  readonly room: number;
  /** What it may not have waits for others. */
  readonly takes?: (item: Item) => boolean;
  /** Must not reject. */
  readonly run: (item: Item) => Promise<Result>;
}

interface Line<Item, Result> {
  readonly items: Iterable<Item> | AsyncIterable<Item>;
  /** Asked in this order. */
  readonly hands: readonly Hand<Item, Result>[];
  /** How many may be under way or wait for those before them. */
  readonly limit: number;
  /** As soon as a result and all before it are there. */
  readonly finish: (result: Result) => Promise<void>;
}

export async function inOrder<Item, Result>({ items, hands, limit, finish }: Line<Item, Result>): Promise<void> {
  const busy = new Map(hands.map((hand) => [hand, 0]));
  let unfinished = 0;
  const freeFor = (item: Item): Hand<Item, Result> | undefined =>
    unfinished < limit ? hands.find((hand) => (busy.get(hand) ?? 0) < hand.room && (hand.takes?.(item) ?? true)) : undefined;
  let change = signal();
  const changed = (): void => {
    change.tell();
    change = signal();
  };
  const handTo = async (hand: Hand<Item, Result>, item: Item): Promise<Result> => {
    busy.set(hand, (busy.get(hand) ?? 0) + 1);
    const result = await hand.run(item);
    busy.set(hand, (busy.get(hand) ?? 0) - 1);
    changed();
    return result;
  };
  let last = Promise.resolve();
  for await (const item of items) {
    let hand = freeFor(item);
    while (!hand) {
      // the last one fails as soon as one before it has failed
      await Promise.race([change.told, last]);
      hand = freeFor(item);
    }
    unfinished++;
    last = Promise.all([handTo(hand, item), last]).then(async ([result]) => {
      await finish(result);
      unfinished--;
      changed();
    });
    // it is awaited below; until then a failure is nobody's
    last.catch(() => undefined);
  }
  await last;
}

function signal(): { readonly told: Promise<void>; readonly tell: () => void } {
  let tell = (): void => undefined;
  const told = new Promise<void>((resolve) => {
    tell = resolve;
  });
  return { told, tell };
}
