/** The parts of the contract that hold what is printed and no more: paragraphs, lists, signatures, attachments. See `resolution.ts`. */
import { z } from "zod";
import { columns } from "./column.ts";

const id = z.string().min(1);
const text = z.string();

export const spanSchema = z
  .strictObject({ end: z.int().min(1), endLine: z.int().min(1), line: z.int().min(1), start: z.int().min(0) })
  .meta({ id: "Span", description: "Half-open, UTF-16 units of the decoded text; lines from 1" });

export const cellSchema = z
  .strictObject({ column: z.enum(columns).nullable(), text })
  .meta({ id: "Cell", description: "Of a text in columns: `column` says what the head of its table names, if there is one" });

const lineSchema = z
  .strictObject({ span: spanSchema, text })
  .meta({ id: "PrintedLine", description: "A line or paragraph of a part that has no other text; a tab is a column gap" });

const listItemSchema = z
  .strictObject({
    cells: z.array(cellSchema),
    id,
    level: z.int().min(1),
    marker: text.nullable(),
    parent: id.nullable(),
    span: spanSchema,
    text,
  })
  .meta({ id: "ListItem" });

export const blockSchema = z
  .discriminatedUnion("kind", [
    z.strictObject({ cells: z.array(cellSchema), id, kind: z.literal("paragraph"), span: spanSchema, text }),
    z.strictObject({ id, items: z.array(listItemSchema), kind: z.literal("list"), span: spanSchema }),
  ])
  .meta({ id: "Block" });

export const signatorySchema = z
  .strictObject({
    blocks: z.array(lineSchema),
    name: text.nullable(),
    post: text.nullable(),
    rest: z.array(spanSchema),
    span: spanSchema,
  })
  .meta({ id: "Signatory" });

export const attachmentSchema = z
  .strictObject({ blocks: z.array(lineSchema), span: spanSchema, text, title: text })
  .meta({ id: "Attachment" });

export const artifactSchema = z.strictObject({ kind: text, span: spanSchema, text }).meta({ id: "Artifact" });
