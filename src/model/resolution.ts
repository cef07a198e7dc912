/**
 * The output contract, version 1: the single source of truth. Keys stand in code-unit order, so that `JSON.stringify` of a parsed
 * value is its canonical form (RFC 8785). Nothing is recursive: a recursive schema could not be compiled.
 */
import { z } from "zod";
import { artifactSchema, attachmentSchema, blockSchema, cellSchema, signatorySchema, spanSchema } from "./printed.ts";
import { schemaId } from "./schema-id.ts";

const id = z.string().min(1);
const text = z.string();

export const roleSchema = z.enum(["formula", "topic", "addressee", "directive"]).meta({ id: "Role" });
export const modalitySchema = z
  .enum(["oblige", "recommend", "request", "note", "approve", "deem-necessary", "appeal"])
  .meta({ id: "Modality" });
export const confidenceSchema = z.enum(["certain", "likely", "guess"]).meta({ id: "Confidence" });

const effectiveAddresseeSchema = z
  .strictObject({ id, name: text, span: spanSchema, via: z.enum(["text", "inherited", "responsible"]) })
  .meta({ id: "EffectiveAddressee" });

const deadlineSchema = z
  .strictObject({
    basis: z.enum(["explicit", "context"]).nullable(),
    relation: z.enum(["by", "in", "from", "every", "within", "always"]),
    resolved: text.nullable(),
    span: spanSchema,
    text,
    value: text.nullable(),
  })
  .meta({ id: "Deadline" });

const directiveSchema = z
  .strictObject({
    addressees: z.array(effectiveAddresseeSchema),
    cells: z.array(cellSchema),
    confidence: confidenceSchema,
    deadline: deadlineSchema.nullable(),
    expected: text.nullable(),
    id,
    level: z.int().min(1),
    marker: text.nullable(),
    modality: modalitySchema.nullable(),
    number: text.nullable(),
    parent: id.nullable(),
    rest: z.array(spanSchema),
    role: roleSchema,
    span: spanSchema,
    text,
    verbs: z.array(text),
  })
  .meta({ id: "Directive" });

const statisticSchema = z
  .strictObject({
    id,
    in: id,
    kind: z.enum(["count", "money", "percent", "measure", "ratio"]),
    of: text.nullable(),
    period: text.nullable(),
    qualifier: z.enum(["about", "over", "under", "at-least", "at-most"]).nullable(),
    span: spanSchema,
    text,
    unit: text.nullable(),
    value: z.number(),
  })
  .meta({ id: "Statistic" });

const checkSchema = z
  .strictObject({
    expression: text,
    holds: z.boolean(),
    id,
    kind: z.enum(["sum", "percent", "change", "repeat", "date"]),
    related: z.array(spanSchema),
    span: spanSchema,
    statistics: z.array(id),
  })
  .meta({ id: "Check" });

const addresseeSchema = z
  .strictObject({
    confidence: z.enum(["certain", "guess"]),
    directives: z.array(id),
    id,
    kind: z.enum(["organization", "class", "person", "group"]),
    mentions: z.array(spanSchema),
    name: text,
  })
  .meta({ id: "Addressee" });

const dateSchema = z
  .strictObject({
    edtf: text,
    id,
    role: z.enum(["adoption", "deadline", "event", "period", "reference", "mention"]),
    span: spanSchema,
    text,
  })
  .meta({ id: "Date" });

const personSchema = z
  .strictObject({
    familyName: text.nullable(),
    givenName: text.nullable(),
    id,
    initials: text.nullable(),
    mentions: z.array(z.strictObject({ name: text, span: spanSchema, text })),
    name: text,
    patronymicName: text.nullable(),
    posts: z.array(text),
  })
  .meta({ id: "Person" });

const referenceSchema = z
  .strictObject({
    act: id,
    date: text.nullable(),
    id,
    kind: z.enum([
      "law",
      "decree",
      "order",
      "resolution",
      "standard",
      "code",
      "project",
      "programme",
      "strategy",
      "regulation",
      "other",
    ]),
    number: text.nullable(),
    span: spanSchema,
    text,
    title: text.nullable(),
  })
  .meta({ id: "Reference" });

const diagnosticSchema = z
  .strictObject({
    code: text.regex(/^RP\d{3}$/u),
    message: text,
    related: z.array(spanSchema),
    rule: text,
    severity: z.enum(["error", "warning", "info"]),
    span: spanSchema.nullable(),
  })
  .meta({ id: "Diagnostic" });

const titleSchema = z
  .strictObject({
    body: text.nullable(),
    kind: text.nullable(),
    lines: z.array(text),
    number: text.nullable(),
    spans: z.array(spanSchema),
    status: z.enum(["draft", "adopted"]),
    text,
    theme: text.nullable(),
  })
  .meta({ id: "Title" });

const placeSchema = z.strictObject({ kind: text.nullable(), name: text, text }).meta({ id: "Place" });

const adoptedSchema = z
  .strictObject({
    date: text.nullable(),
    dateSpan: spanSchema.nullable(),
    lines: z.array(text),
    place: placeSchema.nullable(),
    placeSpan: spanSchema.nullable(),
    spans: z.array(spanSchema),
  })
  .meta({ id: "Adopted" });

const sourceSchema = z
  .strictObject({
    bytes: z.int().min(0),
    encoding: text,
    format: text,
    length: z.int().min(0),
    name: text.nullable(),
    sha256: text,
  })
  .meta({ id: "Source" });

const abbreviationSchema = z
  .strictObject({
    long: text.describe("The words it stands for, in the case in which they are printed"),
    short: text,
    span: spanSchema,
    uses: z.array(spanSchema).describe("Where it is used behind that place, in any case"),
  })
  .meta({ id: "Abbreviation" });

export const resolutionSchema = z
  .strictObject({
    $schema: z.literal(schemaId),
    abbreviations: z.array(abbreviationSchema),
    addressees: z.array(addresseeSchema),
    adopted: adoptedSchema.nullable(),
    artifacts: z.array(artifactSchema),
    attachments: z.array(attachmentSchema),
    checks: z.array(checkSchema),
    dates: z.array(dateSchema),
    diagnostics: z.array(diagnosticSchema),
    directives: z.array(directiveSchema),
    persons: z.array(personSchema),
    preamble: z.array(blockSchema),
    references: z.array(referenceSchema),
    signatories: z.array(signatorySchema),
    source: sourceSchema,
    statistics: z.array(statisticSchema),
    title: titleSchema.nullable(),
  })
  .meta({ id: schemaId, title: "Resolution", description: "Canonical resolution JSON, version 1" });

export type Resolution = z.infer<typeof resolutionSchema>;
export type Directive = Resolution["directives"][number];
export type Block = Resolution["preamble"][number];
export type Statistic = Resolution["statistics"][number];
export type Check = Resolution["checks"][number];
export type DateMention = Resolution["dates"][number];
export type Person = Resolution["persons"][number];
export type Reference = Resolution["references"][number];
export type Addressee = Resolution["addressees"][number];
export type Diagnostic = Resolution["diagnostics"][number];
export type Artifact = Resolution["artifacts"][number];
export type ListItem = Extract<Block, { kind: "list" }>["items"][number];
export type Cell = z.infer<typeof cellSchema>;
export type Source = Resolution["source"];
export type Deadline = NonNullable<Directive["deadline"]>;
export type Modality = z.infer<typeof modalitySchema>;
export type Role = z.infer<typeof roleSchema>;
export type Confidence = z.infer<typeof confidenceSchema>;
export type Severity = Diagnostic["severity"];
