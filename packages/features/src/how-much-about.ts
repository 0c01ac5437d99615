import type { Document } from "@qawl/arabic";
import type { Phrase } from "./feature-config.ts";
import { findPhrases } from "./find-phrases.ts";
import { firstWhere } from "./token-after.ts";

/**
 * Whether an article is about a phrase: its head names it again and again and so does the text, its head names it, its head does not, or a text of
 * some length names neither the phrase nor where it would be.
 */
export type Aboutness = "mainly" | "partly" | "hardly" | "nowhere";

/** Tokens of the headline and the first sentence, which say what a report is about. */
const HEAD = 30;
/** Mentions in the head and in so many tokens from which on a report has no other subject. */
const IN_HEAD = 2;
const STEP = 400;
const IN_STEP = 5;
/** A text is never counted as shorter than this: one mention in a post of ten words is no flood. */
const SHORTEST = 100;
/** A text of fewer tokens need not name what it means. */
const TELLING = 40;

/**
 * How much a document is about a phrase; logarithmic in its mentions, which are looked up once for a document. `home` is what an article about the phrase
 * names in any case, such as the country; without it no article is `nowhere` about the phrase.
 */
export function howMuchAbout(document: Document, phrase: Phrase, home?: Phrase): Aboutness {
  const starts = findPhrases(document, phrase);
  const length = Math.max(SHORTEST, document.tokens.length);
  if (starts.length === 0 && home !== undefined && document.tokens.length >= TELLING) {
    return findPhrases(document, home).length === 0 ? "nowhere" : "hardly";
  }
  const inHead = firstWhere(starts.length, (index) => starts[index]! >= HEAD);
  if (inHead === 0) return "hardly";
  return inHead >= IN_HEAD && STEP * starts.length >= IN_STEP * length ? "mainly" : "partly";
}
