import type { Result } from "@qawl/export";

/**
 * A result as JSON, a statement a piece. `indent` is empty for one line, or the spaces of one level; then each statement stands on a line of
 * its own. The pieces joined parse to the result.
 */
export function* formatJson({ statements, ...rest }: Result, indent: string): Iterable<string> {
  const line = indent === "" ? "" : `\n${indent}${indent}`;
  const { article, ...after } = rest;
  yield `{${newline(indent)}"article":${JSON.stringify(article)},${newline(indent)}"statements":[`;
  for (const [index, statement] of statements.entries()) {
    yield `${index === 0 ? "" : ","}${line}${JSON.stringify(statement)}`;
  }
  const tail = JSON.stringify(after).slice(1, -1);
  yield `],${newline(indent)}${tail}${indent === "" ? "" : "\n"}}`;
}

function newline(indent: string): string {
  return indent === "" ? "" : `\n${indent}`;
}
