"use strict";
/**
 * Loads the chunks of the command. A short run spends its time on compiling, so the build keeps the code that a run has compiled
 * (`keep-code.js`), in a folder for the very Node that made it. Under another Node, or without it, chunks are plain modules.
 */
const { existsSync, readFileSync } = require("node:fs");
const Module = require("node:module");
const { dirname, join } = require("node:path");
const v8 = require("node:v8");
const vm = require("node:vm");

const home = join(__dirname, "../dist");
const code = join(home, "code", `${process.version}-${process.arch}`);
const chunks = new Map();

/** @param name of a chunk in `dist/`. @returns what it exports. */
function load(name) {
  if (!existsSync(code)) {
    Module.enableCompileCache?.();
    return require(join(home, name));
  }
  // most patterns are used a few times: compiled at once they cost less than interpreted first and compiled then; a batch loses 5 %
  v8.setFlagsFromString("--no-regexp-tier-up");
  // what runs hot in a cold program is optimised when a page is done already, and on too little: a batch, too, is sooner done with patience
  v8.setFlagsFromString("--interrupt-budget=500000");
  return chunk(name).exports;
}

/** V8 refuses code that was kept under other flags, or of another length of source, and compiles the source then. */
function chunk(name) {
  const known = chunks.get(name);
  if (known) return known;
  const filename = join(home, name);
  const script = new vm.Script(Module.wrap(readFileSync(filename, "utf8")), {
    filename,
    cachedData: codeOf(name),
  });
  const made = { exports: {}, script };
  chunks.set(name, made);
  const near = (other) => (other.startsWith(".") ? chunk(join(dirname(name), other)).exports : require(other));
  script.runInThisContext()(made.exports, near, made, filename, dirname(filename));
  return made;
}

/** Of chunks that have a hash of their content in their name. */
function codeOf(name) {
  try {
    return readFileSync(join(code, name));
  } catch {
    return undefined;
  }
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
