/**
 * The output contract, version 1: the single source of truth. Keys stand in code-unit order, so that `JSON.stringify` of a parsed
 * value is its canonical form (RFC 8785). Nothing is recursive: a recursive schema could not be compiled.
 */
import { z } from "zod";

export const schemaId = "urn:resolve-parse:schema:resolution:1";

const id = z.string().min(1);
const text = z.string();

export const spanSchema = z
  .strictObject({ end: z.int().min(1), endLine: z.int().min(1), line: z.int().min(1), start: z.int().min(0) })
  .meta({ id: "Span", description: "Half-open, UTF-16 units of the decoded text; lines from 1" });

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

const listItemSchema = z
  .strictObject({ id, level: z.int().min(1), marker: text.nullable(), parent: id.nullable(), span: spanSchema, text })
  .meta({ id: "ListItem" });

const blockSchema = z
  .discriminatedUnion("kind", [
    z.strictObject({ id, kind: z.literal("paragraph"), span: spanSchema, text }),
    z.strictObject({ id, items: z.array(listItemSchema), kind: z.literal("list"), span: spanSchema }),
  ])
  .meta({ id: "Block" });

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
    kind: z.enum(["sum", "percent", "date"]),
    related: z.array(spanSchema),
    span: spanSchema,
    statistics: z.array(id),
  })
  .meta({ id: "Check" });

const addresseeSchema = z
  .strictObject({
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

export const resolutionSchema = z
  .strictObject({
    $schema: z.literal(schemaId),
    abbreviations: z.array(z.strictObject({ long: text, short: text, span: spanSchema })),
    addressees: z.array(addresseeSchema),
    adopted: adoptedSchema.nullable(),
    artifacts: z.array(z.strictObject({ kind: text, span: spanSchema, text })),
    attachments: z.array(z.strictObject({ span: spanSchema, text, title: text })),
    checks: z.array(checkSchema),
    dates: z.array(dateSchema),
    diagnostics: z.array(diagnosticSchema),
    directives: z.array(directiveSchema),
    persons: z.array(personSchema),
    preamble: z.array(blockSchema),
    references: z.array(referenceSchema),
    signatories: z.array(
      z.strictObject({ name: text.nullable(), post: text.nullable(), rest: z.array(spanSchema), span: spanSchema }),
    ),
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
export type Source = Resolution["source"];
export type Deadline = NonNullable<Directive["deadline"]>;
export type Modality = z.infer<typeof modalitySchema>;
export type Role = z.infer<typeof roleSchema>;
export type Confidence = z.infer<typeof confidenceSchema>;
export type Severity = Diagnostic["severity"];
