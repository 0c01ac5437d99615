import { createRandom } from "./create-random.ts";

/** A figure with the middle `confidence` share of its resampled values. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface BootstrapOptions {
  /** Default 1,000. */
  readonly rounds?: number;
  /** Default 2026. */
  readonly seed?: number;
  /** Default 0.95. */
  readonly confidence?: number;
}

/**
 * Percentile bootstrap (Efron 1979): draws as many units as there are, with replacement, and measures each draw. Give articles as
 * units, not statements, so that what stands in one article stays together. A draw whose value is not a number is left out; `low` and
 * `high` are NaN where no draw is left. Measures once for each round and once for the value.
 */
export function bootstrap<T>(
  units: readonly T[],
  measure: (units: readonly T[]) => number,
  options: BootstrapOptions = {},
): Interval {
  return bootstrapAll(units, (drawn) => [measure(drawn)], options)[0]!;
}

/**
 * As `bootstrap`, of several figures at once, in the order in which `measure` gives them: the same intervals as one by one, for a single
 * measuring of each draw. `measure` gives as many figures for every draw.
 */
export function bootstrapAll<T>(
  units: readonly T[],
  measure: (units: readonly T[]) => readonly number[],
  { rounds = 1000, seed = 2026, confidence = 0.95 }: BootstrapOptions = {},
): readonly Interval[] {
  const random = createRandom(seed);
  const figures = measure(units).map((value) => ({ value, drawn: [] as number[] }));
  for (let round = 0; round < rounds && units.length > 0; round++) {
    const values = measure(units.map(() => units[Math.floor(random() * units.length)]!));
    for (const [index, { drawn }] of figures.entries()) {
      if (!Number.isNaN(values[index])) drawn.push(values[index]!);
    }
  }
  const tail = (1 - confidence) / 2;
  return figures.map(({ value, drawn }) => {
    drawn.sort((a, b) => a - b);
    const at = (share: number): number =>
      drawn[Math.min(drawn.length - 1, Math.floor(share * drawn.length))] ?? Number.NaN;
    return { value, low: at(tail), high: at(1 - tail) };
  });
}

/** The interval of the difference of two systems measured on the same units, drawn together. */
export function pairedBootstrap<T>(
  units: readonly T[],
  first: (units: readonly T[]) => number,
  second: (units: readonly T[]) => number,
  options: BootstrapOptions = {},
): Interval {
  return bootstrap(units, (drawn) => first(drawn) - second(drawn), options);
}
