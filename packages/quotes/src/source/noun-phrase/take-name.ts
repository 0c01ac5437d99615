import { BODY, GIVEN_NAME } from "../../lexicon/kinds.ts";
import { is, type Reading } from "../../reading/reading.ts";
import type { Phrase } from "./phrase.ts";

/** Where the phrase goes on when a known name is taken in whole: `next` is where the rules of words go on from `index`, or -1 where they end the phrase. */
export function takeName(
  reading: Reading,
  index: number,
  end: number,
  phrase: Phrase,
  next: number,
): number {
  const { known } = phrase;
  const name = reading.nameEnds[index]!;
  if (name === 0 || name > end) {
    phrase.known = false;
    return next;
  }
  const isPerson = is(reading, index, GIVEN_NAME);
  // المتحدث باسم الحكومة | باسم العوادي
  if (next < 0 && !(isPerson && phrase.person && !phrase.named)) return next;
  // توعد الرئيس دونالد ترامب | النظام السوري, هاجم سامر خلف | حسن نصر الله: behind a name, another one is told of.
  if (known && (is(reading, index, BODY) || (isPerson && !reading.forms[index]!.startsWith("و"))))
    return -1;
  phrase.closed = true;
  phrase.described = false;
  phrase.named ||= isPerson;
  phrase.known = isPerson;
  return Math.max(next, name);
}
