import { HAMZA } from "../unicode/letters.ts";
import type { Rule } from "./rule.ts";

/**
 * Removes hamza standing alone (U+0621). Not part of any profile.
 *
 * وزراء -> وزرا, as it is often typed on phones. Lost: جزء and جز fall together.
 */
export const stripHamza: Rule = {
  name: "strip-hamza",
  loss: "lossy",
  about: "Removes hamza standing alone.",
  units: [[HAMZA, ""]],
};
