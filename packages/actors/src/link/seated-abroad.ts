import { hasNoun } from "../lexicon/lookup.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Phrase } from "../phrase/phrase.ts";
import type { Registry } from "../registry/registry.ts";
import { because } from "./because.ts";
import type { LinkedFaction } from "./statement.ts";

/** Bodies of no state. */
const ORGANISATIONS = wordSet(
  "منظمة منظمات جمعية مركز مراكز مؤسسة مؤسسات شركة شركات رابطة معهد مجموعة جماعة شبكة مرصد وكالة هيئة",
);
const SEAT = /^و?(?:مقره|مقرها|يقع|تتخذ|يتخذ)$/;
/** Items between the word for the seat and the place. */
const REACH = 3;

/** Where a phrase begins to tell of a body's seat: مركز النخيل | ومقره لندن; -1 where it does not. */
export function seatAt({ items }: Phrase): number {
  return items.findIndex(({ form }, index) => index > 0 && SEAT.test(form));
}

/** مركز … | ومقره لندن, منظمة … | مقرها في جنيف: an organisation that has its seat in another state speaks from abroad, whatever it does there. */
export function seatedAbroad(registry: Registry, phrase: Phrase): LinkedFaction | null {
  const { items } = phrase;
  if (registry.others === null || !hasNoun(ORGANISATIONS, items[0]?.form ?? "")) return null;
  const seat = seatAt(phrase);
  if (seat < 0) return null;
  const place = items.slice(seat + 1, seat + 1 + REACH).find((item) => item.place !== null)?.place;
  if (place == null || registry.domestic.has(place.officials)) return null;
  return because(registry.others, `seated abroad: ${place.adjectives[0]}`);
}
