import { YEH, YEH_WITH_HAMZA_ABOVE } from "../unicode/letters.ts";
import type { Rule } from "./rule.ts";

/**
 * Writes ئ (U+0626) as yeh. Not part of any profile: it turns رئيس into رييس.
 *
 * Lost: the hamza of مئة, طائرة, هيئة.
 */
export const foldHamzaOnYeh: Rule = {
  name: "fold-hamza-on-yeh",
  loss: "lossy",
  about: "Writes yeh with hamza as yeh; رئيس becomes رييس.",
  units: [[YEH_WITH_HAMZA_ABOVE, YEH]],
};
