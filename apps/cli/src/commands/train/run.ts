import { rm } from "node:fs/promises";
import type { Arguments } from "../../arguments/read-arguments.ts";
import { formatPoints } from "./format-points.ts";
import { createProgress } from "./progress.ts";
import { readData } from "./read-data.ts";
import { readPlan } from "./read-plan.ts";

export async function run(args: Arguments): Promise<number> {
  const plan = await readPlan(args);
  const tell = (message: string): void => {
    if (!plan.quiet) process.stderr.write(`qawl: ${message}\n`);
  };
  const { data, config, task, facts, test } = await readData(plan);
  for (const note of facts.notes) tell(note);
  for (const { message } of facts.validation.issues) tell(`note: ${message}`);
  // TensorFlow is loaded when there is something to learn from.
  const training = await import("@qawl/training");
  const { useBackend } = await import("@qawl/stance/tensorflow");
  const { writeModelFolder } = await import("@qawl/stance/node");
  const { openStore } = await import("./open-store.ts");
  const backend = await useBackend(plan.backend);
  tell(`${data.cases.length} cases, ${plan.folds} folds, backend ${backend}.`);
  const baselines = await chooseBaselines(plan.baselines, training);
  const { dataset } = facts;
  const { folds, seed, grid, name } = plan;
  const store = await openStore(plan, { dataset, config, folds, seed, grid, backend, name });
  const progress = createProgress(
    !plan.quiet,
    training.countParts(config, { folds, grid, baselines }),
  );
  const options = { ...{ folds, seed, grid, name, dataset, baselines, store }, ...progress.events };
  let result: Awaited<ReturnType<typeof training.runTraining>>;
  try {
    result = await training.runTraining(data, config, options);
  } finally {
    progress.clear();
  }
  const measured = test === null ? null : await test(result.files);
  const report = training.toReport(
    data,
    result,
    {
      ...{ name, seed, backend, folds },
      dataset: {
        files: facts.files,
        sha256: dataset,
        notes: facts.notes,
        validation: facts.validation,
      },
    },
    measured,
  );
  const encoder = new TextEncoder();
  const about = new Map([[training.TASK, encoder.encode(`${JSON.stringify(task)}\n`)]]);
  const files = await training.addFiles(
    result.files,
    about,
    await training.reportFiles(report, task),
  );
  await writeModelFolder(plan.out, files);
  await rm(store.folder, { recursive: true, force: true });
  process.stdout.write(formatPoints(report, plan.out));
  return 0;
}

async function chooseBaselines(
  which: "none" | "simple" | "all",
  { majority, keywords, loadNaturalBaselines }: typeof import("@qawl/training"),
) {
  if (which === "none") return [];
  const simple = [majority, keywords];
  return which === "simple" ? simple : [...simple, ...(await loadNaturalBaselines())];
}
