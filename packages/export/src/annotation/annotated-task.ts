import type { GoldArticle, GoldStatement } from "@qawl/corpus";

/** Everything of an article but its text and spans: what annotation tools carry along unchanged. */
export interface TaskMeta {
  readonly id: string;
  readonly published: string;
  readonly genre: GoldArticle["genre"];
  readonly setting: GoldArticle["setting"];
  readonly title: string | null;
  readonly actors: GoldArticle["actors"];
  readonly statements: readonly StatementMeta[];
}

/** What a tool does not show of a statement, found again by the statement's id or the place of its content. */
interface StatementMeta {
  readonly id: string;
  readonly contentStart: number;
  readonly form: GoldStatement["form"];
  readonly kind: GoldStatement["source"]["kind"];
  readonly actor: string | null;
  readonly lemma: string;
  readonly tags: GoldStatement["tags"];
}

export function metaOf({ text: _, statements, ...rest }: GoldArticle): TaskMeta {
  return {
    ...rest,
    statements: statements.map(({ id, form, source, cue, content, tags }) => ({
      id,
      contentStart: content[0]?.span.start ?? 0,
      form,
      kind: source.kind,
      actor: source.actor,
      lemma: cue.lemma,
      tags,
    })),
  };
}
