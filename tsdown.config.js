/**
 * Two builds into one folder: the library leaves its dependencies outside and imports nothing of Node; the command is one bundle
 * with lazy chunks, because loading many small files is most of what a short run costs.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "tsdown";

const shared = {
  target: "node20.19",
  outDir: "dist",
  logLevel: "warn",
};

function inSources(path) {
  return fileURLToPath(new URL(`./src/${path}`, import.meta.url));
}

/** A digest of the sources, by which a cache knows this build. */
function digest() {
  const folder = inSources("");
  const names = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".ts"));
  const hash = createHash("sha256");
  for (const name of names.sort()) hash.update(readFileSync(folder + name));
  return hash.digest("hex").slice(0, 16);
}

/** The bundler breaks what vfile takes from Node, which is not needed for a text without a path: as in a browser. */
const withoutNode = Object.fromEntries(
  ["minpath", "minproc", "minurl"].map((name) => [
    `#${name}`,
    fileURLToPath(new URL(`./node_modules/vfile/lib/${name}.browser.js`, import.meta.url)),
  ]),
);

export default defineConfig([
  {
    ...shared,
    name: "library",
    format: "esm",
    outExtensions: () => ({ js: ".js", dts: ".d.ts" }),
    entry: { index: "src/index.ts", unified: "src/unified.ts" },
    platform: "neutral",
    dts: true,
    hash: false,
    // without a folder of their own the shared types take the name of the entry
    outputOptions: { chunkFileNames: "shared/[name].js" },
  },
  {
    ...shared,
    name: "command",
    // a module of this kind can be run with code that was compiled before
    format: "cjs",
    outExtensions: () => ({ js: ".cjs" }),
    entry: { cli: "src/cli/main.ts", worker: "src/cli/worker.ts" },
    platform: "node",
    dts: false,
    minify: true,
    shims: true,
    define: { __BUILD__: JSON.stringify(digest()) },
    clean: false,
    alias: {
      ...withoutNode,
      "@noble/hashes/sha2.js": inSources("cli/sha256.ts"),
      // commander loads it, in 8 ms, for commands that are programs of their own; there are none
      "node:child_process": "node:process",
    },
    deps: { alwaysBundle: [/./u], neverBundle: ["tinypool"] },
    outputOptions: {
      chunkFileNames: "command/[name]-[hash].cjs",
      // what every run over texts needs, besides the parser, is one file, because to open many is dear; what `--version` needs another
      codeSplitting: {
        groups: [
          { name: "version", test: /cli\/version\.ts$/, priority: 1 },
          { name: "run", test: /cli\/(?:program|parse-command|report\/text|report\/rows)\.ts$/ },
        ],
      },
    },
  },
]);
