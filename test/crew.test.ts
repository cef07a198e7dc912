/** Work shared out between threads: nobody is idle while there is room, results keep their order, a thread that dies takes only its own task. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { ahead, hire } from "../src/cli/batch/crew.ts";
import { inOrder } from "../src/cli/batch/in-order.ts";
import type { Order, Task } from "../src/cli/batch/task.ts";

const dir = mkdtempSync(join(tmpdir(), "resolve-parse-crew-"));
afterAll(() => rmSync(dir, { recursive: true }));

/** A promise and what ends it. */
function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe("inOrder", () => {
  it("fills the first hand, gives the next what is left, and finishes in the order of the items", async () => {
    const [far, near, finished]: [number[], number[], number[]] = [[], [], []];
    const gates = Array.from({ length: 6 }, gate);
    const run = (list: number[]) => async (item: number) => {
      list.push(item);
      await gates[item]?.opened;
      return item;
    };
    const all = inOrder<number, number>({
      items: [0, 1, 2, 3, 4, 5],
      hands: [
        { room: 2, run: run(far) },
        { room: 1, run: run(near) },
      ],
      limit: 10,
      finish: async (item) => void finished.push(item),
    });
    await turn();
    expect([far, near]).toEqual([[0, 1], [2]]);
    gates[2]?.open();
    gates[1]?.open();
    await turn();
    expect([far, near, finished]).toEqual([[0, 1, 3], [2, 4], []]);
    for (const { open } of gates) open();
    await all;
    expect(finished).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it("begins nothing more while too much waits for those before it", async () => {
    const first = gate();
    const begun: number[] = [];
    const run = async (item: number): Promise<number> => {
      begun.push(item);
      if (item === 0) await first.opened;
      return item;
    };
    const all = inOrder({ items: [0, 1, 2, 3, 4, 5], hands: [{ room: 9, run }], limit: 3, finish: async () => undefined });
    await turn();
    expect(begun).toEqual([0, 1, 2]);
    first.open();
    await all;
    expect(begun).toHaveLength(6);
  });

  it("leaves an item to the hand that takes it", async () => {
    const near: number[] = [];
    const takes = (item: number): boolean => item % 2 === 0;
    const here = async (item: number): Promise<number> => near.push(item);
    const hands = [
      { room: 9, takes, run: async (item: number) => item },
      { room: 1, run: here },
    ];
    await inOrder({ items: [0, 1, 2, 3], hands, limit: 9, finish: async () => undefined });
    expect(near).toEqual([1, 3]);
  });

  it("fails when a result cannot be finished", async () => {
    const finish = (item: number): Promise<void> => (item === 1 ? Promise.reject(new Error("no space")) : Promise.resolve());
    const all = inOrder({ items: [0, 1, 2, 3], hands: [{ room: 1, run: async (item: number) => item }], limit: 2, finish });
    await expect(all).rejects.toThrow("no space");
  });
});

describe("a crew", () => {
  it("does again what waited in a thread that died, and goes on", async () => {
    const module = join(dir, "worker.mjs");
    const die = "new Promise(() => queueMicrotask(() => { throw new Error('no memory'); }))";
    writeFileSync(module, `export const workOn = ({ input: { path } }) => path === "bad" ? ${die} : { path, failure: null };\n`);
    const pool = (): Promise<typeof import("tinypool")> => import("tinypool");
    const crew = await hire(2, { module: pathToFileURL(module), pool }, {} as Order);
    const work = async (paths: readonly string[]): Promise<void> => {
      const done = await Promise.all(paths.map((path) => crew.work({ input: { path } } as Task)));
      expect(done.map(({ path, failure }) => [path, failure === null])).toEqual(paths.map((path) => [path, path !== "bad"]));
    };
    await work(Array.from({ length: ahead * 2 }, (_, i) => (i === 1 ? "bad" : `${i}`)));
    await work(["a", "bad", "b", "c"]);
    await crew.dismiss();
  });
});
