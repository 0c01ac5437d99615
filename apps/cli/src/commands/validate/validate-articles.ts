import { parseArticle, validateArticle } from "@qawl/corpus";
import type { Arguments } from "../../arguments/read-arguments.ts";
import { readEach } from "../read-each.ts";
import { type Checked, formatFault } from "./checked.ts";
import { packLabels } from "./pack-labels.ts";

/** Articles in the source form: a file, a folder, or standard input. */
export async function validateArticles(args: Arguments, path: string): Promise<Checked> {
  const labels = packLabels();
  const json = args.has("json");
  let [articles, statements, faults] = [0, 0, 0];
  const status = await readEach({ ...args, positionals: [path] }, (source, file) => {
    const { article, issues, lines } = parseArticle(source, file);
    const all =
      article === null ? issues : [...issues, ...validateArticle(article, labels, file, lines)];
    articles += article === null ? 0 : 1;
    statements += article?.statements.length ?? 0;
    faults += all.length;
    return all.map((fault) => formatFault(fault, json));
  });
  return { articles, statements, faults, failed: status !== 0 };
}
