/** The contract as JSON Schema 2020-12, for readers in any language. */
import { z } from "zod";
import { resolutionSchema } from "./resolution.ts";
import { schemaId } from "./schema-id.ts";

/** @returns the text of `schemas/resolution.v1.schema.json`, which a test keeps equal. */
export function jsonSchemaText(): string {
  const { $schema, $defs = {} } = z.toJSONSchema(resolutionSchema, { target: "draft-2020-12" });
  const { [schemaId]: root, ...definitions } = $defs;
  const { id: _id, title, description, ...shape } = root ?? {};
  return `${JSON.stringify({ $schema, $id: schemaId, title, description, ...shape, $defs: definitions }, null, 2)}\n`;
}
