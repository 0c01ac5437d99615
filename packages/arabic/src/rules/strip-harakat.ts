import { HARAKAT } from "../data/generated/arabic-marks.ts";
import type { Rule } from "./rule.ts";

/**
 * Removes the short vowels: fatha, damma, kasra and their variants (open, reversed, curly, small).
 *
 * كَتَبَ -> كتب. Lost: which of كَتَبَ "he wrote", كُتُب "books", كُتِبَ "was written" was meant. News leaves them out,
 * so a text with them would match nothing.
 */
export const stripHarakat: Rule = {
  name: "strip-harakat",
  loss: "lossy",
  about:
    "Removes the short vowels fatha, damma and kasra; words told apart only by them fall together.",
  units: [[HARAKAT, ""]],
};
