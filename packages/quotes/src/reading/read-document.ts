import type { Document, Token } from "@qawl/arabic";
import type { CueForm } from "../lexicon/cue-types.ts";
import {
  ACT_NOUN,
  ADVERB,
  BODY,
  CLAUSE_OPENER,
  COLLECTIVE,
  COMMON_NOUN,
  DEFINITE,
  OWNED,
  PREPOSITION,
  QUANTIFIER,
  ROLE,
} from "../lexicon/kinds.ts";
import { readWord } from "../lexicon/word.ts";
import { findQuotations } from "./quotation.ts";
import type { Reading } from "./reading.ts";

/** Looks every token up once. Linear. */
export function readDocument(document: Document): Reading {
  const { tokens, sentences } = document;
  const forms: string[] = new Array(tokens.length);
  const kinds = new Int32Array(tokens.length);
  const cues: (readonly CueForm[] | undefined)[] = new Array(tokens.length);
  const bareYaa = /(?<!\p{L})فى(?!\p{L})/u.test(document.text);
  const sentenceOf = new Int32Array(tokens.length);
  for (let number = 0; number < sentences.length; number++) {
    const { firstToken, endToken } = sentences[number]!;
    sentenceOf.fill(number, firstToken, endToken);
  }
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const word = readWord(token.form);
    const ann = isAnn(document.text, token);
    const name = ann || (word.form === "دان" && isNamed(tokens[index + 1]));
    forms[index] = ann ? "\u0622ن" : word.form;
    kinds[index] = name ? 0 : word.kinds;
    if (word.cues !== undefined && !name && token.kind === "word")
      cues[index] = asSpelled(word.cues, document.text, token, bareYaa);
  }
  const { quotations, quotationOf } = findQuotations(document);
  return { document, tokens, forms, kinds, cues, sentenceOf, quotations, quotationOf };
}

/** آن with its madda is a name and no أن. */
function isAnn(text: string, { start, form }: Token): boolean {
  return form === "ان" && text.charCodeAt(start) === ALEF_WITH_MADDA;
}

const ALEF_WITH_MADDA = 0x622;

/** دان | كوتس: a name, where no noun that can be condemned or condemn stands behind it. */
function isNamed(next: Token | undefined): boolean {
  return (
    next?.kind === "word" &&
    (readWord(next.form).kinds &
      (COMMON_NOUN |
        OWNED |
        DEFINITE |
        ROLE |
        BODY |
        ACT_NOUN |
        COLLECTIVE |
        ADVERB |
        QUANTIFIER |
        PREPOSITION |
        CLAUSE_OPENER)) ===
      0
  );
}

const ALEF_MAKSURA = 0x649;
const TEH_MARBUTA = 0x629;
const DAMMA = 0x64f;
const AFTER_PREFIX: ReadonlySet<string> = new Set(["و", "ف", "ا"]);
const MADDA = /^[وف]?\u0622/;
const ALEF_WITH_HAMZA_BELOW = /^[وف]?\u0625/;

/**
 * The readings that the spelling allows, which normalisation hides: رجل يدعى حسن, العميد يحيى: ى where the active has ي is a passive or a name, but
 * for texts that write every ي so (فى); إدانتها is the noun and no أدانتها; دعوة no دعوه.
 */
function asSpelled(
  cues: readonly CueForm[],
  text: string,
  { start, end }: Token,
  bareYaa: boolean,
): readonly CueForm[] | undefined {
  const maqsura = !bareYaa && text.charCodeAt(end - 1) === ALEF_MAKSURA;
  const below = ALEF_WITH_HAMZA_BELOW.test(text.slice(start, start + 2));
  const marbuta = text.charCodeAt(end - 1) === TEH_MARBUTA;
  const damma = hasDamma(text, start);
  const hamza = cues[0]!.cue.lemma.startsWith("\u0622");
  if (!maqsura && !below && !marbuta && !damma && !hamza) return cues;
  const kept = cues.filter(({ shape, cue, pronoun }) => {
    if (maqsura && shape === "imperfect" && !pronoun && cue.imperfect.endsWith("ي")) return false;
    if (marbuta && (shape === "perfect" || shape === "imperfect")) return false;
    if (shape !== "perfect") return true;
    if (damma || (below && cue.lemma.startsWith("أ"))) return false;
    return !cue.lemma.startsWith("\u0622") || MADDA.test(text.slice(start, start + 2));
  });
  return kept.length > 0 ? kept : undefined;
}

/** Behind the first letter of the verb, with و, ف and ا in front or not: كُشفت, وكُشفت, واتُهمت. */
function hasDamma(text: string, start: number): boolean {
  let at = start;
  while (at < start + 3) {
    if (text.charCodeAt(at + 1) === DAMMA) return true;
    if (!AFTER_PREFIX.has(text.charAt(at))) return false;
    at++;
  }
  return false;
}
