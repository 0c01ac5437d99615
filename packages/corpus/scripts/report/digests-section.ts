import { type CorpusIssue, closeContents, type Digest, type GoldArticle } from "@qawl/corpus";
import { ACROSS } from "./duplicates-section.ts";
import { readPeople } from "./read-people.ts";
import { percent, type Section } from "./section.ts";

/** Between two digests, as between two articles of one split. */
const WITHIN = 0.4;

/** Digests train and are never measured on: none of their contents may be near one of an article, and none may name a registered person. */
export function digestsSection(
  digests: readonly Digest[],
  issues: readonly CorpusIssue[],
  articles: readonly GoldArticle[],
): Section {
  const statements = digests.flatMap((digest) => digest.statements);
  const split = new Map(digests.map(({ id }) => [id, "digests"]));
  const close = closeContents([...articles, ...digests], split, ACROSS).filter(
    ({ first, second, similarity, acrossSplits }) =>
      acrossSplits ||
      (similarity >= WITHIN && [first, second].some((name) => split.has(name.split("/")[0]!))),
  );
  const named = findNamedPeople(digests);
  return {
    title: `Digests: ${digests.length}, ${statements.length} statements`,
    lines: [
      ...(["stance", "faction"] as const).map((key) => shares(statements.map((s) => s[key].label))),
      `contents near another (${ACROSS} of an article, ${WITHIN} of a digest): ${close.length}`,
      `sources that bear a registered name: ${named.length}`,
    ],
    faults: [
      ...issues.map(({ file, line, code, message }) => `${file}:${line}: ${code}: ${message}`),
      ...close.map(
        ({ first, second, similarity, words }) =>
          `near-duplicate ${similarity.toFixed(2)}: ${first} ~ ${second}: ${words[0].slice(0, 60)} ~ ${words[1].slice(0, 60)}`,
      ),
      ...named,
    ],
  };
}

function shares(labels: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([label, count]) => `${label} ${count} (${percent(count / labels.length)})`)
    .join(", ");
}

/** Persons of the digests are invented, as those of the articles are. */
function findNamedPeople(digests: readonly Digest[]): readonly string[] {
  const bearers = new Map<string, string[]>();
  let longest = 0;
  for (const { id, names } of readPeople()) {
    for (const name of names) {
      const words = name.split(" ").length;
      if (words === 1) continue;
      longest = Math.max(longest, words);
      bearers.set(name, [...(bearers.get(name) ?? []), id]);
    }
  }
  return digests.flatMap(({ id, statements }) =>
    statements.flatMap(({ source: { text } }) =>
      stretchesOf(text.split(" "), longest).flatMap((stretch) =>
        (bearers.get(stretch) ?? []).map(
          (person) => `${id}: "${text}" bears the name of ${person}`,
        ),
      ),
    ),
  );
}

/** Every run of two words or more, `longest` at most. */
function stretchesOf(words: readonly string[], longest: number): readonly string[] {
  return words.flatMap((_, start) =>
    words
      .slice(start + 1, start + longest)
      .map((_word, more) => words.slice(start, start + more + 2).join(" ")),
  );
}
