import { composeHamza } from "../rules/compose-hamza.ts";
import { foldAlefHamza } from "../rules/fold-alef-hamza.ts";
import { foldAlefMaksura } from "../rules/fold-alef-maksura.ts";
import { foldAlefWasla } from "../rules/fold-alef-wasla.ts";
import { foldDigits } from "../rules/fold-digits.ts";
import { foldLoanLetters } from "../rules/fold-loan-letters.ts";
import { foldLookalikes } from "../rules/fold-lookalikes.ts";
import { foldPresentationForms } from "../rules/fold-presentation-forms.ts";
import { foldTehMarbuta } from "../rules/fold-teh-marbuta.ts";
import { foldWhitespace } from "../rules/fold-whitespace.ts";
import type { Rule } from "../rules/rule.ts";
import { stripDaggerAlef } from "../rules/strip-dagger-alef.ts";
import { stripHamzaMarks } from "../rules/strip-hamza-marks.ts";
import { stripHarakat } from "../rules/strip-harakat.ts";
import { stripInvisible } from "../rules/strip-invisible.ts";
import { stripMaddah } from "../rules/strip-maddah.ts";
import { stripNonJoiner } from "../rules/strip-non-joiner.ts";
import { stripQuranicMarks } from "../rules/strip-quranic-marks.ts";
import { stripShadda } from "../rules/strip-shadda.ts";
import { stripSukun } from "../rules/strip-sukun.ts";
import { stripTanwin } from "../rules/strip-tanwin.ts";
import { stripTatweel } from "../rules/strip-tatweel.ts";

/** For showing and storing: nothing is lost that a reader sees. */
export const LIGHT: readonly Rule[] = [composeHamza, foldPresentationForms, stripInvisible];

/** For search: equal to Lucene's ArabicNormalizer on Arabic letters, and invisible characters go. */
export const SEARCH: readonly Rule[] = [
  foldAlefHamza,
  foldAlefMaksura,
  foldTehMarbuta,
  stripTatweel,
  stripHarakat,
  stripTanwin,
  stripShadda,
  stripSukun,
  stripInvisible,
  stripNonJoiner,
];

/** For names and features: one spelling for all that writers do not keep apart. Hamza on waw and yeh stays. */
export const MATCH: readonly Rule[] = [
  foldPresentationForms,
  composeHamza,
  foldLookalikes,
  foldLoanLetters,
  foldAlefHamza,
  foldAlefWasla,
  foldAlefMaksura,
  foldTehMarbuta,
  stripTatweel,
  stripHarakat,
  stripTanwin,
  stripShadda,
  stripSukun,
  stripMaddah,
  stripHamzaMarks,
  stripDaggerAlef,
  stripQuranicMarks,
  foldDigits,
  foldWhitespace,
  stripInvisible,
  stripNonJoiner,
];
