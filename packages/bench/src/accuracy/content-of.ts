import type { EvaluatedSpan } from "@qawl/evaluation";

/** What a statement says, without what stands between. */
export function contentOf(
  text: string,
  { content }: { readonly content: readonly { readonly span: EvaluatedSpan }[] },
): string {
  return content.map(({ span }) => text.slice(span.start, span.end)).join(" ");
}
