import { prepare } from "@qawl/arabic";
import type { GoldArticle } from "@qawl/corpus";
import type { LabelledStatement } from "@qawl/stance/tensorflow";

/** The annotated statements of articles as training cases for both heads. */
export function toLabelled(articles: readonly GoldArticle[]): readonly LabelledStatement[] {
  return articles.flatMap(({ text, statements }) => {
    const document = prepare(text);
    return statements.map(({ form, source, cue, content, faction, stance }) => ({
      input: { document, form, source, cue, content },
      labels: { faction: faction.label, stance: stance.label },
    }));
  });
}
