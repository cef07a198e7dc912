/** The public interface. It runs wherever JavaScript does: nothing here touches files, clock, locale or environment. */
export { type FormatName, type RenderOptions, render } from "./emit/formats.ts";
export {
  type Addressee,
  type Artifact,
  type Block,
  type Check,
  type Confidence,
  type DateMention,
  type Deadline,
  type Diagnostic,
  type Directive,
  type Modality,
  type Person,
  type Reference,
  type Resolution,
  type Role,
  resolutionSchema,
  type Severity,
  type Source,
  type Statistic,
} from "./model/resolution.ts";
export { schemaId } from "./model/schema-id.ts";
export type { Span } from "./model/span.ts";
export { type Problem, type Validation, validate } from "./model/validator.ts";
export { type Nested, nest } from "./nest.ts";
export { type Explanation, explain, type ParseOptions, parse, parseText } from "./pipeline.ts";
