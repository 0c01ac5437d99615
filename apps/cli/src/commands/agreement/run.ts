import {
  type Disagreement,
  listDisagreements,
  measureAgreement,
  type PairedArticle,
  pairHands,
} from "@qawl/corpus";
import { type BootstrapOptions, bootstrapAll, type Interval } from "@qawl/evaluation";
import type { Arguments } from "../../arguments/read-arguments.ts";
import { fail } from "../../errors.ts";
import { readAnnotations } from "../../input/read-annotations.ts";
import { count } from "../../output/count.ts";
import { writeStdout } from "../../output/write-stdout.ts";
import { UsageError } from "../../usage-error.ts";
import { FIGURES } from "./figures.ts";

export async function run(args: Arguments): Promise<number> {
  const [first, second, ...more] = args.positionals;
  if (first === undefined || second === undefined || more.length > 0) {
    throw new UsageError(args.command, "name the annotations of two hands.");
  }
  const { quiet, options } = readOptions(args);
  const hands = [await readAnnotations(first), await readAnnotations(second)] as const;
  const articles = pairHands(...hands);
  const apart = hands[0].length + hands[1].length - 2 * articles.length;
  if (apart > 0 && !quiet) {
    process.stderr.write(
      `qawl: ${count(apart, "article")} left out: only one hand has it, or the texts differ.\n`,
    );
  }
  if (articles.length === 0) throw fail("agreement-nothing", { first, second });
  const { first: ours, second: theirs, paired } = measureAgreement(articles);
  const counts = { articles: articles.length, first: ours, second: theirs, paired };
  const figures = measureFigures(articles, options);
  const disagreements = args.has("list") ? listDisagreements(articles) : null;
  if (args.has("json")) {
    const told = {
      counts,
      figures: Object.fromEntries(figures),
      ...(disagreements === null ? {} : { disagreements }),
    };
    await writeStdout([`${JSON.stringify(told)}\n`]);
    return 0;
  }
  await writeStdout([
    `${count(counts.articles, "article")}, ${ours} and ${theirs} statements, ${paired} paired\n`,
    ...figures.map(([name, interval]) => `${formatFigure(name, interval)}\n`),
    ...(disagreements === null ? [] : formatDisagreements(disagreements)),
  ]);
  return 0;
}

/** Every figure with its interval, a draw of articles measured once for all of them. */
function measureFigures(
  articles: readonly PairedArticle[],
  options: BootstrapOptions,
): readonly (readonly [name: string, interval: Interval])[] {
  const intervals = bootstrapAll(
    articles,
    (drawn) => {
      const agreement = measureAgreement(drawn);
      return FIGURES.map(([, figure]) => figure(agreement));
    },
    options,
  );
  return FIGURES.map(([name], index) => [name, intervals[index]!]);
}

function readOptions(args: Arguments) {
  const rounds = args.whole("rounds", 1, 1_000_000);
  const seed = args.whole("seed", 0, 0xffff_ffff);
  return {
    quiet: args.has("quiet"),
    options: {
      ...(rounds === undefined ? {} : { rounds }),
      ...(seed === undefined ? {} : { seed }),
    },
  };
}

function formatFigure(name: string, { value, low, high }: Interval): string {
  const digits = (share: number): string => share.toFixed(3).padStart(6);
  return `${name.padEnd(24)}${digits(value)}  [${digits(low).trim()}, ${digits(high).trim()}]`;
}

function formatDisagreements(disagreements: readonly Disagreement[]): readonly string[] {
  return disagreements.map(
    ({ article, what, first, second, words }) =>
      `${[article, what, first ?? "–", second ?? "–", words].join("\t").replaceAll(/[\r\n]+/g, " ")}\n`,
  );
}
