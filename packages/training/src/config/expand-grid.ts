import type { TrainingConfig } from "./training-config.ts";

/** One point of a grid: what it changes, and the whole configuration. */
export interface GridPoint {
  readonly settings: Readonly<Record<string, number>>;
  readonly config: TrainingConfig;
}

/** Every combination of the grid's values, the first list turning slowest. One point without changes for an empty grid. */
export function expandGrid(config: TrainingConfig): readonly GridPoint[] {
  let points: readonly Readonly<Record<string, number>>[] = [{}];
  for (const [name, values] of Object.entries(config.grid)) {
    points = points.flatMap((point) => values.map((value) => ({ ...point, [name]: value })));
  }
  return points.map((settings) => ({ settings, config: { ...config, ...settings } }));
}
