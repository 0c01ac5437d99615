import { prepare } from "@qawl/arabic";
import type { Digest, GoldArticle } from "@qawl/corpus";
import { findIntroductions } from "@qawl/features";
import type { LabelledStatement } from "@qawl/stance/tensorflow";

/** The annotated statements of articles and digests as training cases for both heads. */
export function toLabelled(
  articles: readonly (GoldArticle | Digest)[],
): readonly LabelledStatement[] {
  return articles.flatMap(({ text, statements }) => {
    const document = prepare(text);
    const introductions = findIntroductions(statements, ({ source }) => source.actor);
    return statements.map(({ form, source, cue, content, faction, stance }, index) => ({
      input: {
        document,
        form,
        source: { span: source.span, introduction: introductions[index]! },
        cue,
        content,
      },
      labels: { faction: faction.label, stance: stance.label },
    }));
  });
}
