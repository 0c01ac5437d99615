import { bootstrap } from "@qawl/evaluation";
import { type EvaluatedCase, FIGURES } from "./evaluated-case.ts";

/** Prints every figure with its 95 % interval (bootstrap by article, 1,000 draws, seeded) and the counts it stands on. */
export function printFigures(title: string, cases: readonly EvaluatedCase[]): void {
  const statements = cases.reduce((sum, { stance }) => sum + stance.length, 0);
  console.log(`${title}: ${cases.length} articles, ${statements} statements`);
  for (const [name, measure] of Object.entries(FIGURES)) {
    const { value, low, high } = bootstrap(cases, measure);
    console.log(
      `  ${name.padEnd(38)} ${value.toFixed(3)}  [${low.toFixed(3)}, ${high.toFixed(3)}]`,
    );
  }
}
