import type { Document } from "@qawl/arabic";
import type { CueForm } from "../lexicon/cue-types.ts";
import { CUE } from "../lexicon/kinds.ts";
import { readWord } from "../lexicon/word.ts";
import { asGoverned } from "./as-governed.ts";
import { asSpelled } from "./as-spelled.ts";
import { behindDateline } from "./dateline.ts";
import { inCompany } from "./in-company.ts";
import { type KnownName, markNames, personsAlone } from "./known-names.ts";
import { meantBy } from "./look-alikes.ts";
import type { Looked } from "./looked.ts";
import { participleThere } from "./participle-there.ts";
import { findQuotations } from "./quotation.ts";
import type { Reading } from "./reading.ts";

/** Looks every token up once. Linear. */
export function readDocument(document: Document, names: readonly KnownName[] = []): Reading {
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
    const meant = word.isAmbiguous ? meantBy(word, document, index) : word;
    forms[index] = meant.form;
    kinds[index] = meant.kinds;
    if (meant.cues !== undefined && token.kind === "word")
      cues[index] = inCompany(
        asGoverned(asSpelled(meant.cues, document.text, token, bareYaa), tokens, index),
        tokens,
        index,
      );
    else if (tokens[index - 1]?.kind === "punctuation" && token.kind === "word") {
      cues[index] = participleThere({ document, forms }, index);
      if (cues[index] !== undefined) kinds[index]! |= CUE;
    }
  }
  const nameEnds = markNames({ kinds, cues }, names);
  const { quotations, quotationOf } = findQuotations(document);
  const starts = startsOf({ document, forms, kinds });
  return {
    document,
    tokens,
    forms,
    kinds,
    cues,
    nameEnds,
    personsAlone: personsAlone(names),
    sentenceOf,
    starts,
    quotations,
    quotationOf,
  };
}

/** Where each sentence begins to say something. */
function startsOf(looked: Looked): Int32Array {
  const { paragraphs, sentences } = looked.document;
  const starts = Int32Array.from(sentences, ({ firstToken }) => firstToken);
  for (const { firstSentence } of paragraphs) {
    const { firstToken, endToken } = sentences[firstSentence]!;
    starts[firstSentence] = behindDateline(looked, firstToken, endToken);
  }
  return starts;
}
