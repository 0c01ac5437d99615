import type { Document } from "@qawl/arabic";
import type { CueForm } from "../lexicon/cue-types.ts";
import { GIVEN_NAME, ROLE } from "../lexicon/kinds.ts";
import { readWord } from "../lexicon/word.ts";
import { asSpelled } from "./as-spelled.ts";
import {
  isAlina,
  isAnn,
  isBeforeFamily,
  isDan,
  isIzzat,
  isKi,
  isMatter,
  isMay,
  isMother,
} from "./look-alikes.ts";
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
    const ann = isAnn(document.text, token, tokens[index - 1]);
    const alina = isAlina(document.text, token);
    const given =
      isBeforeFamily(word.form, tokens[index + 1]) ||
      isMother(word.form, tokens[index - 1], tokens[index + 1]);
    const izzat = isIzzat(token, tokens[index - 1]);
    const may = isMay(token, tokens[index - 1]);
    const ki = isKi(token, tokens[index + 1]);
    const name = ann || alina || given || ki || may || izzat || isDan(token, tokens[index + 1]);
    // Spelled as no normalised form is, the names are in no list.
    forms[index] = ann ? "\u0622ن" : alina ? "\u0623لينا" : may ? "ما\u0649" : word.form;
    kinds[index] = given ? GIVEN_NAME : name ? 0 : word.kinds;
    if ((word.kinds & ROLE) !== 0 && isMatter(word.form, document.text, token))
      kinds[index]! &= ~ROLE;
    if (word.cues !== undefined && !name && token.kind === "word")
      cues[index] = asSpelled(word.cues, document.text, token, bareYaa);
  }
  const { quotations, quotationOf } = findQuotations(document);
  return { document, tokens, forms, kinds, cues, sentenceOf, quotations, quotationOf };
}
