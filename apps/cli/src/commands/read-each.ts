import type { Arguments } from "../arguments/read-arguments.ts";
import { listArticles } from "../input/list-articles.ts";
import { readArticleFile, STDIN } from "../input/read-article-file.ts";
import { writeStdout } from "../output/write-stdout.ts";
import { UsageError } from "../usage-error.ts";
import { reportFailure } from "./report-failure.ts";

/** Reads the files and folders of the arguments one after another and writes what `present` makes of each. A bad file is reported, the others go on. */
export async function readEach(
  args: Arguments,
  present: (text: string, file: string) => Iterable<string> | Promise<Iterable<string>>,
): Promise<number> {
  const { command, positionals } = args;
  if (positionals.length === 0) {
    throw new UsageError(command, `name a file or folder, or ${STDIN} for standard input.`);
  }
  let failures = 0;
  for (const path of positionals) {
    for (const file of await listed(path)) {
      try {
        await writeStdout(await present(await readArticleFile(file), file));
      } catch (error) {
        failures++;
        reportFailure(error);
      }
    }
  }
  return failures > 0 ? 1 : 0;

  async function listed(path: string): Promise<readonly string[]> {
    try {
      return await listArticles(path);
    } catch (error) {
      failures++;
      reportFailure(error);
      return [];
    }
  }
}
