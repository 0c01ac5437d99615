/** One row's feature names (each once) and the number of its label. */
export interface LabelledNames {
  readonly names: readonly string[];
  readonly label: number;
}

/** A feature worth a column, with the share of rows that hold it as its inverse document frequency. */
export interface VocabularyEntry {
  readonly name: string;
  readonly idf: number;
}

/**
 * Chooses the `size` features that tell most about the label: the largest chi-square of presence against any one label (Yang and Pedersen
 * 1997), among those in at least `minimum` rows (default 2). Ties are broken by name; the result is sorted by name, so the same rows in any
 * order give the same vocabulary. idf is ln((1 + rows) / (1 + rows with it)) + 1.
 */
export function selectVocabulary(
  rows: readonly LabelledNames[],
  size: number,
  minimum = 2,
): readonly VocabularyEntry[] {
  const labels = 1 + rows.reduce((most, { label }) => Math.max(most, label), -1);
  const perLabel = new Float64Array(labels);
  const counts = new Map<string, Float64Array>();
  for (const { names, label } of rows) {
    perLabel[label]!++;
    for (const name of names) {
      let count = counts.get(name);
      if (count === undefined) {
        count = new Float64Array(labels);
        counts.set(name, count);
      }
      count[label]!++;
    }
  }
  const scored: { name: string; idf: number; score: number }[] = [];
  for (const [name, count] of counts) {
    const total = count.reduce((sum, value) => sum + value, 0);
    if (total < minimum) continue;
    let score = 0;
    for (let label = 0; label < labels; label++) {
      score = Math.max(score, chiSquare(count[label]!, total, perLabel[label]!, rows.length));
    }
    scored.push({ name, idf: Math.log((1 + rows.length) / (1 + total)) + 1, score });
  }
  return scored
    .sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))
    .slice(0, size)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, idf }) => ({ name, idf }));
}

function chiSquare(both: number, withFeature: number, withLabel: number, rows: number): number {
  const featureOnly = withFeature - both;
  const labelOnly = withLabel - both;
  const neither = rows - withFeature - labelOnly;
  const product = withFeature * withLabel * (rows - withFeature) * (rows - withLabel);
  return product === 0 ? 0 : (rows * (both * neither - featureOnly * labelOnly) ** 2) / product;
}
