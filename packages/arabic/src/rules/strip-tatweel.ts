import { TATWEEL } from "../unicode/letters.ts";
import type { Rule } from "./rule.ts";

/**
 * Removes tatweel (U+0640), the stroke that stretches a word or lets a prefix stand before a figure.
 *
 * العـــراق -> العراق; بـ25 -> ب25. Lost: nothing but the look; `هـ` for "hijri" becomes ه.
 */
export const stripTatweel: Rule = {
  name: "strip-tatweel",
  loss: "lossy",
  about: "Removes the stroke that stretches a word.",
  units: [[TATWEEL, ""]],
};
