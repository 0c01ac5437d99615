import type { AnalysedArticle } from "@qawl/export";
import type { Arguments } from "../../arguments/read-arguments.ts";
import { STDIN } from "../../input/read-article-file.ts";
import { readResults } from "../../input/read-results.ts";
import { writeFileAtomically } from "../../output/write-file-atomically.ts";
import { writeOutput } from "../../output/write-output.ts";
import { UsageError } from "../../usage-error.ts";
import { oneResultsFile, tellOfResults } from "../one-results-file.ts";
import { EXPORT_FORMATS, type ExportFormat } from "./spec.ts";

/** Turns results into one form, piece by piece. */
export type Exporter = (
  articles: AsyncIterable<AnalysedArticle>,
  args: Arguments,
) => AsyncIterable<string>;

/** Options that only some formats take. */
const FITTING: Readonly<Record<string, readonly ExportFormat[]>> = {
  network: ["graphml", "gexf", "csv"],
  level: ["graphml", "gexf", "csv"],
  counting: ["graphml", "gexf", "csv"],
  "min-weight": ["graphml", "gexf", "csv"],
  concept: ["dna"],
  interface: ["label-studio"],
  bom: ["csv", "dna"],
};

export async function run(args: Arguments): Promise<number> {
  const file = oneResultsFile(args);
  const to = args.text("to") as ExportFormat | undefined;
  if (to === undefined) {
    throw new UsageError(args.command, `name the form: --to ${EXPORT_FORMATS.join(", ")}.`);
  }
  checkOptions(args, to);
  const counts = { articles: 0, failed: 0 };
  const exporter = await loadExporter(to, args);
  const face = args.text("interface");
  if (face !== undefined) {
    const { labellingInterface } = await import("./to-tasks.ts");
    await writeFileAtomically(face, [await labellingInterface()]);
  }
  await writeOutput(args.text("output") ?? STDIN, exporter(readResults(file, counts), args));
  tellOfResults(counts, args.has("quiet"));
  return 0;
}

/** Only the code of one format is loaded. */
async function loadExporter(to: ExportFormat, args: Arguments): Promise<Exporter> {
  if (to === "graphml" || to === "gexf") {
    const { toNetwork } = await import("./to-network.ts");
    return toNetwork(to);
  }
  if (to === "csv" && args.has("network")) return (await import("./to-network.ts")).toEdgeTable;
  if (to === "csv") return (await import("./to-tables.ts")).toStatementTable;
  if (to === "dna") return (await import("./to-tables.ts")).toDnaTable;
  const { toDoccanoLines, toLabelStudioTasks } = await import("./to-tasks.ts");
  return to === "doccano" ? toDoccanoLines : toLabelStudioTasks;
}

function checkOptions(args: Arguments, to: ExportFormat): void {
  for (const [option, formats] of Object.entries(FITTING)) {
    if (args.has(option) && !formats.includes(to)) {
      throw new UsageError(args.command, `--${option} is for ${formats.join(", ")}, not ${to}.`);
    }
  }
  for (const option of ["level", "counting", "min-weight"]) {
    if (to === "csv" && args.has(option) && !args.has("network")) {
      throw new UsageError(args.command, `--${option} needs --network, which names the edges.`);
    }
  }
}
