/** Which statements a mark of a chart stands for. */
export interface Selection {
  readonly faction?: string;
  readonly stance?: string;
  readonly period?: string;
  /** The number of a speaker in the page's list. */
  readonly speaker?: number;
}

/** The address within the page that shows those statements. */
export function linkTo({ faction, stance, period, speaker }: Selection): string {
  const query = new URLSearchParams({
    ...(faction === undefined ? {} : { f: faction }),
    ...(stance === undefined ? {} : { s: stance }),
    ...(period === undefined ? {} : { p: period }),
    ...(speaker === undefined ? {} : { a: String(speaker) }),
  });
  return `#${query}`;
}
