import type { Analysis } from "qawl";

/** The analysis without what led to its answers, which a report does not show: of many articles it is most of the memory. */
export function withoutEvidence(analysis: Analysis): Analysis {
  const statements = analysis.statements.map(({ stance, ...rest }) => ({
    ...rest,
    stance: { ...stance, scores: {}, evidence: [] },
  }));
  return { ...analysis, statements };
}
