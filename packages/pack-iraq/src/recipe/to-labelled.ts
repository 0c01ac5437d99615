import { prepare } from "@qawl/arabic";
import type { Digest, DigestStatement, GoldArticle } from "@qawl/corpus";
import { findIntroductions } from "@qawl/features";
import type { LabelledStatement } from "@qawl/stance/tensorflow";

/** What a statement of an article and one of a digest have in common. */
type Annotated = Pick<DigestStatement, "form" | "content" | "faction" | "stance"> & {
  readonly source: Pick<DigestStatement["source"], "span" | "actor">;
  readonly cue: { readonly lemma: string };
};

/**
 * The annotated statements of articles and digests as training cases for both heads. Figurative digests teach the faction head alone: what they say
 * of the forces seldom names them, and a stance head that learned from them sees stances everywhere in plain news.
 */
export function toLabelled(
  articles: readonly (GoldArticle | Digest)[],
): readonly LabelledStatement[] {
  return articles.flatMap((article) => {
    const { text } = article;
    const statements: readonly Annotated[] = article.statements;
    const teachesStance = !("style" in article) || article.style === "plain";
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
      labels: { faction: faction.label, ...(teachesStance ? { stance: stance.label } : {}) },
    }));
  });
}
