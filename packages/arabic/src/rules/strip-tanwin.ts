import { TANWIN } from "../data/generated/arabic-marks.ts";
import type { Rule } from "./rule.ts";

/**
 * Removes tanwin: fathatan, dammatan, kasratan and their open forms.
 *
 * شكرًا -> شكرا (the alef stays). Lost: the case ending and the indefinite.
 */
export const stripTanwin: Rule = {
  name: "strip-tanwin",
  loss: "lossy",
  about: "Removes fathatan, dammatan and kasratan; the alef that carries one stays.",
  units: [[TANWIN, ""]],
};
