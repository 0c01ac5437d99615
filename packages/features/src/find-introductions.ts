import type { Span } from "@qawl/arabic";

/**
 * The fullest phrase with which an article names the actor of each statement, in the order of the statements: a later "وأضاف" or "الشمري" is
 * by the person who was introduced with office and name. The statement's own phrase where the actor is unknown. Linear.
 */
export function findIntroductions<S extends { readonly source: { readonly span: Span | null } }>(
  statements: readonly S[],
  actorOf: (statement: S) => string | null,
): readonly (Span | null)[] {
  const fullest = new Map<string, Span>();
  for (const statement of statements) {
    const actor = actorOf(statement);
    const { span } = statement.source;
    if (actor === null || span === null) continue;
    const known = fullest.get(actor);
    if (known === undefined || span.end - span.start > known.end - known.start) {
      fullest.set(actor, span);
    }
  }
  return statements.map((statement) => {
    const actor = actorOf(statement);
    return (actor === null ? undefined : fullest.get(actor)) ?? statement.source.span;
  });
}
