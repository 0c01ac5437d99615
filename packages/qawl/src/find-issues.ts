import type { Document } from "@qawl/arabic";
import type { AnalysisIssue, Statement } from "./analysis.ts";

/** Below this share of Arabic words the article is probably in another language. */
const ARABIC_SHARE = 0.5;

/** Doubts that a reader of the analysis should know of. One walk over the tokens and one over the text. */
export function findIssues(
  document: Document,
  statements: readonly Statement[],
): readonly AnalysisIssue[] {
  const issues: AnalysisIssue[] = [];
  const arabic = document.tokens.filter(({ kind }) => kind === "word").length;
  const latin = document.tokens.filter(({ kind }) => kind === "latin").length;
  if (arabic < ARABIC_SHARE * (arabic + latin)) {
    issues.push({
      code: "not-arabic",
      message: "Most words are not Arabic; Qawl reads Arabic only.",
    });
  }
  const surrogate = findLoneSurrogate(document.text);
  if (surrogate !== -1) {
    issues.push({
      code: "lone-surrogate",
      span: { start: surrogate, end: surrogate + 1 },
      message: "Half a character stands alone: the text was cut or decoded wrongly.",
    });
  }
  if (statements.length === 0) {
    issues.push({ code: "no-statements", message: "Nobody is quoted in this text." });
  }
  return issues;
}

function findLoneSurrogate(text: string): number {
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0xd800 || unit > 0xdfff) continue;
    const next = text.charCodeAt(index + 1);
    if (unit <= 0xdbff && next >= 0xdc00 && next <= 0xdfff) index++;
    else return index;
  }
  return -1;
}
