/** The features of a statement that a vectoriser has columns for, entry by entry: columns ascend. */
export interface KnownFeatures {
  readonly columns: Int32Array;
  /** How often each stands in the statement. */
  readonly counts: Int32Array;
  readonly places: WordPlaces;
}

/** The words behind each entry: those of entry `i` are the ranges from `offsets[i]` up to `offsets[i + 1]` of `starts` and `ends`, in UTF-16 units of the article. */
export interface WordPlaces {
  readonly offsets: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Collects what a statement gives, column by column, in lists that are used again for the next. */
export interface Collector {
  /** Takes one occurrence. */
  readonly take: (column: number) => void;
  /** Takes one occurrence and the words behind it. */
  readonly takeAt: (column: number, start: number, end: number) => void;
  /** Gives what was taken and begins anew. */
  readonly finish: () => KnownFeatures;
}

export function createCollector(width: number): Collector {
  /** The columns taken, each once. */
  const found: number[] = [];
  const counts = new Int32Array(width);
  /** Of each column: how many ranges, and while they are sorted, where the next goes. */
  const ranges = new Int32Array(width);
  /** Of each range: its column, and where it stands. */
  const columns: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const take = (column: number): void => {
    if (counts[column]!++ === 0) found.push(column);
  };
  return {
    take,
    takeAt: (column, start, end) => {
      take(column);
      ranges[column]!++;
      columns.push(column);
      starts.push(start);
      ends.push(end);
    },
    finish: () => {
      const ascending = Int32Array.from(found).sort();
      const places = {
        offsets: new Int32Array(ascending.length + 1),
        starts: new Int32Array(starts.length),
        ends: new Int32Array(starts.length),
      };
      const often = new Int32Array(ascending.length);
      for (let entry = 0; entry < ascending.length; entry++) {
        const column = ascending[entry]!;
        const next = places.offsets[entry]!;
        places.offsets[entry + 1] = next + ranges[column]!;
        often[entry] = counts[column]!;
        ranges[column] = next;
        counts[column] = 0;
      }
      for (let each = 0; each < starts.length; each++) {
        const place = ranges[columns[each]!]!++;
        places.starts[place] = starts[each]!;
        places.ends[place] = ends[each]!;
      }
      for (const column of found) ranges[column] = 0;
      for (const list of [found, columns, starts, ends]) list.length = 0;
      return { columns: ascending, counts: often, places };
    },
  };
}
