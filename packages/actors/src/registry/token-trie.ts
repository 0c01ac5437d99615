import type { Token } from "@qawl/arabic";
import { remember } from "@qawl/arabic/remember";
import { firstVariants, nameVariants } from "./name-variants.ts";
import { type Proclitic, withoutProclitics } from "./proclitics.ts";
import type { SpellingOf } from "./spelling-of.ts";

/** Names as sequences of words, walked token by token. `T` is what a name stands for. */
export interface TokenTrie<T> {
  /** The nodes at which a name can begin at a form, clitics taken off; null for most forms. */
  readonly startsAt: (form: string) => readonly NameStart<T>[] | null;
  /** The one spelling that stands for all spellings of a word. */
  readonly spellingOf: SpellingOf;
}

/** The node behind the first word of names, and what is attached before that word. */
export type NameStart<T> = readonly [node: TrieNode<T>, proclitic: Proclitic];

interface TrieNode<T> {
  /** By the spelling that stands for the next word. */
  readonly next: Map<string, TrieNode<T>>;
  /** What ends here. */
  readonly values: T[];
}

export interface TrieEntry<T> {
  /** Match-normalised. */
  readonly text: string;
  readonly value: T;
}

/** The names that begin with one word, in their order; they are cut into words when a text first holds that word. */
interface Beginning<T> {
  readonly word: string;
  readonly rank: number;
  readonly entries: TrieEntry<T>[];
  node: TrieNode<T> | null;
}

/**
 * Sorts the names by their first word; one look at each name. The trie behind a first word is built when it is first asked for, so that a
 * single article does not wait for the names it does not hold.
 */
export function createTrie<T>(
  entries: readonly TrieEntry<T>[],
  spellingOf: SpellingOf,
): TokenTrie<T> {
  const beginnings = new Map<string, Beginning<T>>();
  for (const entry of entries) {
    for (const first of firstWords(entry.text)) {
      const word = spellingOf(first);
      const known = beginnings.get(word);
      if (known === undefined)
        beginnings.set(word, { word, rank: beginnings.size, entries: [entry], node: null });
      else if (known.entries.at(-1) !== entry) known.entries.push(entry);
    }
  }
  const startsAt = remember((form): readonly NameStart<T>[] | null => {
    const found: { readonly beginning: Beginning<T>; readonly proclitic: Proclitic }[] = [];
    for (const [bare, proclitic] of withoutProclitics(form)) {
      const beginning = beginnings.get(spellingOf(bare));
      if (beginning !== undefined && !found.some((other) => other.beginning === beginning))
        found.push({ beginning, proclitic });
    }
    if (found.length === 0) return null;
    found.sort((a, b) => a.beginning.rank - b.beginning.rank);
    return found.map(({ beginning, proclitic }) => {
      beginning.node ??= build(beginning, spellingOf);
      return [beginning.node, proclitic];
    });
  });
  return { startsAt, spellingOf };
}

function build<T>({ word: first, entries }: Beginning<T>, spellingOf: SpellingOf): TrieNode<T> {
  const root: TrieNode<T> = { next: new Map(), values: [] };
  for (const { text, value } of entries) {
    for (const variant of nameVariants(wordsOf(text))) {
      if (spellingOf(variant[0]!) !== first) continue;
      let node = root;
      for (let index = 1; index < variant.length; index++) {
        const word = spellingOf(variant[index]!);
        let next = node.next.get(word);
        if (next === undefined) {
          next = { next: new Map(), values: [] };
          node.next.set(word, next);
        }
        node = next;
      }
      if (!node.values.includes(value)) node.values.push(value);
    }
  }
  return root;
}

/** Arabic letters up to the first space or the end, and the word behind it where it changes the first. */
const PLAIN = /^([\u0621-\u064a]+)(?:$| (?!الله|باسم))/;
/** Such words have other spellings at the beginning of a name. */
const VARIES = /^(?:عبد|ابو$)/;

/** The words with which a name can begin, in all its variants. */
function firstWords(text: string): readonly string[] {
  const word = PLAIN.exec(text)?.[1];
  if (word !== undefined && !VARIES.test(word)) return [word];
  return firstVariants(wordsOf(text));
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}.]+/gu) ?? [];
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
  return walk(trie, trie.startsAt(wordOf(tokens[index]!)), tokens, index, limit);
}

/** The same from the nodes at which a name can begin at the token. */
export function walk<T>(
  trie: TokenTrie<T>,
  starts: readonly NameStart<T>[] | null,
  tokens: readonly Token[],
  index: number,
  limit: number,
): TrieMatch<T> | null {
  if (starts === null) return null;
  let best: TrieMatch<T> | null = null;
  for (const [start, proclitic] of starts) {
    let node: TrieNode<T> | undefined = start;
    let at = index + 1;
    while (node !== undefined) {
      const { values, next } = node as TrieNode<T>;
      if (values.length > 0 && (best === null || at > best.endToken)) {
        best = { endToken: at, values, proclitic };
      }
      if (next.size === 0) break;
      while (at < limit && isInnerMark(tokens[at]!)) at++;
      if (at >= limit) break;
      node = next.get(trie.spellingOf(wordOf(tokens[at]!)));
      at++;
    }
  }
  return best;
}

/** رجب طيب | #أردوغان: a tag of one word is that word of a name. */
function wordOf({ kind, form }: Token): string {
  return kind === "hashtag" ? form.slice(form.startsWith("#") ? 1 : 0) : form;
}

function isInnerMark({ kind, form }: Token): boolean {
  if (kind === "open-quote" || kind === "close-quote") return true;
  return (
    kind === "punctuation" &&
    (form === "(" || form === ")" || form === "-" || form === "[" || form === "]")
  );
}
