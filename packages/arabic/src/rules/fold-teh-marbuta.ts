import { HEH, TEH_MARBUTA } from "../unicode/letters.ts";
import type { Rule } from "./rule.ts";

/**
 * Writes teh marbuta (U+0629) as heh: many writers leave its dots out.
 *
 * وزارة -> وزاره. Lost: حياة "life" and حياه "he greeted him" fall together.
 */
export const foldTehMarbuta: Rule = {
  name: "fold-teh-marbuta",
  loss: "lossy",
  about: "Writes teh marbuta as heh; some feminine nouns and verbs with a pronoun fall together.",
  units: [[TEH_MARBUTA, HEH]],
};
