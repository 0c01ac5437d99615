import type { AnalyseOptions } from "qawl";
import type { Arguments } from "./read-arguments.ts";

/** How sure a statement and its stance must be. */
export type Thresholds = Pick<AnalyseOptions, "minConfidence" | "abstainBelow">;

/** Reads --min-confidence and --abstain-below; what is not given is left to `analyse`, so that command and library have one default. */
export function readThresholds(args: Arguments): Thresholds {
  const minConfidence = args.number("min-confidence", 0, 1);
  const abstainBelow = args.number("abstain-below", 0, 1);
  return {
    ...(minConfidence === undefined ? {} : { minConfidence }),
    ...(abstainBelow === undefined ? {} : { abstainBelow }),
  };
}
