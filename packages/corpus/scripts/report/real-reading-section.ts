import { existsSync, readFileSync } from "node:fs";
import type { AnnotatedStatement, GoldArticle } from "@qawl/corpus";
import { percent, type Section } from "./section.ts";

const REAL = "datasets/real-reading/annotations.jsonl";
const LEMMAS = 25;

const COLUMNS: Readonly<Record<string, (statement: AnnotatedStatement) => string>> = {
  form: ({ form }) => form,
  source: ({ source }) => source.kind,
  stance: ({ stance }) => stance.label,
  faction: ({ faction }) => faction.label,
  cue: ({ cue }) => cue.lemma || "-",
};

/** The labels of the corpus beside those of real articles, both given by hand. The annotations are stand-off, so no text is needed. */
export function realReadingSection(articles: readonly GoldArticle[]): Section {
  const title = "The corpus beside the real reading, both by hand (own | real)";
  if (!existsSync(REAL)) return { title, lines: [`not at hand: ${REAL}`], faults: [] };
  const real = readFileSync(REAL, "utf8")
    .trimEnd()
    .split("\n")
    .flatMap(
      (line) => (JSON.parse(line) as { statements: readonly AnnotatedStatement[] }).statements,
    );
  const own = articles.flatMap(({ statements }) => statements);
  return {
    title,
    lines: Object.entries(COLUMNS).flatMap(([name, shownOf]) => {
      const [ours, theirs] = [own, real].map((statements) => sharesOf(statements.map(shownOf)));
      const values = [...new Set([...theirs!.keys(), ...ours!.keys()])];
      return values
        .slice(0, name === "cue" ? LEMMAS : values.length)
        .map(
          (value) => `${cell(ours!.get(value))} | ${cell(theirs!.get(value))}  ${name} ${value}`,
        );
    }),
    faults: [],
  };
}

/** Shares of the values, most frequent first. */
function sharesOf(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return new Map(
    [...counts].sort((a, b) => b[1] - a[1]).map(([value, count]) => [value, count / values.length]),
  );
}

function cell(share = 0): string {
  return percent(share).padStart(9);
}
