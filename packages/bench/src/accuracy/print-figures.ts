import { bootstrap, type Interval } from "@qawl/evaluation";
import { type EvaluatedCase, FIGURES } from "./evaluated-case.ts";

/** Every figure with its 95 % interval (bootstrap by article, 1,000 draws, seeded). */
export function measureFigures(
  cases: readonly EvaluatedCase[],
): readonly (readonly [name: string, interval: Interval])[] {
  return Object.entries(FIGURES).map(([name, measure]) => [name, bootstrap(cases, measure)]);
}

/** The counts on which figures stand. */
export function countCases(cases: readonly EvaluatedCase[]): string {
  const statements = cases.reduce((sum, { stance }) => sum + stance.length, 0);
  return `${cases.length} articles, ${statements} statements`;
}

/** Prints every figure with its interval and the counts it stands on. */
export function printFigures(title: string, cases: readonly EvaluatedCase[]): void {
  console.log(`${title}: ${countCases(cases)}`);
  for (const [name, { value, low, high }] of measureFigures(cases)) {
    console.log(
      `  ${name.padEnd(46)} ${value.toFixed(3)}  [${low.toFixed(3)}, ${high.toFixed(3)}]`,
    );
  }
}
