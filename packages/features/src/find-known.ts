import type { Span } from "@qawl/arabic";
import { remember } from "@qawl/arabic/remember";
import { type Context, createContext } from "./context.ts";
import type { Feature } from "./extract-features.ts";
import { FAMILIES, WORD_FAMILIES } from "./families/index.ts";
import type { WordFamily } from "./families/word-family.ts";
import type { StatementInput } from "./statement-input.ts";
import type { Vectorizer } from "./vectorizer.ts";

/** The features of a statement that a vectoriser has columns for; columns ascend, and features stand in their order. */
export interface KnownFeatures {
  readonly columns: Int32Array;
  readonly features: readonly Feature[];
}

/** Words whose columns are remembered: a list each, of every family. */
const REMEMBERED = 20_000;

type Take = (column: number, span: Span | null) => void;
type Columns = ReadonlyMap<string, number>;

/** What `extractFeatures` lists, less what the vectoriser has no column for, which is most. */
export function createFindKnown({
  names,
  config,
}: Vectorizer): (input: StatementInput) => KnownFeatures {
  const columns = new Map(names.map((name, column) => [name, column]));
  const families = config.families.map((name) => {
    const family = WORD_FAMILIES[name];
    return family === undefined ? byName(FAMILIES[name], columns) : byKey(family, names, columns);
  });
  // Of the statement at hand: the columns found, their features, and for each column its place in these lists, from 1.
  const found: number[] = [];
  const features: { readonly name: string; count: number; readonly spans: Span[] }[] = [];
  const places = new Int32Array(names.length);
  const take: Take = (column, span) => {
    let place = places[column]!;
    if (place === 0) {
      found.push(column);
      place = features.push({ name: names[column]!, count: 0, spans: [] });
      places[column] = place;
    }
    const feature = features[place - 1]!;
    feature.count++;
    if (span !== null) feature.spans.push(span);
  };
  return (input) => {
    for (const column of found) places[column] = 0;
    found.length = 0;
    features.length = 0;
    const context = createContext(input, config);
    for (const family of families) family(context, take);
    const ascending = Int32Array.from(found).sort();
    return {
      columns: ascending,
      features: Array.from(ascending, (column) => features[places[column]! - 1]!),
    };
  };
}

function byName(family: (typeof FAMILIES)[keyof typeof FAMILIES], columns: Columns) {
  return (context: Context, take: Take): void =>
    family(context, (name, span) => {
      const column = columns.get(name);
      if (column === undefined) return;
      take(column, span === null ? null : { start: span.start, end: span.end });
    });
}

/** The columns of a form or base are remembered, and neighbours looked up by both: that saves the making of most names. */
function byKey(
  { words, key, names, pairs, empty }: WordFamily,
  all: readonly string[],
  columns: Columns,
) {
  const columnsOf = remember(
    (of) => names(of).flatMap((name) => columns.get(name) ?? []),
    REMEMBERED,
  );
  const following = pairs === undefined ? null : pairColumns(pairs, all);
  const none = empty === undefined ? undefined : columns.get(empty);
  return (context: Context, take: Take): void => {
    const found = words(context);
    if (found.length === 0 && none !== undefined) take(none, null);
    found.forEach((word, index) => {
      const { start, end } = word;
      const span = { start, end };
      for (const column of columnsOf(word[key])) take(column, span);
      const next = found[index + 1];
      if (following === null || next === undefined) return;
      const column = following.get(word[key])?.get(next[key]);
      if (column !== undefined) take(column, { start, end: next.end });
    });
  };
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
