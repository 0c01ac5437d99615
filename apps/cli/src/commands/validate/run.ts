import { type CorpusIssue, parseArticle, validateArticle } from "@qawl/corpus";
import { iraqPack } from "@qawl/pack-iraq/node";
import type { Arguments } from "../../arguments/read-arguments.ts";
import { readEach } from "../read-each.ts";

export async function run(args: Arguments): Promise<number> {
  const labels = {
    factions: iraqPack.labels.faction,
    stances: iraqPack.labels.stance,
    actors: new Set(iraqPack.registry.actors.map(({ id }) => id)),
  };
  const json = args.has("json");
  let articles = 0;
  let statements = 0;
  let faults = 0;
  const status = await readEach(args, (source, file) => {
    const { article, issues, lines } = parseArticle(source, file);
    const all =
      article === null ? issues : [...issues, ...validateArticle(article, labels, file, lines)];
    articles++;
    statements += article?.statements.length ?? 0;
    faults += all.length;
    return all.map((issue) => `${json ? JSON.stringify(issue) : formatIssue(issue)}\n`);
  });
  if (!args.has("quiet")) {
    process.stderr.write(
      `qawl: ${articles} articles, ${statements} statements, ${faults} faults.\n`,
    );
  }
  return status === 0 && faults === 0 ? 0 : 1;
}

function formatIssue({ file, line, code, message }: CorpusIssue): string {
  return `${file}:${line}: ${code}: ${message}`;
}
