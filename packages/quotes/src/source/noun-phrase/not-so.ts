import { ADJECTIVE } from "../../lexicon/kinds.ts";
import { is, type Reading } from "../../reading/reading.ts";
import type { Phrase } from "./phrase.ts";

/** منظمات | غير حكومية, الجهات | غير الرسمية: what somebody is not, agreeing in the article; not اعتبره الوزير | غير كاف. */
export function isNotSo(reading: Reading, index: number, end: number, phrase: Phrase): boolean {
  const { forms } = reading;
  if (forms[index] !== "غير" || index + 1 >= end || phrase.named) return false;
  if (reading.tokens[index + 1]!.kind !== "word") return false;
  const quality = forms[index + 1]!;
  if (!is(reading, index + 1, ADJECTIVE) && !/(?:ي|يه|يين|يون)$/.test(quality)) return false;
  const definite = /^ال/.test(quality);
  // The quality of the noun right in front, or of that in front of another quality.
  if (definite !== /^ال/.test(forms[index - 1]!)) return false;
  return definite || !phrase.closed;
}
