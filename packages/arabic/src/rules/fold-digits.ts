import { COMMA, DECIMAL_SEPARATOR, PERCENT_SIGN, THOUSANDS_SEPARATOR } from "../unicode/letters.ts";
import type { Rewriter, Rule, UnitMapping } from "./rule.ts";

const ARABIC_INDIC_ZERO = 0x0660;
const EXTENDED_ARABIC_INDIC_ZERO = 0x06f0;

const DIGITS: readonly UnitMapping[] = Array.from({ length: 10 }, (_, digit) => [
  String.fromCharCode(ARABIC_INDIC_ZERO + digit, EXTENDED_ARABIC_INDIC_ZERO + digit),
  String(digit),
]);

const separators: Rewriter = {
  triggers: DECIMAL_SEPARATOR + THOUSANDS_SEPARATOR,
  rewrite(text, at, target) {
    const between = isDigit(target.previous()) && isDigit(text.charCodeAt(at + 1));
    target.write(between ? (text[at] === DECIMAL_SEPARATOR ? "." : ",") : COMMA);
    return 1;
  },
};

function isDigit(unit: number): boolean {
  return (
    (unit >= 0x30 && unit <= 0x39) ||
    (unit >= ARABIC_INDIC_ZERO && unit < ARABIC_INDIC_ZERO + 10) ||
    (unit >= EXTENDED_ARABIC_INDIC_ZERO && unit < EXTENDED_ARABIC_INDIC_ZERO + 10)
  );
}

/**
 * Writes Arabic-Indic (U+0660..) and Persian digits (U+06F0..) as 0 to 9, and between digits the decimal separator
 * U+066B as a full stop, the thousands separator U+066C as a comma; elsewhere both are typed for a comma and become
 * ،. The percent sign ٪ becomes %.
 *
 * ٣٫٥ -> 3.5; ١٬٥٠٠ -> 1,500. Lost: which digits the writer used.
 */
export const foldDigits: Rule = {
  name: "fold-digits",
  loss: "lossy",
  about:
    "Writes Arabic-Indic and Persian digits as 0 to 9, with their decimal and thousands separators.",
  units: [...DIGITS, [PERCENT_SIGN, "%"]],
  rewriters: [separators],
};
