import type { Span } from "@qawl/arabic";
import { createContext } from "./context.ts";
import { FAMILIES } from "./families/index.ts";
import type { FeatureConfig } from "./feature-config.ts";
import type { StatementInput } from "./statement-input.ts";

/** A feature of a statement and the words behind it. */
export interface Feature {
  readonly name: string;
  readonly count: number;
  /** Half-open UTF-16 ranges of the article; empty for features of no words (the cue's lemma, the form). */
  readonly spans: readonly Span[];
}

/** Lists the features of a statement, in order of first occurrence. Linear in the words of the statement. */
export function extractFeatures(input: StatementInput, config: FeatureConfig): readonly Feature[] {
  const found = new Map<string, { name: string; count: number; spans: Span[] }>();
  const context = createContext(input, config);
  for (const family of config.families) {
    FAMILIES[family](context, (name, span) => {
      let feature = found.get(name);
      if (feature === undefined) {
        feature = { name, count: 0, spans: [] };
        found.set(name, feature);
      }
      feature.count++;
      if (span !== null) feature.spans.push({ start: span.start, end: span.end });
    });
  }
  return [...found.values()];
}
