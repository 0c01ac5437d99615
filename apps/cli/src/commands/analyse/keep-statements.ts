import type { Analysis } from "qawl";

/** Which statements a person asked for; an empty list asks for all. */
export interface StatementFilter {
  readonly stances: readonly string[];
  readonly factions: readonly string[];
}

/** The analysis with only the statements that fit; their ids stay as they are. */
export function keepStatements(
  analysis: Analysis,
  { stances, factions }: StatementFilter,
): Analysis {
  if (stances.length === 0 && factions.length === 0) return analysis;
  const statements = analysis.statements.filter(
    ({ stance, faction }) =>
      (stances.length === 0 || stances.includes(stance.label)) &&
      (factions.length === 0 || factions.includes(faction.label)),
  );
  return { ...analysis, statements };
}
