import type { Baseline, BaselineCase } from "./baseline.ts";

/** The most frequent label, whatever the text. */
export const majority: Baseline = {
  name: "majority",
  note: "the most frequent label",
  fit: (training) => {
    const label = mostFrequent(training);
    return () => label;
  },
};

/** The label that most cases have; of equals the first by name. */
export function mostFrequent(cases: readonly BaselineCase[]): string {
  const counts = new Map<string, number>();
  for (const { label } of cases) counts.set(label, (counts.get(label) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return ranked[0]?.[0] ?? "";
}
