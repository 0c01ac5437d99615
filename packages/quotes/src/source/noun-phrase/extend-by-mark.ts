import { bare } from "../../lexicon/bare.ts";
import type { Cue } from "../../lexicon/cue-types.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import type { Reading } from "../../reading/reading.ts";
import { isComma, isQuotedName } from "../../reading/tests-on-tokens.ts";
import { governsInside } from "../governed.ts";
import { calledEnd } from "./called.ts";
import { joinEnd } from "./joined.ts";
import type { Phrase } from "./phrase.ts";

/** A sound plural without the article, in the oblique case: whom a verb speaks of. */
const ACCUSED = /^(?!ال).{3,}ين$/;

/** Units of an army, which have numbers. */
const UNITS = wordSet("لواء فوج فرقة كتيبة سرية");

/** The token after a mark, a number or a Latin word that goes on with the phrase, or -1. */
export function extendByMark(
  reading: Reading,
  index: number,
  first: number,
  end: number,
  phrase: Phrase,
  cue: Cue | null,
): number {
  const { forms, tokens, quotations, quotationOf } = reading;
  switch (tokens[index]!.kind) {
    case "open-quote":
      // أعلنت كل منها | "مقاطعة" المعرض
      if (/^من(?:ها|هم|هما)$/.test(forms[index - 1] ?? "")) return -1;
      if (!isQuotedName(reading, index)) return -1;
      // تتهم السلطات | "مندسين" بالتخريب
      if (cue?.class === "accuse" && ACCUSED.test(forms[index + 1] ?? "")) return -1;
      if (cue !== null && governsInside(reading, index, cue)) return -1;
      phrase.closed = true;
      return Math.min(end, quotations[quotationOf[index]!]!.close + 1);
    case "punctuation": {
      // رجل أعمال من أربيل، | اسمه شيركو
      const called = isComma(reading, index) ? calledEnd(reading, index + 1, end) : -1;
      if (called < 0) return joinEnd(reading, index, end);
      phrase.named = true;
      phrase.closed = true;
      return called;
    }
    case "latin":
    case "hashtag":
      phrase.named = true;
      phrase.closed = true;
      return index + 1;
    case "number":
      // اللواء | 30 في الحشد
      return index === first || UNITS.has(bare(forms[index - 1]!)) ? index + 1 : -1;
    default:
      return -1;
  }
}
