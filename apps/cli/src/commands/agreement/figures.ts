import type { Agreement } from "@qawl/corpus";

/** The figures of agreement, by the names under which they are shown. */
export const FIGURES: readonly (readonly [string, (agreement: Agreement) => number])[] = [
  ["statements F1", ({ foundF1 }) => foundF1],
  ["exact statements F1", ({ exactF1 }) => exactF1],
  ["content span F1", ({ contentF1 }) => contentF1],
  ["content span F1 of all", ({ contentF1OfAll }) => contentF1OfAll],
  ["source share", ({ source }) => source],
  ["actor share", ({ actor }) => actor],
  ["cue lemma share", ({ cueLemma }) => cueLemma],
  ["stance kappa", ({ labels }) => labels.stance.kappa],
  ["stance alpha", ({ labels }) => labels.stance.alpha],
  ["stance share", ({ labels }) => labels.stance.observed],
  ["faction kappa", ({ labels }) => labels.faction.kappa],
  ["faction alpha", ({ labels }) => labels.faction.alpha],
  ["faction share", ({ labels }) => labels.faction.observed],
  ["form kappa", ({ labels }) => labels.form.kappa],
  ["form alpha", ({ labels }) => labels.form.alpha],
  ["source form kappa", ({ labels }) => labels["source form"].kappa],
  ["source form alpha", ({ labels }) => labels["source form"].alpha],
];
