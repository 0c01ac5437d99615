import type { Document } from "@qawl/arabic";
import type { Nation } from "../actor.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Registry } from "../registry/registry.ts";

const WHERE = wordSet("في وفي من ومن");
/** A sentence tells where it is in its first words. */
const REACH = 3;

/** The state whose capital or country a sentence names at its beginning: وفي واشنطن | قال المتحدث باسم الخارجية …. */
export function stateAt(
  { states }: Registry,
  { tokens, sentences }: Document,
  place: number,
): Nation | null {
  const sentence = sentences[sentenceAt(sentences, place)];
  if (sentence === undefined) return null;
  const end = Math.min(sentence.firstToken + REACH, place);
  for (let index = sentence.firstToken; index + 1 < end; index++) {
    if (!WHERE.has(tokens[index]!.form)) continue;
    const nation = states.get(tokens[index + 1]!.form);
    if (nation !== undefined) return nation;
  }
  return null;
}

const DATELINE = /^[-–—(/:]$/;
/** Paragraphs in which a dateline may stand: under headline and byline. */
const HEAD = 4;

/** The state from whose capital a text is dated: كوبنهاغن - …. */
export function datelineState(
  { states }: Registry,
  { tokens, paragraphs, sentences }: Document,
): Nation | null {
  for (const { firstSentence } of paragraphs.slice(0, HEAD)) {
    const at = sentences[firstSentence]!.firstToken;
    const nation = states.get(tokens[at]!.form);
    if (nation !== undefined && DATELINE.test(tokens[at + 1]?.form ?? "")) return nation;
  }
  return null;
}

/** The number of the last sentence that begins at or before a token. */
function sentenceAt(sentences: Document["sentences"], place: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.firstToken <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
