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
 * units, not statements, so that what stands in one article stays together. A draw whose value is not a number is left out.
 */
export function bootstrap<T>(
  units: readonly T[],
  measure: (units: readonly T[]) => number,
  { rounds = 1000, seed = 2026, confidence = 0.95 }: BootstrapOptions = {},
): Interval {
  const random = createRandom(seed);
  const values: number[] = [];
  for (let round = 0; round < rounds && units.length > 0; round++) {
    const value = measure(units.map(() => units[Math.floor(random() * units.length)]!));
    if (!Number.isNaN(value)) values.push(value);
  }
  values.sort((a, b) => a - b);
  const at = (share: number): number =>
    values[Math.min(values.length - 1, Math.floor(share * values.length))] ?? Number.NaN;
  const tail = (1 - confidence) / 2;
  return { value: measure(units), low: at(tail), high: at(1 - tail) };
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
