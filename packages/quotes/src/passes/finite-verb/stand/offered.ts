import { bare } from "../../../lexicon/bare.ts";
import { isActNoun, isActShape } from "../../../lexicon/word-kinds.ts";
import { wordSet } from "../../../lexicon/word-set.ts";
import type { Reading } from "../../../reading/reading.ts";

/** عرض | الاعتراف بـ…: an act is offered, a thing is shown. */
export function isOffered({ forms, tokens, document }: Reading, first: number): boolean {
  const form = bare(forms[first]!);
  // الأفلام with its hamza above is a plural, and no act (الإعلام).
  if (/^(?:ال)?\u0623/.test(document.text.slice(tokens[first]!.start, tokens[first]!.end)))
    return false;
  return form !== "تقرير" && (isActNoun(form) || isActShape(form) || OFFERS.has(form));
}

const OFFERS = wordSet(
  "سلاح مساعدة معونة مشورة خدمات خدماته خدماتها وساطة وساطته وساطتها هدنة خطة صفقة تسوية مبادرة",
);
