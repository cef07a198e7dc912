/** The command line: options, commands, and what a status means. */
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { version } from "./version.ts";
import { type Settings, UsageError, type World } from "./world.ts";

const wrongUsage = 2;
const defaultMaxBytes = 256 * 1024 * 1024;
const digits = /^\d+$/u;

/** @returns the exit status: 0 done, 1 something to complain about or unreadable, 2 wrong usage. */
export async function run(args: readonly string[], world: World): Promise<number> {
  let status = 0;
  const program = programFor(world, (result) => {
    status = result;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : wrongUsage;
    const isUsage = error instanceof UsageError;
    // what the system refuses (a full disk) is told in a line; what else is thrown is a mistake of the program
    if (!isUsage && (error as NodeJS.ErrnoException).syscall === undefined) throw error;
    world.stderr.write(`error: ${(error as Error).message}\n`);
    return isUsage ? wrongUsage : 1;
  }
}

function programFor(world: World, end: (status: number) => void): Command {
  const program = new Command("resolve-parse")
    .description("Turns the text of Russian resolutions into canonical JSON: who must do what by when, and where it says so.")
    .usage("[options] [input...]")
    .argument("[input...]", "files, folders, quoted globs, - for standard input")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => world.stdout.write(text),
      writeErr: (text) => world.stderr.write(text),
      getOutHelpWidth: () => world.stdout.columns ?? 80,
      getErrHelpWidth: () => world.stderr.columns ?? 80,
    });
  for (const option of options()) program.addOption(option);
  program.addHelpText("after", examples).action(async (inputs: string[], settings: Settings) => {
    if (settings.stream) {
      end(await (await import("./stream/stream-command.ts")).filter(inputs, settings, world));
      return;
    }
    if (inputs.length === 0)
      throw new UsageError("missing input: name files, folders or quoted globs, or - for standard input (--help)");
    end(await (await import("./parse-command.ts")).parseInputs(inputs, settings, world));
  });
  addCommands(program, world, end);
  return program;
}

function addCommands(program: Command, world: World, end: (status: number) => void): void {
  program
    .command("schema")
    .description("print the JSON Schema of the output")
    .action(async () => end((await import("./schema-command.ts")).printSchema(world)));
  program
    .command("validate")
    .description("check resolution JSON or JSON Lines made by anyone")
    .argument("<json...>", "files, or - for standard input")
    .action(async (files: string[], _own: object, command: Command) => {
      const settings = command.optsWithGlobals<Settings>();
      end(await (await import("./validate-command.ts")).validateFiles(files, settings, world));
    });
  program
    .command("explain")
    .description("what a diagnostic means and what to do: explain RP201")
    .argument("<code>", "a code or a rule, as diagnostics print it")
    .action(async (code: string, _own: object, command: Command) => {
      const settings = command.optsWithGlobals<Settings>();
      end(await (await import("./explain-command.ts")).explainCode(code, settings, world));
    });
}

function options(): Option[] {
  return [
    new Option("-o, --output <path>", "a file for one input, a folder that mirrors the inputs for several"),
    new Option("-f, --format <name>", "output format").choices(["json", "ndjson", "md", "csv", "tree"]).default("json"),
    new Option("--pretty", "indent JSON by two spaces (default on a terminal)"),
    new Option("--from <format>", "format of the inputs").choices(["auto", "text", "markdown"]).default("auto"),
    new Option("-e, --encoding <label>", "encoding of the inputs, e.g. windows-1251").default("auto"),
    new Option("-j, --jobs <n>", "threads at most (default: as many as pay off)").argParser(wholeNumber("threads", "4")),
    new Option("--fail-on <level>", "diagnostics that make the status 1").choices(["error", "warning", "never"]).default("error"),
    new Option("--report <kind>", "diagnostics on standard error")
      .choices(["text", "json", "sarif", "github", "none"])
      .default("text"),
    new Option("--report-file <path>", "write them there"),
    new Option("--lang <language>", "language of messages (default: that of a terminal)").choices(["en", "ru"]),
    new Option("--explain", "tell on standard error why each line was read as it was"),
    new Option("--max-bytes <n>", "refuse larger inputs")
      .argParser(wholeNumber("bytes", "1000000"))
      .default(defaultMaxBytes, "256 MB"),
    new Option("--cache <folder>", "skip inputs whose bytes, options and program have not changed"),
    new Option("--stream", "filter: a JSON object a line in, one out"),
    new Option("-q, --quiet", "no summary, no diagnostics below errors"),
    new Option("--no-progress", "do not tell on a terminal how far a batch is"),
    new Option("--color", "colour the outline and messages even in a pipe"),
    new Option("--no-color", "no colour"),
  ];
}

function wholeNumber(unit: string, example: string): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!digits.test(text) || value < 1 || !Number.isSafeInteger(value))
      throw new InvalidArgumentError(`Give a number of ${unit}, such as ${example}.`);
    return value;
  };
}

const examples = `
Standard output is data, one canonical JSON line a resolution.
Standard error is talk.
Status: 0 done, 1 a diagnostic at --fail-on or an unreadable input,
2 wrong usage, 130 interrupted.

Examples:
  resolve-parse resolution.txt
  resolve-parse archive/ -o json/
  cat resolution.txt | resolve-parse - -f tree`;
