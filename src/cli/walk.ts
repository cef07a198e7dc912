/** The files below a folder. */
import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";

export interface Walk {
  /** Paths below the root, with `/`, sorted by code unit; also links that lead nowhere, which are to be told of. */
  readonly names: readonly string[];
  /** Folders that cannot be opened. */
  readonly failures: readonly { readonly path: string; readonly reason: string }[];
  readonly hasLinks: boolean;
}

/** What is hidden by a dot is left out. @param isLeftOut of a folder or file. */
export function walk(root: string, isLeftOut: (path: string) => boolean): Walk {
  const names: string[] = [];
  const failures: { path: string; reason: string }[] = [];
  let hasLinks = false;
  const visit = (below: string, above: readonly string[]): void => {
    const folder = join(root, below);
    const real = realOf(folder);
    // a circle of links
    if (above.includes(real)) return;
    for (const entry of entriesOf(folder, failures)) {
      const name = below + entry.name;
      if (entry.name.startsWith(".") || isLeftOut(join(root, name))) continue;
      hasLinks ||= entry.isSymbolicLink();
      const kind = kindOf(entry, join(root, name));
      if (kind === "folder") visit(`${name}/`, [...above, real]);
      else if (kind === "file") names.push(name);
    }
  };
  visit("", []);
  return { names: names.sort((a, b) => (a < b ? -1 : 1)), failures, hasLinks };
}

/** The path without links; itself where it leads nowhere. */
export function realOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

function entriesOf(folder: string, failures: { path: string; reason: string }[]): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    failures.push({ path: folder, reason: (error as NodeJS.ErrnoException).code ?? String(error) });
    return [];
  }
}

function kindOf(entry: Dirent, path: string): "folder" | "file" | "other" {
  if (!entry.isSymbolicLink()) return entry.isDirectory() ? "folder" : entry.isFile() ? "file" : "other";
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isDirectory() ? "folder" : found === undefined || found.isFile() ? "file" : "other";
}
