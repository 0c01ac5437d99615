import { prepare } from "@qawl/arabic";
import type { Digest, DigestStatement, GoldArticle } from "@qawl/corpus";
import { findIntroductions } from "@qawl/features";
import type { LabelledStatement } from "@qawl/stance/tensorflow";

/** What a statement of an article and one of a digest have in common. */
type Annotated = Pick<DigestStatement, "form" | "content" | "faction" | "stance"> & {
  readonly source: Pick<DigestStatement["source"], "span" | "actor">;
  readonly cue: { readonly lemma: string };
};

/** The annotated statements of articles and digests as training cases for both heads. */
export function toLabelled(
  articles: readonly (GoldArticle | Digest)[],
): readonly LabelledStatement[] {
  return articles.flatMap(({ text, statements }) => {
    const document = prepare(text);
    const annotated: readonly Annotated[] = statements;
    const introductions = findIntroductions(annotated, ({ source }) => source.actor);
    return annotated.map(({ form, source, cue, content, faction, stance }, index) => ({
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
