import { isUtf8 } from "node:buffer";
import type { QawlError } from "@qawl/arabic/errors";
import { type AnalysedArticle, fromResult } from "@qawl/export";
import { openBytes } from "../batch/read/open-bytes.ts";
import { readLines } from "../batch/read/read-lines.ts";
import { fail } from "../errors.ts";
import { STDIN } from "./read-article-file.ts";

/** How many lines there were, counted while they are read. */
export interface ResultCounts {
  articles: number;
  /** Records that could not be read when they were to be analysed. */
  failed: number;
}

/**
 * Reads what `qawl analyse --format jsonl` or `qawl batch` wrote, a line at a time; `-` is standard input. Records of failures are counted and
 * passed over. Throws `result-invalid` with the line of anything else.
 */
export async function* readResults(
  path: string,
  counts: ResultCounts,
): AsyncGenerator<AnalysedArticle> {
  const { chunks, done } = await openBytes(path);
  const name = path === STDIN ? "standard input" : path;
  for await (const { work } of readLines(chunks, 0, done)) {
    if (!("bytes" in work)) continue;
    if (!isUtf8(work.bytes)) throw invalid(`${name}:${work.firstLine}`, "it is not UTF-8");
    const lines = new TextDecoder().decode(work.bytes).split("\n");
    for (const [index, line] of lines.entries()) {
      if (line.trim() === "") continue;
      const where = `${name}:${work.firstLine + index}`;
      const article = fromResult(toJson(line, where), where);
      if (article === null) counts.failed++;
      else {
        counts.articles++;
        yield article;
      }
    }
  }
}

function toJson(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw invalid(where, "it is not JSON", cause);
  }
}

function invalid(where: string, problem: string, cause?: unknown): QawlError {
  return fail("result-invalid", { where, problem }, { cause });
}
