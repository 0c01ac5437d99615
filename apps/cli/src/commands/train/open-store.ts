import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Store } from "@qawl/training";
import { fail } from "../../errors.ts";
import { makeFolder } from "../../output/make-folder.ts";
import { writeFileAtomically, writing } from "../../output/write-file-atomically.ts";
import type { TrainPlan } from "./read-plan.ts";

const PLAN = "run.json";

/**
 * Opens `OUT.partial`, where finished parts of a run are kept, a file each. `run` is everything that shapes the result. Throws `output-busy` where an
 * earlier run left it and nobody asked to go on, and `resume-other-run` where it was another run.
 */
export async function openStore(
  { out, resume }: Pick<TrainPlan, "out" | "resume">,
  run: Readonly<Record<string, unknown>>,
): Promise<Store & { readonly folder: string }> {
  const folder = `${out.replace(/[\\/]+$/, "")}.partial`;
  const told = await readFile(join(folder, PLAN), "utf8").catch(() => null);
  if (told !== null && !resume) throw fail("output-busy", { file: folder });
  if (told !== null) refuseOther(folder, told, run);
  await writing(folder, () => makeFolder(folder));
  // Whole or not at all: what a kill has cut short would be no plan to go on with.
  await writeFileAtomically(join(folder, PLAN), [JSON.stringify(run)]);
  const pathOf = (key: string): string =>
    join(folder, `${createHash("sha256").update(key).digest("hex").slice(0, 24)}.json`);
  return {
    folder,
    get: async (key) => {
      const text = await readFile(pathOf(key), "utf8").catch(() => null);
      return text === null ? undefined : (JSON.parse(text) as unknown);
    },
    put: (key, value) => writeFileAtomically(pathOf(key), [JSON.stringify(value)]),
  };
}

function refuseOther(folder: string, told: string, run: Readonly<Record<string, unknown>>): void {
  const before = JSON.parse(told) as Readonly<Record<string, unknown>>;
  const what = Object.keys(run).find(
    (key) => JSON.stringify(run[key]) !== JSON.stringify(before[key]),
  );
  if (what !== undefined) throw fail("resume-other-run", { file: folder, what });
}
