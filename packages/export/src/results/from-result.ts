import type { QawlError } from "@qawl/arabic/errors";
import { fail } from "../errors.ts";
import type { AnalysedArticle } from "./analysed-article.ts";
import { faultyField, faultyStatementField, isRecord } from "./faulty-field.ts";
import type { Result } from "./to-result.ts";

type Statement = Result["statements"][number];

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
  const fault = faultyField(value);
  if (fault !== null) throw invalid(where, `its "${fault}" is missing or of another kind`);
  const { text: given, ...rest } = article;
  const text = typeof given === "string" ? given : null;
  for (const statement of statements) checkStatement(statement, text, where);
  return { text, analysis: { ...(value as unknown as Result), article: rest } };
}

function checkStatement(value: unknown, text: string | null, where: string): void {
  const fault = faultyStatementField(value);
  if (fault !== null) {
    const id = isRecord(value) ? String(value["id"]) : "";
    throw invalid(where, `the "${fault}" of the statement "${id}" is missing or of another kind`);
  }
  const { id, source, cue, content, stance } = value as Statement;
  const parts = [...content, ...stance.evidence];
  const spans = [source.span, cue.span, ...parts.map(({ span }) => span ?? {})];
  for (const span of spans) {
    if (span !== null && !isInside(span, text)) {
      throw invalid(where, `the statement "${id}" lies outside the text`);
    }
  }
}

function invalid(where: string, problem: string): QawlError {
  return fail("result-invalid", { where, problem });
}

function isInside(
  { start = -1, end = -1 }: { readonly start?: number; readonly end?: number } = {},
  text: string | null,
): boolean {
  const whole = Number.isInteger(start) && Number.isInteger(end);
  return whole && start >= 0 && start <= end && (text === null || end <= text.length);
}
