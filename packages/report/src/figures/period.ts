import type { AnalysedArticle } from "@qawl/export";

/** Statements of one period are counted together. */
export const PERIOD_UNITS = ["month", "year"] as const;
export type PeriodUnit = (typeof PERIOD_UNITS)[number];

/** More months than this are hard to tell apart in one figure. */
const MOST_MONTHS = 60;

/** The first and last day of publication; `null` when no article has one. */
export function daysOf(
  articles: readonly AnalysedArticle[],
): { readonly first: string; readonly last: string } | null {
  let first: string | null = null;
  let last: string | null = null;
  for (const { analysis } of articles) {
    const day = analysis.article.published;
    if (day === undefined) continue;
    if (first === null || day < first) first = day;
    if (last === null || day > last) last = day;
  }
  return first === null || last === null ? null : { first, last };
}

/** Months, unless there would be too many. */
export function chooseUnit(articles: readonly AnalysedArticle[]): PeriodUnit {
  const days = daysOf(articles);
  return days === null || monthNumber(days.last) - monthNumber(days.first) < MOST_MONTHS
    ? "month"
    : "year";
}

/** Months since the year 0: for distances. A year stands for its middle. */
export function monthNumber(period: string): number {
  return Number(period.slice(0, 4)) * 12 + (period.length < 7 ? 6 : Number(period.slice(5, 7)) - 1);
}
