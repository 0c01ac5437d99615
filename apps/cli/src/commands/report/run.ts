import type { AnalysedArticle } from "@qawl/export";
import { readEnglishNames } from "@qawl/pack-iraq/node";
import type { Language, PeriodUnit, ReportOptions } from "@qawl/report";
import type { Arguments } from "../../arguments/read-arguments.ts";
import { fail } from "../../errors.ts";
import { STDIN } from "../../input/read-article-file.ts";
import { readResults } from "../../input/read-results.ts";
import { writeOutput } from "../../output/write-output.ts";
import { oneResultsFile, tellOfResults } from "../one-results-file.ts";
import { labelNames } from "./label-names.ts";
import { withNames } from "./with-names.ts";
import { withoutEvidence } from "./without-evidence.ts";

/** More would make a page that no browser opens in reasonable time. */
const MOST_ARTICLES = 100_000;

export async function run(args: Arguments): Promise<number> {
  const file = oneResultsFile(args);
  const options = readOptions(args);
  const counts = { articles: 0, failed: 0 };
  const articles: AnalysedArticle[] = [];
  const names = options.language === "en" ? readEnglishNames() : new Map<string, string>();
  for await (const { text, analysis } of readResults(file, counts)) {
    const opened = articles.length < options.maxArticles;
    articles.push({
      text: opened ? text : null,
      analysis: withNames(withoutEvidence(analysis), names),
    });
  }
  if (articles.length === 0) throw fail("results-empty", { file });
  const { createReport } = await import("@qawl/report");
  await writeOutput(args.text("output") ?? STDIN, await createReport(articles, options));
  tellOfResults(counts, args.has("quiet"));
  return 0;
}

function readOptions(args: Arguments): ReportOptions & { readonly maxArticles: number } {
  const language = (args.text("lang") ?? "ar") as Language;
  const title = args.text("title");
  const unit = args.text("by") as PeriodUnit | undefined;
  return {
    language,
    names: labelNames(language),
    maxArticles: args.whole("max-articles", 1, MOST_ARTICLES) ?? 2000,
    ...(title === undefined ? {} : { title }),
    ...(unit === undefined ? {} : { unit }),
  };
}
