import type { Statement } from "qawl";
import type { AnalysedArticle } from "../results/analysed-article.ts";
import { contentText } from "../results/content-text.ts";
import type { Cell } from "./statement-columns.ts";

/** One statement as a row, by column name (`statementColumns`). Cells of what is not there are `null`. */
export function statementRow(
  { text, analysis }: AnalysedArticle,
  statement: Statement,
): Readonly<Record<string, Cell>> {
  const { article, versions } = analysis;
  const { source, cue, content, faction, stance } = statement;
  const slice = ({ start, end }: { readonly start: number; readonly end: number }) =>
    text === null ? "" : text.slice(start, end);
  return {
    article: article.id ?? null,
    published: article.published ?? null,
    title: article.title ?? null,
    statement: statement.id,
    form: statement.form,
    source: source.text,
    source_inherited: source.inherited,
    source_start: source.span?.start ?? null,
    source_end: source.span?.end ?? null,
    actor: source.actor?.id ?? null,
    actor_name: source.actor?.name ?? null,
    actor_kind: source.actor?.kind ?? null,
    actor_registered: source.actor?.registered ?? null,
    actor_body: source.actor?.body ?? null,
    actor_holder: source.actor?.holder ?? null,
    cue: cue.lemma,
    cue_start: cue.span?.start ?? null,
    cue_end: cue.span?.end ?? null,
    content: contentText(text, statement),
    content_direct: content.every(({ direct }) => direct),
    content_start: content[0]?.span.start ?? null,
    content_end: content.at(-1)?.span.end ?? null,
    content_spans: content.map(({ span }) => `${span.start}-${span.end}`).join(" "),
    faction: faction.label,
    faction_probability: faction.probability,
    faction_by: faction.by,
    stance: stance.label,
    stance_probability: stance.probability,
    stance_abstained: stance.abstained,
    ...Object.fromEntries(
      Object.entries(stance.scores).map(([label, score]) => [`stance_${label}`, score]),
    ),
    evidence: stance.evidence
      .map(({ span, weight }) => `${slice(span)} (${weight.toFixed(2)})`.trim())
      .join(" · "),
    rule: statement.rule,
    confidence: statement.confidence,
    versions: Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(", "),
  };
}
