import { COUNTRIES } from "../../lexicon/countries.ts";
import { TOWNS } from "../../lexicon/function-words.ts";
import { BODY, CITY, COLLECTIVE, CUE, GIVEN_NAME, PLACE, ROLE, VERB } from "../../lexicon/kinds.ts";
import { isOf } from "../../lexicon/word.ts";
import type { Looked } from "../looked.ts";

/**
 * #العراق #بغداد | وزير الدفاع يؤكد …: tags under which a post is filed. A tag may as well begin the speaker (#الحشد الشعبي يعلن …), so they are passed only
 * where a speaker's first word stands behind them, or behind several the last of which is a place.
 */
export function behindTags({ document, forms, kinds }: Looked, first: number, end: number): number {
  let index = first;
  while (document.tokens[index]?.kind === "hashtag") index++;
  if (index === first || index + 1 >= end || document.tokens[index]!.kind !== "word") return first;
  if ((kinds[index]! & (CUE | VERB)) !== 0) return first;
  if ((kinds[index]! & (ROLE | BODY | COLLECTIVE | GIVEN_NAME)) !== 0) return index;
  return index - first > 1 && isPlace(forms[index - 1]!) ? index : first;
}

function isPlace(tag: string): boolean {
  const place = tag.replace(/^#/, "");
  return COUNTRIES.has(place) || TOWNS.has(place) || isOf(place, PLACE | CITY);
}
