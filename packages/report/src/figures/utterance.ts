import type { AnalysedArticle } from "@qawl/export";
import { type Speaker, speakerOf } from "@qawl/export/network";
import type { Statement } from "qawl";
import type { PeriodUnit } from "./period.ts";
import { UNSURE } from "./sides.ts";

/** A statement with where it stands and when it was published. */
export interface Utterance {
  readonly article: number;
  readonly statement: Statement;
  readonly faction: string;
  /** `UNSURE` where the model abstained. */
  readonly stance: string;
  readonly speaker: Speaker | null;
  /** `2021-12` or `2021`; `null` without a date. */
  readonly period: string | null;
}

/** Every statement of every article, in order. */
export function listUtterances(
  articles: readonly AnalysedArticle[],
  unit: PeriodUnit,
): readonly Utterance[] {
  return articles.flatMap(({ analysis }, article) =>
    analysis.statements.map((statement) => ({
      article,
      statement,
      faction: statement.faction.label,
      stance: statement.stance.abstained ? UNSURE : statement.stance.label,
      speaker: speakerOf(statement, "actor", () => null),
      period: analysis.article.published?.slice(0, unit === "year" ? 4 : 7) ?? null,
    })),
  );
}
