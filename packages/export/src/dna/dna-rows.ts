import type { AnalysedArticle } from "../results/analysed-article.ts";
import { contentText } from "../results/content-text.ts";
import type { Cell } from "../table/statement-columns.ts";

/** The columns of an event list of Discourse Network Analyzer. */
export const DNA_COLUMNS = [
  "statement_id",
  "time",
  "document_id",
  "document_title",
  "document_author",
  "document_source",
  "document_section",
  "document_type",
  "text",
  "person",
  "organization",
  "concept",
  "agreement",
] as const;

const AGREEMENT: Readonly<Record<string, number>> = { support: 1, oppose: 0 };

/**
 * Makes the event list of Discourse Network Analyzer, an article at a time: who (person and organization) takes which side (agreement 1 or 0)
 * on the concept. Statements that take no side and those on which the model abstained are left out, for an event list knows only agreement
 * and disagreement; numbers count them.
 */
export function createDnaRows(
  concept: string,
  nameOf: (id: string) => string | null = () => null,
): (article: AnalysedArticle) => readonly Readonly<Record<string, Cell>>[] {
  let statementId = 0;
  let documentId = 0;
  return ({ text, analysis }) => {
    documentId++;
    const { id, title, published } = analysis.article;
    return analysis.statements.flatMap((statement) => {
      statementId++;
      const { label, abstained } = statement.stance;
      const agreement = AGREEMENT[label];
      if (agreement === undefined || abstained) return [];
      const { actor, text: source } = statement.source;
      const body = actor?.body === null || actor === null ? "" : (nameOf(actor.body) ?? actor.body);
      return {
        statement_id: statementId,
        time: published === undefined ? "" : `${published} 00:00:00`,
        document_id: documentId,
        document_title: title ?? id ?? String(documentId),
        document_author: "",
        document_source: "",
        document_section: "",
        document_type: "",
        text: contentText(text, statement) ?? "",
        person: actor?.kind === "body" ? "" : (actor?.name ?? source),
        organization: actor?.kind === "body" ? actor.name : body || statement.faction.label,
        concept,
        agreement,
      };
    });
  };
}
