/** Prints the JSON Schema, as it lies in `schemas/`. */
import schema from "../../schemas/resolution.v1.schema.json" with { type: "json" };
import type { World } from "./world.ts";

export function printSchema({ stdout }: World): number {
  stdout.write(`${JSON.stringify(schema, null, 2)}\n`);
  return 0;
}
