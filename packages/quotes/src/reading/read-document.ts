import type { Document, Token } from "@qawl/arabic";
import type { CueForm } from "../lexicon/cue-types.ts";
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
    forms[index] = ann ? "\u0622ن" : word.form;
    kinds[index] = ann ? 0 : word.kinds;
    if (word.cues !== undefined && !ann && token.kind === "word")
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
const ALEF_MAKSURA = 0x649;
const TEH_MARBUTA = 0x629;
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
  if (!maqsura && !below && !marbuta) return cues;
  const kept = cues.filter(({ shape, cue, pronoun }) => {
    if (maqsura && shape === "imperfect" && !pronoun && cue.imperfect.endsWith("ي")) return false;
    if (marbuta && (shape === "perfect" || shape === "imperfect")) return false;
    return !(below && shape === "perfect" && cue.lemma.startsWith("أ"));
  });
  return kept.length > 0 ? kept : undefined;
}
