/** What a stance weighs in a mean; stances that are not here say nothing of the question. */
export const SCORES: Readonly<Record<string, number>> = { support: 1, neutral: 0, oppose: -1 };

/** What stands for the stance of statements on which the model abstained: a guess is no position. */
export const UNSURE = "unsure";

/** Stances in the order in which bars are stacked. */
export const STANCE_ORDER = ["support", "neutral", "oppose", "unrelated", "unsure"] as const;

/** Whether a stance says something of the question. */
export function isOnQuestion(stance: string): boolean {
  return stance in SCORES;
}
