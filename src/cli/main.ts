/** The entry of the command: streams and signals; everything else is loaded when it is needed. */
import { version } from "./version.ts";
import type { Workers } from "./world.ts";

/** A reader that has enough (`| head`) is no error; a full disk behind `>` is one. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit();
  process.stderr.write(`error: ${error.message}\n`);
  process.exit(1);
}

/** The prompt comes below what tells how far a batch was. */
function endWith(status: number): void {
  if (process.stderr.isTTY) process.stderr.write("\n");
  process.exit(status);
}

/** @param pool loads the keeper of threads, an ES module: the code kept for this one can load none. */
export async function main(pool: Workers["pool"]): Promise<void> {
  process.stdout.on("error", endQuietly);
  process.stderr.on("error", endQuietly);
  process.on("SIGINT", () => endWith(130));
  process.on("SIGTERM", () => endWith(143));
  const args = process.argv.slice(2);
  if (args.length === 1 && (args[0] === "--version" || args[0] === "-V")) {
    process.stdout.write(`${version}\n`);
    return;
  }
  const { run } = await import("./program.ts");
  const { stdout, stderr, env } = process;
  const stdin = (): NodeJS.ReadStream => process.stdin;
  const workers = { module: new URL("../bin/worker.js", import.meta.url), pool };
  process.exitCode = await run(args, { stdin, stdout, stderr, env, workers, parser: () => import("../pipeline.ts") });
}
