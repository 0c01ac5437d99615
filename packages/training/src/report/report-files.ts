import type { ModelTask } from "../table/model-task.ts";
import { formatCard } from "./format-card.ts";
import { formatReport } from "./format-report.ts";
import { drawPlots } from "./plots.ts";
import type { TrainingReport } from "./report.ts";
import { toPng } from "./to-png.ts";

/** The files that tell of a training run, by name: report.json, report.md, the card README.md and the plots as SVG and PNG. */
export async function reportFiles(
  report: TrainingReport,
  { questions }: ModelTask,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const encoder = new TextEncoder();
  const plots = await drawPlots(report);
  const files = new Map<string, Uint8Array>([
    ["report.json", encoder.encode(`${JSON.stringify(report, null, 2)}\n`)],
    ["report.md", encoder.encode(formatReport(report, [...plots.keys()]))],
    ["README.md", encoder.encode(formatCard(report, questions))],
  ]);
  for (const [name, svg] of plots) {
    files.set(`plot-${name}.svg`, encoder.encode(`${svg}\n`));
    files.set(`plot-${name}.png`, toPng(svg));
  }
  return files;
}
