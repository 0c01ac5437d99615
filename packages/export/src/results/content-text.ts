import type { Statement } from "qawl";

/** The words of a statement; where something stands between them, ` … `. `null` when the article's text is not at hand. */
export function contentText(
  text: string | null,
  { content }: Pick<Statement, "content">,
): string | null {
  return text === null
    ? null
    : content.map(({ span }) => text.slice(span.start, span.end)).join(" … ");
}
