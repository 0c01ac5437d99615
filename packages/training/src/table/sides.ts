/** The two sides of a stance, as data sets name them: for, and against. */
const FOR = ["favor", "favour", "support", "pro", "for", "agree", "positive", "مؤيد", "مع"];
const AGAINST = ["against", "oppose", "con", "anti", "disagree", "negative", "معارض", "ضد"];
const NEITHER = ["none", "neutral", "neither", "other", "unrelated", "no stance", "محايد"];

/** The labels that are the two sides, for first; empty where the labels know of no sides. */
export function findSides(labels: readonly string[]): readonly string[] {
  const [pro, contra] = [findAmong(labels, FOR), findAmong(labels, AGAINST)];
  return pro === null || contra === null ? [] : [pro, contra];
}

/** The label of taking no side, if there is one. */
export function findNeither(labels: readonly string[]): string | null {
  return findAmong(labels, NEITHER);
}

function findAmong(labels: readonly string[], names: readonly string[]): string | null {
  for (const name of names) {
    const found = labels.find((label) => label.toLowerCase() === name);
    if (found !== undefined) return found;
  }
  return null;
}
