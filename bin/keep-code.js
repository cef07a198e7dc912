"use strict";
/**
 * Keeps the code that a run of the command compiles, for `load.js`: part of the build, and of use to those whose Node is another than
 * that of the build. `node bin/keep-code.js archive/` runs as `resolve-parse archive/` does, and says nothing.
 */
const { createWriteStream, mkdirSync, writeFileSync } = require("node:fs");
const { devNull } = require("node:os");
const { join } = require("node:path");
const v8 = require("node:v8");
const { chunks, code, run } = require("./load.js");

for (const name of ["stdout", "stderr"]) Object.defineProperty(process, name, { value: createWriteStream(devNull) });
mkdirSync(join(code, "command"), { recursive: true });
// what has not run for a while would be forgotten, and what was compiled a second time would be so at once in every run
const flags = ["flush-bytecode", "sparkplug"];
for (const flag of flags) v8.setFlagsFromString(`--no-${flag}`);
process.on("exit", () => {
  // code is good under the same flags only
  for (const flag of flags) v8.setFlagsFromString(`--${flag}`);
  // the entries have no hash in their names
  const hashed = [...chunks].filter(([name]) => name.startsWith("command"));
  for (const [name, { script }] of hashed) writeFileSync(join(code, name), script.createCachedData());
});
run();
