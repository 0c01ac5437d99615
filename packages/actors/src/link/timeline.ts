/** Values by key and place in the text. */
export interface Timeline<T> {
  /** Puts a value at a place; places may come in any order. */
  put(key: string, place: number, value: T): void;
  /** The last value at or before a place; of the last few, the last that is accepted. */
  before(key: string, place: number, accept?: (value: T) => boolean): T | null;
  /** The last value at or before a place, or else the first after it. */
  near(key: string, place: number): T | null;
  /** Where the last value at or before a place stands; -1 for none. */
  placeOf(key: string, place: number): number;
}

interface Entry<T> {
  readonly place: number;
  readonly value: T;
}

/** How many values of one key a search with a condition looks at, so that it stays linear. */
const LOOK_BACK = 8;

/** An empty timeline. Looking up takes the logarithm of the values of one key, after sorting them once. */
export function createTimeline<T>(): Timeline<T> {
  const entries = new Map<string, Entry<T>[]>();
  const unsorted = new Set<string>();
  return {
    put(key, place, value) {
      const list = entries.get(key);
      if (list === undefined) entries.set(key, [{ place, value }]);
      else {
        if (list.at(-1)!.place > place) unsorted.add(key);
        list.push({ place, value });
      }
    },
    before(key, place, accept = () => true) {
      const list = sorted(key, entries, unsorted);
      const last = indexOf(list, place);
      for (let index = last; index >= 0 && index > last - LOOK_BACK; index--) {
        const { value } = list[index]!;
        if (accept(value)) return value;
      }
      return null;
    },
    near(key, place) {
      const list = sorted(key, entries, unsorted);
      return (list[indexOf(list, place)] ?? list[0])?.value ?? null;
    },
    placeOf(key, place) {
      const list = sorted(key, entries, unsorted);
      return list[indexOf(list, place)]?.place ?? -1;
    },
  };
}

/** The values of one key by place, put in order first where they came in another. */
function sorted<T>(
  key: string,
  entries: ReadonlyMap<string, Entry<T>[]>,
  unsorted: Set<string>,
): readonly Entry<T>[] {
  const list = entries.get(key) ?? [];
  if (unsorted.delete(key)) list.sort((first, second) => first.place - second.place);
  return list;
}

/** Number of the last value at or before a place, or -1. */
function indexOf(list: readonly Entry<unknown>[], place: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.place <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
