import { evaluateLabels, type LabelPair } from "@qawl/evaluation";

/** Precision, recall, F1 and support of each label as a Markdown table; support is how many have the label in gold. */
export function labelTable(pairs: readonly LabelPair[]): string {
  const { perLabel } = evaluateLabels(pairs);
  const rows = Object.entries(perLabel).map(
    ([label, { precision, recall, f1, gold }]) =>
      `| ${label} | ${precision.toFixed(3)} | ${recall.toFixed(3)} | ${f1.toFixed(3)} | ${gold} |`,
  );
  return `| label | precision | recall | F1 | support |\n|---|---:|---:|---:|---:|\n${rows.join("\n")}\n`;
}
