/** The entry of the command: streams and signals; everything else is loaded when it is needed. */
import { version } from "../../package.json" with { type: "json" };

/** A reader that has enough (`| head`) is no error. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit();
  throw error;
}

process.stdout.on("error", endQuietly);
process.stderr.on("error", endQuietly);
process.once("SIGINT", () => process.exit(130));

const args = process.argv.slice(2);
if (args.length === 1 && (args[0] === "--version" || args[0] === "-V")) {
  process.stdout.write(`${version}\n`);
} else {
  const { run } = await import("./program.ts");
  const { stdin, stdout, stderr, env } = process;
  process.exitCode = await run(args, { stdin, stdout, stderr, env, parser: () => import("../pipeline.ts") });
}
