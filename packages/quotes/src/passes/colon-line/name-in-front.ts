import type { Range } from "../../reading/frame.ts";
import { isKnownName, isPersonAlone } from "../../reading/known-names.ts";
import { paragraphRange, type Reading, sentenceStart } from "../../reading/reading.ts";
import { isColon } from "../../reading/tests-on-tokens.ts";
import { isFullName, isPersonName } from "./label.ts";

/** Words between a participle and the colon of the headline. */
const NEAR = 8;
/** Words of a name. */
const NAME = 4;

/**
 * المالكي | محذرا: …, روحاني | متحدثا عن ترامب: «…»: in the label of a headline the name in front of the participle is who speaks; or null. A title is found
 * by who acts in the sentence.
 */
export function nameInFront(reading: Reading, participle: number): Range | null {
  const { sentences } = reading.document;
  if (sentences[reading.sentenceOf[participle]!]!.paragraph > 0) return null;
  const first = sentenceStart(reading, participle);
  if (participle === first || participle - first > NAME) return null;
  const { end } = paragraphRange(reading, participle);
  let colon = participle + 1;
  while (colon < Math.min(end, participle + NEAR) && !isColon(reading, colon)) colon++;
  if (!isColon(reading, colon)) return null;
  const name = { first, end: participle };
  const known = isKnownName(reading, name) || isPersonAlone(reading, name);
  return known || isPersonName(reading, name) || isFullName(reading, name) ? name : null;
}
