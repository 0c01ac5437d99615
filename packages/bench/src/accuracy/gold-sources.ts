import type { SourcedStatement, SourceForm } from "@qawl/actors";
import type { GoldLike } from "./to-evaluated.ts";

type Gold = GoldLike & { readonly id?: string };

/**
 * Gold statements as linking takes them. The antecedent of a source without a name is the nearest earlier statement of the same speaker
 * (the same faction, where nobody can name him), so that only linking is measured and not who was taken for the speaker.
 */
export function goldSources(statements: readonly Gold[]): readonly SourcedStatement[] {
  return statements.map((statement, index) => {
    const { span, kind } = statement.source;
    const form = (kind ?? (span === null ? "understood" : "named")) as SourceForm;
    const stands = form === "understood" || form === "pronoun";
    const antecedent = stands ? antecedentOf(statements, index) : null;
    return {
      id: String(index),
      content: statement.content,
      source: { span, kind: form, antecedent: antecedent === null ? null : String(antecedent) },
    };
  });
}

function antecedentOf(statements: readonly Gold[], index: number): number | null {
  const { source, faction } = statements[index]!;
  for (let before = index - 1; before >= 0; before--) {
    const other = statements[before]!;
    if (other.source.actor !== source.actor) continue;
    if (source.actor !== null || other.faction.label === faction.label) return before;
  }
  return null;
}
