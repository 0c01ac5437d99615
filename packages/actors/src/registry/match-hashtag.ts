import type { Token } from "@qawl/arabic";
import { matchAt, type TokenTrie, type TrieMatch } from "./token-trie.ts";

/** The name that a hashtag is, all of it: #الولايات_المتحدة. */
export function matchHashtag<T>(
  trie: TokenTrie<T>,
  tokens: readonly Token[],
  index: number,
): TrieMatch<T> | null {
  const tag = tokens[index]!;
  const words = tag.form
    .replace(/^#/, "")
    .split("_")
    .filter((form) => form !== "")
    .map((form): Token => ({ ...tag, form, kind: "word" }));
  const match = words.length === 0 ? null : matchAt(trie, words, 0, words.length);
  return match?.endToken === words.length ? { ...match, endToken: index + 1 } : null;
}
