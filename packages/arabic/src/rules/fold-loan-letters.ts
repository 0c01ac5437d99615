import {
  BEH,
  FEH,
  GAF,
  JEEM,
  JEH,
  KAF,
  LAM,
  LAM_WITH_SMALL_V,
  OE,
  PEH,
  REH,
  RREH,
  TCHEH,
  VEH,
  WAW,
  YEH,
  YEH_WITH_SMALL_V,
  ZAIN,
} from "../unicode/letters.ts";
import type { Rule } from "./rule.ts";

/**
 * Writes letters for sounds that Arabic lacks as the nearest Arabic letter: گ -> ك, پ -> ب, چ -> ج, ڤ -> ف,
 * ژ -> ز, ۆ -> و, ێ -> ي, ڕ -> ر, ڵ -> ل.
 *
 * پێشمەرگە -> بيشمهركه (with `fold-lookalikes`). Lost: the sound. Names come in both spellings in the news, and
 * in a third with غ or ق that no letter table can reach: those are aliases of a registry.
 */
export const foldLoanLetters: Rule = {
  name: "fold-loan-letters",
  loss: "lossy",
  about: "Writes letters for sounds that Arabic lacks as the nearest Arabic letter.",
  units: [
    [GAF, KAF],
    [PEH, BEH],
    [TCHEH, JEEM],
    [VEH, FEH],
    [JEH, ZAIN],
    [OE, WAW],
    [YEH_WITH_SMALL_V, YEH],
    [RREH, REH],
    [LAM_WITH_SMALL_V, LAM],
  ],
};
