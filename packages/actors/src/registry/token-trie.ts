import { normalize, type Token } from "@qawl/arabic";
import { nameVariants } from "./name-variants.ts";
import { type Proclitic, withProclitics } from "./proclitics.ts";
import type { SpellVariants } from "./spelling-variants.ts";

/** Names as sequences of words, walked token by token. `T` is what a name stands for. */
export interface TokenTrie<T> {
  readonly words: ReadonlyMap<string, number>;
  /** Forms that can begin a name, clitics included, with the words they hold. */
  readonly firstForms: ReadonlyMap<string, readonly (readonly [number, Proclitic])[]>;
  /** Edges by `node * width + word`. */
  readonly edges: ReadonlyMap<number, number>;
  readonly width: number;
  /** What ends at a node. */
  readonly ends: ReadonlyMap<number, readonly T[]>;
}

export interface TrieEntry<T> {
  readonly text: string;
  readonly value: T;
}

/** Builds the trie; linear in the words of all names. */
export function createTrie<T>(
  entries: readonly TrieEntry<T>[],
  spellVariants: SpellVariants,
): TokenTrie<T> {
  const sequences = entries.flatMap(({ text, value }) => {
    const words = normalize(text, { profile: "match" }).match(/[\p{L}\p{N}.]+/gu) ?? [];
    return words.length === 0
      ? []
      : nameVariants(words).map((variant) => ({ words: variant, value }));
  });
  const words = new Map<string, number>();
  const idOf = (word: string): number => {
    const known = words.get(word);
    if (known !== undefined) return known;
    const id = words.size;
    for (const spelling of spellVariants(word)) if (!words.has(spelling)) words.set(spelling, id);
    return id;
  };
  const numbered = sequences.map(({ words: list, value }) => ({
    ids: list.map(idOf),
    list,
    value,
  }));
  // Every id is smaller than the number of spellings, so one key holds node and word.
  const width = words.size + 1;
  const edges = new Map<number, number>();
  const ends = new Map<number, T[]>();
  const firstForms = new Map<string, (readonly [number, Proclitic])[]>();
  const begun = new Set<number>();
  let nodes = 1;
  for (const { ids, list, value } of numbered) {
    let node = 0;
    for (const id of ids) {
      const key = node * width + id;
      let next = edges.get(key);
      if (next === undefined) {
        next = nodes++;
        edges.set(key, next);
      }
      node = next;
    }
    const values = ends.get(node);
    if (values === undefined) ends.set(node, [value]);
    else if (!values.includes(value)) values.push(value);
    if (!begun.has(ids[0]!)) {
      begun.add(ids[0]!);
      addFirstForms(firstForms, spellVariants(list[0]!), ids[0]!);
    }
  }
  return { words, firstForms, edges, width, ends };
}

function addFirstForms(
  forms: Map<string, (readonly [number, Proclitic])[]>,
  spellings: readonly string[],
  id: number,
): void {
  for (const spelling of spellings) {
    for (const [form, proclitic] of withProclitics(spelling)) {
      const known = forms.get(form);
      if (known === undefined) forms.set(form, [[id, proclitic]]);
      else if (!known.some(([other]) => other === id)) known.push([id, proclitic]);
    }
  }
}

/** The longest name that begins at a token. */
export interface TrieMatch<T> {
  /** Number of the token after the name. */
  readonly endToken: number;
  readonly values: readonly T[];
  readonly proclitic: Proclitic;
}

/**
 * Walks the trie from a token. Quotation marks and brackets inside a name are stepped over: ائتلاف "سائرون". The walk
 * is as long as the longest name at most.
 */
export function matchAt<T>(
  trie: TokenTrie<T>,
  tokens: readonly Token[],
  index: number,
  limit: number,
): TrieMatch<T> | null {
  const starts = trie.firstForms.get(tokens[index]!.form);
  if (starts === undefined) return null;
  let best: TrieMatch<T> | null = null;
  for (const [word, proclitic] of starts) {
    let node = trie.edges.get(word);
    let at = index + 1;
    while (node !== undefined) {
      const values = trie.ends.get(node);
      if (values !== undefined && (best === null || at > best.endToken)) {
        best = { endToken: at, values, proclitic };
      }
      while (at < limit && isInnerMark(tokens[at]!)) at++;
      if (at >= limit) break;
      const next = trie.words.get(tokens[at]!.form);
      if (next === undefined) break;
      node = trie.edges.get(node * trie.width + next);
      at++;
    }
  }
  return best;
}

function isInnerMark({ kind, form }: Token): boolean {
  if (kind === "open-quote" || kind === "close-quote") return true;
  return (
    kind === "punctuation" &&
    (form === "(" || form === ")" || form === "-" || form === "[" || form === "]")
  );
}
