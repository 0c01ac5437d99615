import type { Analysis } from "qawl";

/** The analysis with registered actors under other names, by id; those without one keep theirs. */
export function withNames(analysis: Analysis, names: ReadonlyMap<string, string>): Analysis {
  const statements = analysis.statements.map(({ source, ...rest }) => {
    const name = source.actor?.registered ? names.get(source.actor.id) : undefined;
    if (source.actor === null || name === undefined) return { ...rest, source };
    return { ...rest, source: { ...source, actor: { ...source.actor, name } } };
  });
  return { ...analysis, statements };
}
