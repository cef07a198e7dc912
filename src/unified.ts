/** `resolve-parse/unified`: the pipeline as unified plugins. */
export {
  type DirectiveNode,
  type ListNode,
  type ResolutionNode,
  type ResolutionsNode,
  type ResolveOptions,
  resolveCompiler,
  resolveParser,
  resolveTransformer,
  type TextNode,
} from "./processor.ts";
