import { wordSet } from "../../lexicon/word-set.ts";
import type { Range } from "../../reading/frame.ts";
import type { Reading } from "../../reading/reading.ts";
import {
  clearFiniteCue,
  isBody,
  isDefinite,
  isPreposition,
  isRole,
  opensClause,
} from "../../reading/tests-on-tokens.ts";

const NOT_A_SPEAKER = wordSet(
  "هذا ذلك تلك ما لا لم لن ليس قد إذا عام عاما يوم كل شيء أمر الأمر أول مرة جميع أي ألف مليون اتفاق قرار عملية هجوم حول أكثر أقل نحو غارة معركة حرب خطوة",
);

/** A phrase that can speak at all: no preposition, number, verb or thing at its head. */
export function isSpeaker(reading: Reading, { first, end }: Range, kind: string): boolean {
  const head = reading.forms[first]!;
  const known = isRole(head) || isBody(head);
  if (reading.tokens[first]!.kind === "number") return false;
  if (isPreposition(head) && !known) return false;
  if (
    /^(?:ل|ب)/.test(head) &&
    !known &&
    kind === "object" &&
    head.length > 3 &&
    isDefinite(head.slice(1))
  )
    return false;
  if (NOT_A_SPEAKER.has(head)) return kind !== "object" && head === "هذا";
  if (kind === "object") {
    for (let index = first; index < end; index++) {
      const form = reading.forms[index]!;
      if (opensClause(form) && index > first) return false;
      if (index > first && index < end - 1 && clearFiniteCue(reading, index) && !isRole(form))
        return false;
    }
  }
  return true;
}
