/** Where the outputs of each input go, known before any is parsed, so that it does not depend on who is ready first. */
import { basename, extname, join, resolve } from "node:path";
import type { Input } from "../inputs.ts";

/** @returns the path of the first output of an input. */
export type TargetOf = (input: Input) => string;

interface Where {
  readonly folder: string;
  readonly extension: string;
  readonly inputs: readonly Input[];
  /** Mirrors the input tree; else the base name alone. */
  readonly mirror: boolean;
}

const numberAtEnd = /\.\d+$/u;

/**
 * «a/b.txt» → «out/a/b.json»; where «a/b.md» has taken that, or it is an input, «out/a/b.txt.json». «a/b.2.txt» beside «a/b.txt» is
 * «out/a/b.2.txt.json»: «out/a/b.2.json» is the second resolution of «a/b.txt». To be asked for each input once, in their order.
 */
export function targetsIn({ folder, extension, inputs, mirror }: Where): TargetOf {
  const plain = new Set(inputs.map(({ target }) => target));
  const read = new Set(inputs.flatMap(({ file }) => (file !== null && extname(file) === `.${extension}` ? [resolve(file)] : [])));
  const taken = new Set<string>();
  const isFree = (stem: string): boolean =>
    !taken.has(stem) && (read.size === 0 || !read.has(resolve(join(folder, `${stem}.${extension}`))));
  return ({ target, name }) => {
    const stem = mirror ? target : basename(target);
    const long = stem + extname(name ?? "");
    const isNumbered = numberAtEnd.test(stem) && plain.has(target.replace(numberAtEnd, ""));
    const candidates = isNumbered ? [long] : [stem, long];
    let free = candidates.find(isFree);
    for (let i = 2; free === undefined; i++) free = [`${long}-${i}`].find(isFree);
    taken.add(free);
    return join(folder, `${free}.${extension}`);
  };
}

/** «b.json», «b.2.json», «b.3.json». */
export function numbered(path: string, number: number): string {
  if (number === 1) return path;
  const extension = extname(path);
  return `${path.slice(0, path.length - extension.length)}.${number}${extension}`;
}
