import { QawlError } from "@qawl/arabic";
import type { GoldArticle, GoldStatement, SourceKind } from "@qawl/corpus";
import type { Statement } from "qawl";
import type { AnalysedArticle } from "../results/analysed-article.ts";

/**
 * An analysis in the form of an annotated article, for people to correct. Persons local to the article become `@local-1` …; what the analysis does
 * not know gets a value to be corrected: genre `wire`, setting `other`. Throws `results-without-text`.
 */
export function goldOfAnalysis({ text, analysis }: AnalysedArticle, file: string): GoldArticle {
  if (text === null) throw new QawlError("results-without-text", { file });
  const { id = "article", title, published } = analysis.article;
  const locals = new Map(
    analysis.statements.flatMap(({ source: { actor } }) =>
      actor === null || actor.registered ? [] : [[localId(actor.id), actor] as const],
    ),
  );
  return {
    id,
    published: published ?? "",
    genre: "wire",
    setting: "other",
    title: title !== undefined && text.startsWith(`${title}\n`) ? title : null,
    text,
    actors: [...locals].map(([local, { name, body }]) => ({ id: local, name, body })),
    statements: analysis.statements.map(toGold),
  };
}

function toGold({ id, form, source, cue, content, faction, stance }: Statement): GoldStatement {
  const { actor } = source;
  return {
    id,
    form,
    source: {
      span: source.span,
      text: source.text,
      inherited: source.inherited,
      kind: kindOf(source, faction.label),
      actor: actor === null ? null : actor.registered ? actor.id : localId(actor.id),
    },
    cue,
    content,
    faction: { label: faction.label },
    stance: { label: stance.label },
    tags: [],
  };
}

function kindOf({ span, inherited, actor }: Statement["source"], faction: string): SourceKind {
  if (inherited || span === null) return "understood";
  if (actor === null) return faction === "unnamed" ? "unnamed" : "collective";
  return actor.kind === "person" ? "named" : actor.kind === "office" ? "role" : "body";
}

function localId(id: string): string {
  return `@${id.replace(":", "-")}`;
}
