/** From what the user typed to a list of documents. */
import { statSync } from "node:fs";
import { basename, extname, isAbsolute, relative, resolve } from "node:path";
import { realOf, walk } from "./walk.ts";

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

const extensions = new Set([".txt", ".text", ".md", ".markdown", ""]);
const magic = /[*?[{]|[!@+]\(/u;
const closingSlashes = /(?<!\/)\/+$/u;
const backslash = /\\/gu;

/** @param output where results go: a folder in which inputs are is not read again. */
export async function findInputs(args: readonly string[], output?: string): Promise<Found> {
  const alone = args.length === 1;
  const parts: Part[] = [];
  for (const arg of args) parts.push(await find(arg, { alone, output }));
  const seen = new Set<string>();
  const inputs = parts.flatMap((part) => part.inputs).filter((input) => isNew(seen, input));
  return { inputs, failures: parts.flatMap((part) => part.failures), batch: !alone || parts.some((part) => part.several) };
}

interface How {
  /** The only one named: outputs mirror what is below the root; else the root is part of their path. */
  readonly alone: boolean;
  readonly output: string | undefined;
}

async function find(arg: string, how: How): Promise<Part> {
  if (arg === "-") return one({ path: "<stdin>", file: null, name: null, target: "stdin" });
  const reason = kindOf(arg);
  if (reason === "file") return one({ path: arg, file: arg, name: basename(arg), target: withoutExtension(belowHere(arg)) });
  if (reason === "folder") return folder(arg, how);
  if (!magic.test(arg)) return { inputs: [], failures: [{ path: arg, reason }], batch: false, several: false };
  const { root, pattern } = parted(arg);
  const inputs = inputsBelow(root, await glob(pattern, root, how), how);
  return { inputs, failures: inputs.length === 0 ? [{ path: arg, reason: "no-match" }] : [], batch: true, several: true };
}

/** @returns of what cannot be had why. */
function kindOf(path: string): string {
  try {
    return statSync(path).isDirectory() ? "folder" : "file";
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return code ?? message;
  }
}

function one(input: Input): Part {
  return { inputs: [input], failures: [], batch: false, several: false };
}

function folder(root: string, how: How): Part {
  const { names, failures, hasLinks } = walk(resolve(root), outside(how.output, root));
  const documents = names.filter((name) => extensions.has(extname(name).toLowerCase()));
  const inputs = inputsBelow(root, hasLinks ? withoutLinks(documents, resolve(root)) : documents, how);
  const empty = inputs.length + failures.length === 0 ? [{ path: root, reason: "no-documents" }] : [];
  return { inputs, failures: [...failures, ...empty], batch: true, several: true };
}

function inputsBelow(root: string, names: readonly string[], { alone }: How): Input[] {
  const base = root === "." ? "" : `${root.replace(backslash, "/").replace(closingSlashes, "")}/`;
  return names.map((name) => {
    const path = `${base}${name}`;
    return { path, file: path, name, target: withoutExtension(alone ? name : belowHere(path)) };
  });
}

/** Paths below the root, with `/`, sorted by code unit. */
async function glob(pattern: string, root: string, { output }: How): Promise<string[]> {
  const { glob } = await import("tinyglobby");
  const cwd = resolve(root);
  const isLeftOut = outside(output, root);
  const names = await glob(pattern, { cwd, onlyFiles: true, expandDirectories: false });
  const sorted = names.map((name) => name.replace(backslash, "/")).sort((a, b) => (a < b ? -1 : 1));
  return withoutLinks(sorted, cwd).filter((name) => !isLeftOut(resolve(cwd, name)));
}

/** A link to a document, or a folder, that is in the list already gives it no second time. */
function withoutLinks(names: readonly string[], root: string): string[] {
  const from = root === "/" ? root : `${realOf(root)}/`;
  const real = names.map((name) => realOf(from + name));
  const isItself = (i: number): boolean => real[i] === from + names[i];
  const taken = new Set(real.filter((_, i) => isItself(i)));
  return names.filter((_, i) => {
    const path = real[i] ?? "";
    const isFirst = isItself(i) || !taken.has(path);
    taken.add(path);
    return isFirst;
  });
}

/** Is a path the output, or in it? Where the output is the root or above it nothing can be told apart. */
function outside(output: string | undefined, root: string): (path: string) => boolean {
  if (output === undefined || output === "-") return () => false;
  const folder = resolve(output);
  const isIn = (path: string): boolean => path === folder || path.startsWith(`${folder}/`);
  return isIn(resolve(root)) ? () => false : isIn;
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
