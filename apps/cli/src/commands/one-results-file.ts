import type { Arguments } from "../arguments/read-arguments.ts";
import { STDIN } from "../input/read-article-file.ts";
import type { ResultCounts } from "../input/read-results.ts";
import { count } from "../output/count.ts";
import { UsageError } from "../usage-error.ts";

/** The one file of results that the arguments name. */
export function oneResultsFile({ command, positionals }: Arguments): string {
  const [file, ...more] = positionals;
  if (file !== undefined && more.length === 0) return file;
  throw new UsageError(command, `name one file of results, or ${STDIN} for standard input.`);
}

/** Says what was read, unless the person wants silence. */
export function tellOfResults({ articles, failed }: ResultCounts, quiet: boolean): void {
  if (quiet) return;
  const bad = failed === 0 ? "" : `; ${failed} left out, which could not be read`;
  process.stderr.write(`qawl: ${count(articles, "article")}${bad}.\n`);
}
