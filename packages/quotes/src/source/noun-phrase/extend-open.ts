import { isDefinite } from "../../lexicon/classify/article.ts";
import { QUANTIFIERS } from "../../lexicon/function-words.ts";
import { GIVEN_NAMES } from "../../lexicon/given-names.ts";
import { DEFINITE } from "../../lexicon/kinds.ts";
import {
  isActNoun,
  isAdjective,
  isBody,
  isCommonNoun,
  isOwned,
  isRole,
} from "../../lexicon/word-kinds.ts";
import { is, type Reading } from "../../reading/reading.ts";
import type { Phrase } from "./phrase.ts";

/** A genitive or adjective behind a head that waits for one. */
export function extendOpen(reading: Reading, form: string, phrase: Phrase, index: number): number {
  if (QUANTIFIERS.has(form)) return -1;
  if (phrase.described) {
    const quality = (isAdjective(form) || /(?:يون|يين)$/.test(form)) && !isDefinite(form);
    if (!quality && !isRole(form) && (isCommonNoun(form) || isActNoun(form))) return -1;
    if (!quality && !isRole(form)) {
      phrase.named = true;
      phrase.closed = true;
    }
    return index + 1;
  }
  if (isDefinite(form)) phrase.closed = true;
  else if (isOwned(form)) phrase.closed = true;
  else if ((isAdjective(form) || /(?:يون|يين)$/.test(form)) && !isRole(form) && !isBody(form))
    phrase.described = !is(reading, index + 1, DEFINITE);
  else if (!isRole(form) && !isBody(form) && !isCommonNoun(form) && !isThing(reading, index)) {
    phrase.closed = true;
    phrase.named = true;
  }
  return index + 1;
}

/** خطة | فرض القانون, في | اقتصاديات الميليشيات: an unknown noun, no name, where a definite one that is no family name stands behind it. */
function isThing({ forms }: Reading, index: number): boolean {
  const form = forms[index]!;
  const next = forms[index + 1] ?? "";
  if (GIVEN_NAMES.has(form) || !isDefinite(next) || next.endsWith("ي")) return false;
  return isActNoun(form) || /(?:ات|ه)$/.test(form);
}
