/**
 * `--stream` below engines that others have built: the bytes are those of one process, and a worker that is killed loses and doubles
 * nothing. What is not installed is skipped, loudly.
 */
import { type SpawnSyncReturns, spawn, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtCommand } from "./built-command.ts";

const { home, bin, build, remove } = builtCommand();
const command = [process.execPath, bin, "--stream"];
const inputs = join(home, "in.jsonl");
const long = 120_000;
let alone = "";

beforeAll(() => {
  build();
  const items = (i: number): string =>
    Array.from(
      { length: 6 },
      (_, k) => `${k + 1}. Клубам открыть до ${k + 1} мая 2024 года кружки для ${i + k} учащихся.\n`,
    ).join("");
  const lines = Array.from({ length: 120 }, (_, i) =>
    JSON.stringify({ id: i, text: `РЕШЕНИЕ № ${i}\n\nСход решил:\n${items(i)}` }),
  );
  writeFileSync(inputs, `${lines.join("\n")}\n`);
  alone = ran(command[0] as string, command.slice(1)).stdout;
}, long);
afterAll(remove);

function ran(program: string, args: readonly string[]): SpawnSyncReturns<string> {
  return spawnSync(program, args, { input: readFileSync(inputs), encoding: "utf8", maxBuffer: 1e9 });
}

function has(program: string, ...args: string[]): boolean {
  const found = spawnSync(program, args).status === 0;
  if (!found) console.warn(`skipped: ${program} ${args.join(" ")} does not run here`);
  return found;
}

describe.skipIf(!has("parallel", "--version"))("GNU parallel", () => {
  const options = ["--will-cite", "--pipe", "-k", "-j2", "--block", "20k", "--retries", "3", ...command];

  it("gives the bytes of one process", { timeout: long }, () => {
    expect(alone.split("\n")).toHaveLength(121);
    expect(ran("parallel", options).stdout).toBe(alone);
  });

  it("starts a killed process again", { timeout: long }, async () => {
    const child = spawn("parallel", options, { cwd: home });
    let out = "";
    // a chunk may end within a letter
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      out += chunk;
    });
    child.stdin.end(readFileSync(inputs));
    const ended = new Promise((resolve) => child.on("close", resolve));
    await expect
      .poll(() => spawnSync("pkill", ["-KILL", "-n", "-f", `^${command.join(" ")}`]).status, { timeout: long, interval: 20 })
      .toBe(0);
    expect(await ended).toBe(0);
    expect(out).toBe(alone);
  });
});

/** The lines of docs/beyond-one-machine.md on a cluster of this machine, one of whose two processes is killed behind the first part. */
const dask = `
import os, signal, subprocess, sys
from distributed import Client, LocalCluster, wait

def parse(lines):
    run = subprocess.run(sys.argv[2:], input="".join(lines).encode(), stdout=subprocess.PIPE, check=True)
    return run.stdout

if __name__ == "__main__":
    lines = open(sys.argv[1], encoding="utf-8").readlines()
    parts = [lines[i:i + 15] for i in range(0, len(lines), 15)]
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster, Client(cluster) as client:
        workers = client.run(os.getpid)
        futures = client.map(parse, parts, pure=False)
        wait(futures[0])
        os.kill(min(workers.values()), signal.SIGKILL)
        for part in client.gather(futures):
            sys.stdout.buffer.write(part)
`;
const python = "/usr/bin/python3";

describe.skipIf(!has(python, "-c", "import distributed"))("Dask", () => {
  it("gives the bytes of one process, though a worker is killed", { timeout: long }, () => {
    const script = join(home, "dask-run.py");
    writeFileSync(script, dask);
    const { stdout, status } = ran(python, [script, inputs, ...command]);
    expect(status).toBe(0);
    expect(stdout).toBe(alone);
  });
});
