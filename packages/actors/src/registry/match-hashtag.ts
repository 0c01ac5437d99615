import type { Token } from "@qawl/arabic";
import { matchAt, type TokenTrie, type TrieMatch } from "./token-trie.ts";

/** The name that a hashtag is, all of it: #الولايات_المتحدة; or that begins with one of a single word: #مصطفى الكاظمي. */
export function matchHashtag<T>(
  trie: TokenTrie<T>,
  tokens: readonly Token[],
  index: number,
  limit: number,
): TrieMatch<T> | null {
  const tag = tokens[index]!;
  if (!tag.form.includes("_")) return matchAt(trie, tokens, index, limit);
  const words = tag.form
    .replace(/^#/, "")
    .split("_")
    .filter((form) => form !== "")
    .map((form): Token => ({ ...tag, form, kind: "word" }));
  const match = words.length === 0 ? null : matchAt(trie, words, 0, words.length);
  return match?.endToken === words.length ? { ...match, endToken: index + 1 } : null;
}
