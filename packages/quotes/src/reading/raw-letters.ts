// What normalisation hides and the letters of the text tell.
import type { Document, Token } from "@qawl/arabic";

/** The text and its tokens. */
interface Written {
  readonly document: Document;
  readonly tokens: readonly Token[];
}

const TEH_MARBUTA = "\u0629";
const ALEF_MAKSURA = "\u0649";
const ALEF_MADDA = "\u0622";
const FATHATAN = "\u064B";

/** The last letter or mark of a token as it is written. */
export function lastLetter({ document, tokens }: Written, index: number): string {
  return document.text.charAt(tokens[index]!.end - 1);
}

/** متى asks when; متي, written with ي, is a name. */
export function isWhen(
  written: Written & { readonly forms: readonly string[] },
  index: number,
): boolean {
  return written.forms[index] === "متي" && lastLetter(written, index) === ALEF_MAKSURA;
}

/** مفوضية, and not مفوضيه: the ه of the form is a feminine ending. */
export function endsInTehMarbuta(written: Written, index: number): boolean {
  return lastLetter(written, index) === TEH_MARBUTA;
}

/** آمر, and not أمر: the form hides the madda. */
export function hasMadda({ document, tokens }: Written, index: number): boolean {
  const { start, end } = tokens[index]!;
  return document.text.slice(start, end).includes(ALEF_MADDA);
}

/** مبتسمًا: written with the mark of an indefinite accusative. */
export function hasTanwin({ document, tokens }: Written, index: number): boolean {
  const { start, end } = tokens[index]!;
  return document.text.slice(Math.max(start, end - 2), end).includes(FATHATAN);
}
