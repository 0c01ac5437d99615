import type { Document } from "@qawl/arabic";
import { readWord } from "../lexicon/cue-index.ts";
import type { CueForm } from "../lexicon/cue-types.ts";
import { findQuotations } from "./quotation.ts";
import type { Reading } from "./reading.ts";

/** Looks every token up once. Linear. */
export function readDocument(document: Document): Reading {
  const { tokens, sentences } = document;
  const forms: string[] = new Array(tokens.length);
  const cues: (readonly CueForm[] | undefined)[] = new Array(tokens.length);
  const sentenceOf = new Int32Array(tokens.length);
  for (let number = 0; number < sentences.length; number++) {
    const { firstToken, endToken } = sentences[number]!;
    sentenceOf.fill(number, firstToken, endToken);
  }
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const word = token.kind === "word" ? readWord(token.form) : null;
    forms[index] = word === null ? token.form : word.form;
    cues[index] = word?.cues;
  }
  return { document, tokens, forms, cues, sentenceOf, ...findQuotations(document) };
}
