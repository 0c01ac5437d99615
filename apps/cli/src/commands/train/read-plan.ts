import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { needed } from "../../arguments/needed.ts";
import type { Arguments } from "../../arguments/read-arguments.ts";
import { refusePositionals } from "../../arguments/refuse-positionals.ts";
import { fail } from "../../errors.ts";
import { systemReason } from "../../output/system-reason.ts";
import { type AskedForColumns, askedColumns } from "../table-columns.ts";
import type { BASELINE_CHOICES } from "./spec.ts";

/** What a training run was asked to do. */
export interface TrainPlan {
  readonly dataset: string;
  readonly out: string;
  readonly config: string | null;
  readonly columns: AskedForColumns;
  readonly test: string | null;
  readonly folds: number;
  readonly grid: boolean;
  readonly baselines: (typeof BASELINE_CHOICES)[number];
  readonly seed: number;
  readonly backend: "auto" | "tensorflow" | "wasm" | "cpu";
  readonly name: string;
  readonly resume: boolean;
  readonly quiet: boolean;
}

/** Reads the arguments of `qawl train`; throws a `UsageError`, or `output-unwritable` for a folder that holds something else. */
export async function readPlan(args: Arguments): Promise<TrainPlan> {
  refusePositionals(args, "name the data with --dataset");
  const dataset = needed(args, "dataset", "the labelled table or the folder of the data");
  const out = needed(args, "out", "the folder for the model");
  await refuseOtherFolder(out);
  return {
    dataset,
    out,
    config: args.text("config") ?? null,
    columns: askedColumns(args),
    test: args.text("test") ?? null,
    folds: args.whole("folds", 2, 100) ?? 5,
    grid: args.has("grid"),
    baselines: (args.text("baselines") as TrainPlan["baselines"] | undefined) ?? "simple",
    seed: args.whole("seed", 0, 0xffff_ffff) ?? 2026,
    backend: (args.text("backend") as TrainPlan["backend"] | undefined) ?? "auto",
    name: args.text("name") ?? basename(dataset).replace(/\.[a-z.]+$/i, ""),
    resume: args.has("resume"),
    quiet: args.has("quiet"),
  };
}

/** A model folder is replaced whole, so a folder with anything else in it must not be taken for one. */
async function refuseOtherFolder(out: string): Promise<void> {
  let names: readonly string[];
  try {
    names = await readdir(out);
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? "unknown";
    if (reason === "ENOENT") return;
    throw fail("output-unwritable", { file: out, reason: systemReason(reason) }, { cause });
  }
  if (names.length === 0) return;
  const manifest = await readFile(join(out, "manifest.json"), "utf8").catch(() => "");
  if (manifest.includes('"qawl-model"')) return;
  const reason = "it is a folder that holds something other than a model";
  throw fail("output-unwritable", { file: out, reason });
}
