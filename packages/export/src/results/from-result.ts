import type { QawlError } from "@qawl/arabic/errors";
import { fail } from "../errors.ts";
import type { AnalysedArticle } from "./analysed-article.ts";
import type { Result } from "./to-result.ts";

/**
 * The analysed article of a line of results. Returns `null` for the record of an article that could not be read (`error`). Throws
 * `result-invalid` for anything that `qawl analyse` or `qawl batch` did not write, and for spans that lie outside the text.
 */
export function fromResult(value: unknown, where: string): AnalysedArticle | null {
  if (!isRecord(value)) throw invalid(where, "it is not an object");
  if (isRecord(value["error"])) return null;
  const { article, statements } = value;
  if (!isRecord(article) || !Array.isArray(statements)) {
    throw invalid(where, 'it has no "article" and "statements"');
  }
  const { text: given, ...rest } = article;
  const text = typeof given === "string" ? given : null;
  const analysis = { ...(value as unknown as Result), article: rest };
  for (const statement of analysis.statements) checkStatement(statement, text, where);
  return { text, analysis };
}

function checkStatement(
  statement: Partial<Result["statements"][number]> | null,
  text: string | null,
  where: string,
): void {
  const { id, source, cue, content, faction, stance } = statement ?? {};
  if (
    typeof id !== "string" ||
    typeof source?.text !== "string" ||
    typeof cue?.lemma !== "string" ||
    !Array.isArray(content) ||
    typeof faction?.label !== "string" ||
    typeof stance?.label !== "string"
  ) {
    throw invalid(where, `the statement "${String(id)}" is not whole`);
  }
  const spans = [source.span, cue.span, ...content.map(({ span }) => span ?? {})];
  for (const span of spans) {
    if (span !== null && !isInside(span, text)) {
      throw invalid(where, `the statement "${id}" lies outside the text`);
    }
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function invalid(where: string, problem: string): QawlError {
  return fail("result-invalid", { where, problem });
}

function isInside(
  { start = -1, end = -1 }: { readonly start?: number; readonly end?: number },
  text: string | null,
): boolean {
  const whole = Number.isInteger(start) && Number.isInteger(end);
  return whole && start >= 0 && start <= end && (text === null || end <= text.length);
}
