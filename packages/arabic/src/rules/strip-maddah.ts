import { MADDAH_MARKS } from "../data/generated/arabic-marks.ts";
import type { Rule } from "./rule.ts";

/**
 * Removes a maddah that stands as a mark of its own (U+0653), as in Quranic spelling. Put `compose-hamza` before
 * it, so that alef followed by a maddah is read as the letter آ first.
 *
 * السمآء keeps its letter آ; ٱلسَّمَآ + U+0653 loses the mark. Lost: a sign of lengthening.
 */
export const stripMaddah: Rule = {
  name: "strip-maddah",
  loss: "lossy",
  about: "Removes a combining maddah that no letter has taken up.",
  units: [[MADDAH_MARKS, ""]],
};
