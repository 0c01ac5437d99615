import type { Baseline } from "./baseline.ts";
import { mostFrequent } from "./majority.ts";

/** Words of each label that vote. */
const WORDS = 20;
/** Rows in which a word must stand to be trusted. */
const LEAST = 3;

/** A rule of keywords: each label has the twenty words that most favour it; the label with most of its words in the text wins. */
export const keywords: Baseline = {
  name: "keywords",
  note: `the ${WORDS} most telling words of each label vote, none: the most frequent label`,
  fit: (training) => {
    const fallback = mostFrequent(training);
    const voice = new Map<string, string>();
    for (const [label, words] of tellingWords(training)) {
      for (const word of words) voice.set(word, label);
    }
    return (words) => {
      const votes = new Map<string, number>();
      for (const word of new Set(words)) {
        const label = voice.get(word);
        if (label !== undefined) votes.set(label, (votes.get(label) ?? 0) + 1);
      }
      const ranked = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      return ranked[0]?.[0] ?? fallback;
    };
  },
};

/** Words by how much more frequent they are among a label's texts than among all, weighed by how many texts hold them. */
function tellingWords(
  training: readonly { readonly words: readonly string[]; readonly label: string }[],
): ReadonlyMap<string, readonly string[]> {
  const totals = new Map<string, number>();
  const perLabel = new Map<string, { rows: number; counts: Map<string, number> }>();
  for (const { words, label } of training) {
    const own = perLabel.get(label) ?? { rows: 0, counts: new Map<string, number>() };
    perLabel.set(label, own);
    own.rows++;
    for (const word of new Set(words)) {
      totals.set(word, (totals.get(word) ?? 0) + 1);
      own.counts.set(word, (own.counts.get(word) ?? 0) + 1);
    }
  }
  const telling = new Map<string, readonly string[]>();
  for (const [label, { rows, counts }] of perLabel) {
    const share = rows / training.length;
    const scored = [...counts]
      .filter(([word]) => totals.get(word)! >= LEAST)
      .map(([word, count]) => {
        const expected = totals.get(word)! * share;
        return { word, score: (count - expected) / Math.sqrt(expected) };
      })
      .sort((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1));
    telling.set(
      label,
      scored.slice(0, WORDS).map(({ word }) => word),
    );
  }
  return telling;
}
