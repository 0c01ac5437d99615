import { realpath } from "node:fs/promises";
import { isPlainFile } from "../../batch/read/open-bytes.ts";
import { STDIN } from "../../input/read-article-file.ts";
import { UsageError } from "../../usage-error.ts";
import type { BatchPlan } from "./read-plan.ts";

/**
 * Whether a later run can read the input again: a plain file it can, standard input and pipes it cannot. Throws `input-missing`,
 * `input-is-directory`, `input-unreadable`, and a `UsageError` for `--resume` of what is read once and for an output in the place of the input.
 */
export async function checkInput(
  command: string,
  { input, output, resume }: BatchPlan,
): Promise<boolean> {
  const rereadable = input !== STDIN && (await isPlainFile(input));
  if (resume && !rereadable) {
    throw new UsageError(
      command,
      `--resume needs a file as input; "${input}" can be read once only.`,
    );
  }
  if (rereadable && (await isSameFile(input, output))) {
    throw new UsageError(
      command,
      `the output "${output}" is the input, whose place it would take; name another file.`,
    );
  }
  return rereadable;
}

async function isSameFile(input: string, output: string): Promise<boolean> {
  if (output === STDIN) return false;
  const place = await realpath(output).catch(() => null);
  return place !== null && place === (await realpath(input));
}
