/** `resolve-parse/unified`: the pipeline as unified plugins. */
export {
  type DirectiveNode,
  type ListNode,
  type ResolutionNode,
  type ResolutionsNode,
  type ResolveOptions,
  resolveCompiler,
  resolveParser,
  type TextNode,
} from "./processor.ts";
