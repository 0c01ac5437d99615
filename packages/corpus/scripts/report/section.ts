/** One part of the report: what it prints, and what must be mended before the corpus may ship. */
export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
  readonly faults: readonly string[];
}

/** `0.1234` as `12.3 %`. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
