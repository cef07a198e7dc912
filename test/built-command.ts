/** The command built into a folder of its own, so that nothing stale is tested. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

interface Built {
  /** Of the repository. */
  readonly root: string;
  readonly home: string;
  readonly bin: string;
  readonly build: () => void;
  readonly remove: () => void;
}

export function builtCommand(): Built {
  const home = mkdtempSync(join(root, "node_modules/.built-"));
  const build = (): void => {
    const tsdown = join(root, "node_modules/tsdown/dist/run.mjs");
    const args = [tsdown, "--config-loader", "native", "--filter", "command", "--out-dir", join(home, "dist")];
    execFileSync(process.execPath, args, { cwd: root, stdio: "ignore" });
    cpSync(join(root, "bin"), join(home, "bin"), { recursive: true });
    writeFileSync(join(home, "package.json"), '{ "type": "module" }');
  };
  return { root, home, bin: join(home, "bin/resolve-parse.js"), build, remove: () => rmSync(home, { recursive: true }) };
}
