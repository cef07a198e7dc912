/** From what the user typed to a list of documents. */
import { realpath, stat } from "node:fs/promises";
import { basename, extname, isAbsolute, relative, resolve } from "node:path";

export interface Input {
  /** As messages name it. */
  readonly path: string;
  /** `null`: standard input. */
  readonly file: string | null;
  /** For `source.name`: the base name of a single file, the path below the given root in a batch. */
  readonly name: string | null;
  /** Where its output goes below the output folder, without extension, with `/`. */
  readonly target: string;
}

/** An input that cannot be had; `reason` is a code of the system or one of ours. */
export interface Failure {
  readonly path: string;
  readonly reason: string;
}

export interface Found {
  readonly inputs: readonly Input[];
  readonly failures: readonly Failure[];
  /** Several inputs, or a folder, or a glob. */
  readonly batch: boolean;
}

interface Part extends Found {
  readonly several: boolean;
}

const documents = new Set([".txt", ".text", ".md", ".markdown", ""]);
const magic = /[*?[{]|[!@+]\(/u;
const closingSlashes = /(?<!\/)\/+$/u;
const backslash = /\\/gu;

export async function findInputs(args: readonly string[]): Promise<Found> {
  const alone = args.length === 1;
  const parts: Part[] = [];
  for (const arg of args) parts.push(await find(arg, alone));
  const seen = new Set<string>();
  const inputs = parts.flatMap((part) => part.inputs).filter((input) => isNew(seen, input));
  return { inputs, failures: parts.flatMap((part) => part.failures), batch: !alone || parts.some((part) => part.several) };
}

async function find(arg: string, alone: boolean): Promise<Part> {
  if (arg === "-") return one({ path: "<stdin>", file: null, name: null, target: "stdin" });
  const reason = await stat(arg).then(
    (found) => (found.isDirectory() ? "folder" : "file"),
    (error: NodeJS.ErrnoException) => error.code ?? error.message,
  );
  if (reason === "file") return one({ path: arg, file: arg, name: basename(arg), target: withoutExtension(belowHere(arg)) });
  if (reason === "folder") return many(arg, await folder(arg), { alone, reason: "no-documents" });
  if (!magic.test(arg)) return { inputs: [], failures: [{ path: arg, reason }], batch: false, several: false };
  const { root, pattern } = parted(arg);
  return many(root, await glob(pattern, root), { alone, reason: "no-match", path: arg });
}

function one(input: Input): Part {
  return { inputs: [input], failures: [], batch: false, several: false };
}

/** @param how `alone`: outputs mirror what is below the root; else the root is part of their path. */
function many(root: string, below: readonly string[], how: { alone: boolean; reason: string; path?: string }): Part {
  const base = root === "." ? "" : `${root.replace(backslash, "/").replace(closingSlashes, "")}/`;
  const inputs = below.map((name): Input => {
    const path = `${base}${name}`;
    return { path, file: path, name, target: withoutExtension(how.alone ? name : belowHere(path)) };
  });
  const failures = inputs.length === 0 ? [{ path: how.path ?? root, reason: how.reason }] : [];
  return { inputs, failures, batch: true, several: true };
}

async function folder(root: string): Promise<string[]> {
  return (await glob("**/*", root)).filter((name) => documents.has(extname(name).toLowerCase()));
}

/** Paths below the root, with `/`, sorted by code unit. */
async function glob(pattern: string, root: string): Promise<string[]> {
  const { glob } = await import("tinyglobby");
  const names = await glob(pattern, { cwd: resolve(root), onlyFiles: true, expandDirectories: false });
  const sorted = names.map((name) => name.replace(backslash, "/")).sort((a, b) => (a < b ? -1 : 1));
  return withoutLinks(sorted, await realpath(root));
}

/** A link to a document, or a folder, that is in the list already gives it no second time. */
async function withoutLinks(names: readonly string[], root: string): Promise<string[]> {
  const real = await Promise.all(names.map((name) => realpath(resolve(root, name))));
  const isItself = names.map((name, i) => resolve(root, name) === real[i]);
  const taken = new Set(real.filter((_, i) => isItself[i]));
  return names.filter((_, i) => {
    const path = real[i] ?? "";
    const isFirst = isItself[i] || !taken.has(path);
    taken.add(path);
    return isFirst;
  });
}

/** «archive/2021/**» is «**» below «archive/2021». */
function parted(arg: string): { root: string; pattern: string } {
  const steps = arg.split("/");
  const first = steps.findIndex((step) => magic.test(step));
  return { root: steps.slice(0, first).join("/") || (arg.startsWith("/") ? "/" : "."), pattern: steps.slice(first).join("/") };
}

/** The path as seen from here; the base name of what lies elsewhere. */
function belowHere(path: string): string {
  const below = relative(".", path);
  return below.startsWith("..") || isAbsolute(below) ? basename(path) : below.replace(backslash, "/");
}

function withoutExtension(path: string): string {
  return path.slice(0, path.length - extname(path).length);
}

function isNew(seen: Set<string>, { file }: Input): boolean {
  const key = file === null ? "-" : resolve(file);
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}
