import type { ModelFiles } from "@qawl/stance";
import { fail } from "../errors.ts";
import type { Question } from "../training/training-data.ts";
import type { Columns } from "./choose-columns.ts";

/** The file of a model folder that says what its heads answer. */
export const TASK = "task.json";

/** What a trained model answers, and how its table was read. */
export interface ModelTask {
  /** Labelled texts of a table, or annotated articles. */
  readonly kind: "table" | "articles";
  /** `null` for articles. */
  readonly columns: Columns | null;
  readonly questions: readonly Question[];
}

/** The task of a model folder. Throws `model-file-missing` where a model was not made by this package. */
export function readTask(files: ModelFiles): ModelTask {
  const bytes = files.get(TASK);
  if (bytes === undefined) throw fail("model-file-missing", { file: TASK });
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as ModelTask;
  } catch (cause) {
    throw fail("model-file-invalid", { file: TASK }, { cause });
  }
}
