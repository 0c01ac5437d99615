import type { Arguments } from "../../arguments/read-arguments.ts";
import { STDIN } from "../../input/read-article-file.ts";
import { count } from "../../output/count.ts";
import { UsageError } from "../../usage-error.ts";
import { reportFailure } from "../report-failure.ts";
import type { Checked } from "./checked.ts";
import { isTable } from "./is-table.ts";

const TABLE_OPTIONS = ["text", "label", "target", "split", "test"];

export async function run(args: Arguments): Promise<number> {
  const { command, positionals } = args;
  if (positionals.length === 0) {
    throw new UsageError(command, `name a file or folder, or ${STDIN} for standard input.`);
  }
  const done: Checked[] = [];
  let tables = 0;
  for (const path of positionals) {
    const table = await isTable(path);
    if (table) tables++;
    else refuseTableOptions(args, path);
    try {
      done.push(table ? await ofTable(args, path) : await ofArticles(args, path));
    } catch (error) {
      done.push({ articles: 0, statements: 0, faults: 0, failed: true });
      reportFailure(error);
    }
  }
  const sum = (of: (one: Checked) => number): number =>
    done.reduce((total, one) => total + of(one), 0);
  const [articles, faults] = [sum((one) => one.articles), sum((one) => one.faults)];
  if (!args.has("quiet") && (articles > 0 || faults > 0 || tables < positionals.length)) {
    const statements = count(
      sum((one) => one.statements),
      "statement",
    );
    const read = done.some(({ failed }) => failed) ? "; not everything could be read" : "";
    process.stderr.write(
      `qawl: ${count(articles, "article")}, ${statements}, ${count(faults, "fault")}${read}.\n`,
    );
  }
  return faults > 0 || done.some(({ failed }) => failed) ? 1 : 0;
}

async function ofTable(args: Arguments, path: string): Promise<Checked> {
  return (await import("./validate-table.ts")).validateTable(args, path);
}

async function ofArticles(args: Arguments, path: string): Promise<Checked> {
  return (await import("./validate-articles.ts")).validateArticles(args, path);
}

function refuseTableOptions(args: Arguments, path: string): void {
  const given = TABLE_OPTIONS.find((name) => args.has(name));
  if (given === undefined) return;
  throw new UsageError(args.command, `--${given} is for tables, and "${path}" is none.`);
}
