/** Can the folder be used? */
import { accessSync, constants, mkdirSync } from "node:fs";
import { UsageError } from "./world.ts";

export function checkCache(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new UsageError(`option '--cache <folder>' argument '${folder}' cannot be used: ${(error as Error).message}`);
  }
}
