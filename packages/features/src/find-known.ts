import { type Collector, createCollector, type KnownFeatures } from "./collect-known.ts";
import { type Context, createContext } from "./context.ts";
import { FAMILIES, WORD_FAMILIES } from "./families/index.ts";
import { byForm } from "./known-words.ts";
import type { StatementInput } from "./statement-input.ts";
import type { Vectorizer } from "./vectorizer.ts";

/** What `extractFeatures` lists, less what the vectoriser has no column for, which is most. */
export function createFindKnown(vectorizer: Vectorizer): (input: StatementInput) => KnownFeatures {
  const { names, config } = vectorizer;
  const collector = createCollector(names.length);
  const columns = new Map(names.map((name, column) => [name, column]));
  const ofWords = config.families.flatMap((name) => WORD_FAMILIES[name] ?? []);
  const others = config.families.filter((name) => WORD_FAMILIES[name] === undefined);
  const ways = [
    ...[...new Set(ofWords.map(({ words }) => words))].map((words) =>
      byForm(
        words,
        ofWords.filter((family) => family.words === words),
        vectorizer,
        columns,
      ),
    ),
    ...others.map((name) => byName(FAMILIES[name], columns)),
  ];
  return (input) => {
    const context = createContext(input, config);
    for (const way of ways) way(context, collector);
    return collector.finish();
  };
}

function byName(
  family: (typeof FAMILIES)[keyof typeof FAMILIES],
  columns: ReadonlyMap<string, number>,
) {
  return (context: Context, { take, takeAt }: Collector): void =>
    family(context, (name, span) => {
      const column = columns.get(name);
      if (column === undefined) return;
      if (span === null) take(column);
      else takeAt(column, span.start, span.end);
    });
}
