"use strict";
/**
 * Loads the chunks of the command. A short run spends its time on compiling, so the build keeps the code that a run has compiled
 * (`keep-code.js`), in a folder for the very Node that made it. Under another Node, or without it, chunks are plain modules.
 */
const { closeSync, existsSync, fstatSync, openSync, readSync } = require("node:fs");
const Module = require("node:module");
const { dirname, join } = require("node:path");
const v8 = require("node:v8");
const vm = require("node:vm");

const home = join(__dirname, "../dist");
const code = join(home, "code", `${process.version}-${process.arch}`);
const chunks = new Map();
/** Everything is read into the same memory: to have new memory of the system is most of what reading costs. */
let room = Buffer.allocUnsafeSlow(1 << 22);
/** What stands around the source of a module. */
const [head, tail] = Module.wrap("\0")
  .split("\0")
  .map((part) => Buffer.from(part));

/** @param name of a chunk in `dist/`. @returns what it exports. */
function load(name) {
  if (!existsSync(code)) {
    Module.enableCompileCache?.();
    return require(join(home, name));
  }
  // most patterns are used a few times: compiled at once they cost less than interpreted first and compiled then; a batch loses 5 %
  v8.setFlagsFromString("--no-regexp-tier-up");
  // what runs hot in a cold program is optimised when a page is done already, and on too little: an eighth of its time; a batch takes the same
  v8.setFlagsFromString("--interrupt-budget=500000");
  // the marking of garbage would begin when a page is nearly done, and its end be waited for; `memory.ts` sets it again for large
  // inputs, to which it is worth more than the kept code of chunks that are loaded from then on
  v8.setFlagsFromString("--no-incremental-marking");
  return chunk(name).exports;
}

/** V8 refuses code that was kept under other flags, or of another length of source, and compiles the source then. */
function chunk(name) {
  const known = chunks.get(name);
  if (known) return known;
  const filename = join(home, name);
  // one behind the other, for they have their memory in common
  const source = sourceOf(filename);
  const script = new vm.Script(source, { filename, cachedData: codeOf(name) });
  const made = { exports: {}, script };
  chunks.set(name, made);
  const near = (other) => (other.startsWith(".") ? chunk(join(dirname(name), other)).exports : require(other));
  script.runInThisContext()(made.exports, near, made, filename, dirname(filename));
  return made;
}

/** Wrapped before it is a string, because V8 would copy a string that was put together. */
function sourceOf(filename) {
  const end = read(filename, head.length);
  head.copy(room);
  tail.copy(room, end);
  return room.toString("utf8", 0, end + tail.length);
}

/** Of chunks that have a hash of their content in their name. */
function codeOf(name) {
  try {
    // first of all: reading may take another room
    const end = read(join(code, name), 0);
    return room.subarray(0, end);
  } catch {
    return undefined;
  }
}

/** @param at where in the room the bytes of the file begin. @returns where they end. */
function read(filename, at) {
  const file = openSync(filename, "r");
  const { size } = fstatSync(file);
  if (at + size + tail.length > room.length) room = Buffer.allocUnsafeSlow(at + size + tail.length);
  let end = at;
  for (let got = 1; got > 0 && end < at + size; end += got) got = readSync(file, room, end, at + size - end, null);
  closeSync(file);
  return end;
}

/** The command. Its pool of threads is an ES module, and kept code can load none. */
function run() {
  if (!existsSync(join(home, "cli.cjs"))) {
    process.stderr.write("error: resolve-parse has not been built here; run: npm run build\n");
    process.exitCode = 2;
    return undefined;
  }
  return load("cli.cjs")
    .main(() => import("tinypool"))
    .then(leave);
}

/** Memory goes with the process: to take it apart would last as long as half a page. What is still on its way out is waited for. */
function leave() {
  if (process.stdout.writableLength + process.stderr.writableLength === 0) process.exit();
}

module.exports = { load, run, chunks, code };
