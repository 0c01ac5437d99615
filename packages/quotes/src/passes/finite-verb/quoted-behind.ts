import { type Reading, sentenceEnd } from "../../reading/reading.ts";
import { clearFiniteCue, isColon, isPunctuation } from "../../reading/tests-on-tokens.ts";

/** How far behind the object the colon may stand. */
const NEAR = 14;
/** A quotation behind a colon says something from this many words on. */
const WORDS = 4;
const LEAST = 2;
const SAYING = /^(?:قائل(?:ا|ه|ين)|بالقول|بقول(?:ه|ها|هم))$/;

/**
 * سخر النائب من الفكرة: | «…», رد الوزير على السؤال قائلا: | «…»: what a verb with an object reports where a quotation stands behind its
 * clause. The opening mark, or -1.
 */
export function quotedBehind(reading: Reading, first: number): number {
  const { tokens, forms, quotations, quotationOf } = reading;
  const end = Math.min(sentenceEnd(reading, first), first + NEAR);
  for (let index = first; index < end; index++) {
    if (isColon(reading, index)) {
      if (tokens[index + 1]?.kind !== "open-quote") return -1;
      const quotation = quotations[quotationOf[index + 1]!];
      // المالكي يحذر من الحرب: | «الاتفاق خطوة مهمة»: all that a headline has behind its colon.
      const line = reading.document.sentences[reading.sentenceOf[first]!]!;
      const whole =
        line.paragraph === 0 &&
        quotation !== undefined &&
        quotation.close + 1 >= sentenceEnd(reading, first);
      const least = whole ? LEAST : WORDS;
      return quotation?.closed && quotation.words >= least ? index + 1 : -1;
    }
    if (isPunctuation(reading, index) || tokens[index]!.kind === "open-quote") return -1;
    if (SAYING.test(forms[index]!)) continue;
    if (clearFiniteCue(reading, index) !== undefined && index > first) return -1;
  }
  return -1;
}
