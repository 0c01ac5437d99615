import { COMMON_NOUN } from "../../../lexicon/kinds.ts";
import type { Range } from "../../../reading/frame.ts";
import { is, type Reading } from "../../../reading/reading.ts";
import { speaksForItself } from "./speaks-for-itself.ts";

/** Somebody who estimates stands in front of what he estimates, and no thing or number does. */
export function isEstimated(reading: Reading, first: number, source: Range | null): boolean {
  if (source === null || reading.tokens[first]!.kind === "number") return false;
  if (
    /^ب(?:ال)?(?:مليون|مليار|الف|مئه|عشرات|مئات|الاف|ملايين|نحو|حوالي|اكثر|اقل)/.test(
      reading.forms[first]!,
    )
  )
    return false;
  if (/^(?:ه[ؤو]لاء|هذه|هذا|ب.{3,})$/.test(reading.forms[source.first]!)) return false;
  return speaksForItself(reading, source) || !is(reading, source.first, COMMON_NOUN);
}
