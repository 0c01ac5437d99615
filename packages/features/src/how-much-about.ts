import type { Document } from "@qawl/arabic";
import type { Phrase } from "./feature-config.ts";
import { findPhrases } from "./find-phrases.ts";
import { firstWhere } from "./token-after.ts";

/** Whether an article is about a phrase: its head names it again and again and so does the text, its head names it, or its head does not. */
export type Aboutness = "mainly" | "partly" | "hardly";

/** Tokens of the headline and the first sentence, which say what a report is about. */
const HEAD = 30;
/** Mentions in the head and in so many tokens from which on a report has no other subject. */
const IN_HEAD = 2;
const STEP = 400;
const IN_STEP = 5;
/** A text is never counted as shorter than this: one mention in a post of ten words is no flood. */
const SHORTEST = 100;

/** How much a document is about a phrase; logarithmic in its mentions, which are looked up once for a document. */
export function howMuchAbout(document: Document, phrase: Phrase): Aboutness {
  const starts = findPhrases(document, phrase);
  const inHead = firstWhere(starts.length, (index) => starts[index]! >= HEAD);
  if (inHead === 0) return "hardly";
  const length = Math.max(SHORTEST, document.tokens.length);
  return inHead >= IN_HEAD && STEP * starts.length >= IN_STEP * length ? "mainly" : "partly";
}
