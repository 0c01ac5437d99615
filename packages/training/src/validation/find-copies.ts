import { normalize } from "@qawl/arabic";
import { findNearDuplicates } from "@qawl/corpus";

/** Two texts that are one: the same when normalised, or nearly. */
export interface Copy {
  readonly first: number;
  readonly second: number;
  /** Share of character 5-grams in common (Jaccard), 1 for the same text. */
  readonly similarity: number;
}

export interface Copies {
  readonly pairs: readonly Copy[];
  /** The number of the group of each text; copies share one, directly or through others. */
  readonly groups: readonly number[];
}

/** From this similarity on two texts are copies. */
const COPY = 0.8;

/** Finds texts that occur twice: compared as `match` normalises them, without links, mentions, signs and spaces at the ends. */
export function findCopies(texts: readonly string[], threshold: number = COPY): Copies {
  const pairs = findNearDuplicates(texts.map(toKey), { threshold });
  const parents = texts.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root]!;
    parents[index] = root;
    return root;
  };
  for (const { first, second } of pairs) {
    const [a, b] = [rootOf(first), rootOf(second)];
    parents[Math.max(a, b)] = Math.min(a, b);
  }
  return { pairs, groups: texts.map((_, index) => rootOf(index)) };
}

function toKey(text: string): string {
  const words = normalize(text, { profile: "match" }).split(/\s+/);
  return words.filter((word) => word !== "" && !/^(?:https?:|@|URL$)/i.test(word)).join(" ");
}
