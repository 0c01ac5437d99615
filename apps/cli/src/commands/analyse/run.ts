import { type Analyser, createAnalyser } from "qawl";
import type { Arguments } from "../../arguments/read-arguments.ts";
import { readDate } from "../../arguments/read-date.ts";
import { readThresholds } from "../../arguments/read-thresholds.ts";
import { listArticles } from "../../input/list-articles.ts";
import { openPack } from "../../input/open-pack.ts";
import { readArticleFile, STDIN } from "../../input/read-article-file.ts";
import { writeStdout } from "../../output/write-stdout.ts";
import { UsageError } from "../../usage-error.ts";
import { reportFailure } from "../report-failure.ts";
import { keepStatements } from "./keep-statements.ts";
import { createPresenter } from "./presenter.ts";
import type { Format } from "./spec.ts";

export async function run(args: Arguments): Promise<number> {
  if (args.positionals.length === 0) {
    throw new UsageError(args.command, `name a file or folder, or ${STDIN} for standard input.`);
  }
  const format = args.has("json") ? "json" : ((args.text("format") ?? "text") as Format);
  const published = readDate(args, "published");
  const thresholds = readThresholds(args);
  const { files, failures: unlisted } = await listFiles(args.positionals);
  const present = await createPresenter(format, {
    many: files.length > 1,
    explain: args.has("explain"),
    texts: !args.has("no-text"),
    byteOrderMark: args.has("bom"),
  });
  const kept = { stances: args.list("stance"), factions: args.list("faction") };
  let failures = unlisted;
  const model = args.text("model");
  // Without a file to read the pack is not made ready; a model of one's own is looked at before anything is written.
  let ready: Analyser | undefined =
    model === undefined ? undefined : await createAnalyser(await openPack(model));
  await writeStdout(present.begin());
  for (const file of files) {
    let text: string;
    try {
      text = await readArticleFile(file);
    } catch (error) {
      failures++;
      reportFailure(error);
      continue;
    }
    ready ??= await createAnalyser(await openPack(model));
    const article = { text, id: file, ...(published === undefined ? {} : { published }) };
    const analysis = keepStatements(ready(article, thresholds), kept);
    await writeStdout(present.article({ text, analysis }));
  }
  await writeStdout(present.end());
  return failures > 0 ? 1 : 0;
}

async function listFiles(
  paths: readonly string[],
): Promise<{ readonly files: readonly string[]; readonly failures: number }> {
  const files: string[] = [];
  let failures = 0;
  for (const path of paths) {
    try {
      for (const file of await listArticles(path)) files.push(file);
    } catch (error) {
      failures++;
      reportFailure(error);
    }
  }
  return { files, failures };
}
