/** Files that are written whole or not at all: a temporary file beside them takes the pieces and then their name. */
import { closeSync, mkdirSync, openSync, realpathSync, renameSync, rmSync, type Stats, statSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { joined } from "./send.ts";

export interface Whole {
  readonly write: (text: string) => void;
  /** Gives the file its name. */
  readonly keep: () => void;
  readonly drop: () => void;
}

const unfinished = new Set<string>();
let isWatching = false;
let lastFolder = "";

/** @param scratch folder for the temporary file, on the same disk; default: that of the file. */
export function writeWhole(path: string, pieces: Iterable<string>, scratch?: string): void {
  const file = whole(path, scratch);
  try {
    for (const text of joined(pieces)) file.write(text);
    file.keep();
  } catch (error) {
    file.drop();
    throw error;
  }
}

/** A file under way. What is not kept when the program ends is removed. */
export function whole(path: string, scratch?: string): Whole {
  const target = targetOf(path);
  if (target.inPlace) return straight(target.path);
  makeFolder(dirname(target.path));
  const temporary = join(scratch ?? dirname(target.path), `.resolve-parse-${process.pid}-${chance()}.tmp`);
  const file = openSync(temporary, "w");
  const forget = removeAtExit(temporary);
  let isOpen = true;
  const close = (): void => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
  return {
    write: (text) => writeAll(file, text),
    keep: () => {
      close();
      renameSync(temporary, target.path);
      forget();
    },
    drop: () => {
      close();
      rmSync(temporary, { force: true });
      forget();
    },
  };
}

/** Threads have their process in common, and the number of a thread takes long to load. */
function chance(): string {
  return Math.random().toString(36).slice(2);
}

/** A device or a pipe («/dev/null») is written into, a link keeps pointing where it does. */
function targetOf(path: string): { readonly path: string; readonly inPlace: boolean } {
  const found = statOf(path);
  if (found === undefined) return { path, inPlace: false };
  if (found.isDirectory()) throw Object.assign(new Error("is a folder"), { code: "EISDIR", path });
  return found.isFile() ? { path: realpathSync(path), inPlace: false } : { path, inPlace: true };
}

/** Nothing where there is nothing, or it cannot be reached. */
export function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

function straight(path: string): Whole {
  const file = openSync(path, "w");
  const close = (): void => closeSync(file);
  return { write: (text) => writeAll(file, text), keep: close, drop: close };
}

function makeFolder(folder: string): void {
  if (folder === lastFolder) return;
  mkdirSync(folder, { recursive: true });
  lastFolder = folder;
}

function writeAll(file: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

/** Nothing is left of a file or folder when the program ends, unless it is forgotten. */
export function removeAtExit(path: string): () => void {
  if (!isWatching) process.once("exit", () => unfinished.forEach((one) => void rmSync(one, { recursive: true, force: true })));
  isWatching = true;
  unfinished.add(path);
  return () => unfinished.delete(path);
}
