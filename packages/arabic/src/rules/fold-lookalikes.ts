import {
  AE,
  FARSI_YEH,
  HEH,
  HEH_DOACHASHMEE,
  HEH_GOAL,
  HEH_GOAL_WITH_HAMZA_ABOVE,
  HEH_WITH_YEH_ABOVE,
  KAF,
  KEHEH,
  TEH_MARBUTA,
  TEH_MARBUTA_GOAL,
  YEH,
  YEH_BARREE,
  YEH_BARREE_WITH_HAMZA_ABOVE,
  YEH_WITH_HAMZA_ABOVE,
} from "../unicode/letters.ts";
import type { Rule } from "./rule.ts";

/**
 * Writes letters of Persian, Urdu and Kurdish keyboards that look like Arabic ones as the Arabic ones:
 * ک -> ك, ی and ے -> ي, ہ ھ ە ۀ ۂ -> ه, ۃ -> ة, ۓ -> ئ.
 *
 * العراقی -> العراقي, never the dotless ى. Lost: the spelling of words that are really Persian, Urdu or Kurdish.
 */
export const foldLookalikes: Rule = {
  name: "fold-lookalikes",
  loss: "lossy",
  about: "Writes Persian, Urdu and Kurdish letters that look like Arabic ones as the Arabic ones.",
  units: [
    [KEHEH, KAF],
    [FARSI_YEH + YEH_BARREE, YEH],
    [HEH_GOAL + HEH_DOACHASHMEE + AE + HEH_WITH_YEH_ABOVE + HEH_GOAL_WITH_HAMZA_ABOVE, HEH],
    [TEH_MARBUTA_GOAL, TEH_MARBUTA],
    [YEH_BARREE_WITH_HAMZA_ABOVE, YEH_WITH_HAMZA_ABOVE],
  ],
};
