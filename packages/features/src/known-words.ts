import { remember } from "@qawl/arabic/remember";
import { baseForm } from "./base-form.ts";
import type { Collector } from "./collect-known.ts";
import type { Context } from "./context.ts";
import { type WordFamily, type WordsName, wordsOf } from "./families/word-family.ts";
import type { Vectorizer } from "./vectorizer.ts";

/** Forms whose columns are remembered. */
const REMEMBERED = 20_000;

type Columns = ReadonlyMap<string, number>;

/** What a form gives in all families that see the same words. */
interface Known {
  /** The columns of the word alone. */
  readonly columns: readonly number[];
  /** For each family that names pairs: the columns of pairs that begin with the word, by the second key; and the key by which it is a second itself. */
  readonly chains: readonly Chain[];
}

interface Chain {
  readonly key: string | undefined;
  readonly following: Columns | undefined;
}

/** All families of the same words at once. What a form gives is remembered: that saves the making of most names, and their look-up. */
export function byForm(
  words: WordsName,
  families: readonly WordFamily[],
  { names, config }: Vectorizer,
  columns: Columns,
): (context: Context, collector: Collector) => void {
  const pairs = families.map(({ pairs }) =>
    pairs === undefined ? null : pairColumns(pairs, names),
  );
  const none = families.flatMap(({ empty }) => columns.get(empty ?? "") ?? []);
  const know = remember((form): Known => {
    const keys = families.map(({ key }) => key({ form, base: baseForm(form) }, config));
    const named = families.flatMap((family, index) => {
      const key = keys[index];
      return key === undefined ? [] : family.names(key);
    });
    return {
      columns: named.flatMap((name) => columns.get(name) ?? []),
      chains: keys.flatMap((key, index) =>
        pairs[index] === null ? [] : { key, following: pairs[index]!.get(key ?? "") },
      ),
    };
  }, REMEMBERED);
  return (context, { take, takeAt }) => {
    const found = wordsOf(context, words);
    if (found.length === 0) for (const column of none) take(column);
    let before: Known | null = null;
    for (let index = 0; index < found.length; index++) {
      const { form, start, end } = found[index]!;
      const known = know(form);
      for (const column of known.columns) takeAt(column, start, end);
      if (before !== null) takePairs(before, known, found[index - 1]!.start, end, takeAt);
      before = known;
    }
  };
}

function takePairs(
  before: Known,
  { chains }: Known,
  start: number,
  end: number,
  takeAt: Collector["takeAt"],
): void {
  for (let chain = 0; chain < chains.length; chain++) {
    const { key } = chains[chain]!;
    const column = key === undefined ? undefined : before.chains[chain]!.following?.get(key);
    if (column !== undefined) takeAt(column, start, end);
  }
}

/** The column of each pair, by its first key and its second. A key may hold a space, so each may be where the second begins. */
function pairColumns(prefix: string, names: readonly string[]): ReadonlyMap<string, Columns> {
  const pairs = new Map<string, Map<string, number>>();
  for (let column = 0; column < names.length; column++) {
    const name = names[column]!;
    if (!name.startsWith(prefix)) continue;
    for (let space = name.indexOf(" "); space !== -1; space = name.indexOf(" ", space + 1)) {
      const first = name.slice(prefix.length, space);
      let following = pairs.get(first);
      if (following === undefined) {
        following = new Map();
        pairs.set(first, following);
      }
      following.set(name.slice(space + 1), column);
    }
  }
  return pairs;
}
