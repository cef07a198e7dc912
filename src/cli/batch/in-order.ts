/** Several things under way at once, finished in the order in which they came. */

interface Line<Item, Result> {
  readonly items: Iterable<Item> | AsyncIterable<Item>;
  /** How many may be under way or wait for those before them. */
  readonly limit: number;
  /** Must not reject. */
  readonly run: (item: Item) => Promise<Result>;
  /** As soon as a result and all before it are there. */
  readonly finish: (result: Result) => Promise<void>;
}

export async function inOrder<Item, Result>({ items, limit, run, finish }: Line<Item, Result>): Promise<void> {
  const waiting: Promise<void>[] = [];
  let last = Promise.resolve();
  for await (const item of items) {
    last = Promise.all([run(item), last]).then(([result]) => finish(result));
    // it is awaited below; until then a failure is nobody's
    last.catch(() => undefined);
    waiting.push(last);
    if (waiting.length >= limit) await waiting.shift();
  }
  await last;
}
