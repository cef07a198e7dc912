/**
 * Two builds into one folder: the library leaves its dependencies outside and imports nothing of Node; the command is one bundle
 * with lazy chunks, because loading many small files is most of what a short run costs.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "tsdown";

const shared = {
  format: "esm",
  target: "node20.19",
  outDir: "dist",
  outExtensions: () => ({ js: ".js", dts: ".d.ts" }),
  logLevel: "warn",
};

/** A digest of the sources, by which a cache knows this build. */
function digest() {
  const folder = fileURLToPath(new URL("./src/", import.meta.url));
  const names = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".ts"));
  const hash = createHash("sha256");
  for (const name of names.sort()) hash.update(readFileSync(folder + name));
  return hash.digest("hex").slice(0, 16);
}

export default defineConfig([
  {
    ...shared,
    name: "library",
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
    entry: { cli: "src/cli/main.ts", worker: "src/cli/worker.ts" },
    platform: "node",
    dts: false,
    minify: true,
    shims: true,
    define: { __BUILD__: JSON.stringify(digest()) },
    clean: false,
    deps: { alwaysBundle: [/./u], neverBundle: ["tinypool"] },
    outputOptions: { chunkFileNames: "command/[name]-[hash].js" },
  },
]);
