/**
 * What becomes of a span whose ends do not fall between two units of the other text:
 * - `strict`: no answer (`null`) unless `contract` and `expand` agree;
 * - `contract`: the largest span that lies wholly inside: half-covered blocks and removed characters at the ends
 *   stay out;
 * - `expand`: the smallest span that covers everything: half-covered blocks and removed characters at the ends
 *   are taken in.
 */
export type Snap = "strict" | "contract" | "expand";

/** The choices, for messages. */
export const SNAPS: readonly Snap[] = ["strict", "contract", "expand"];
