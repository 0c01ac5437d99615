import { GIVEN_NAMES } from "../lexicon/given-names.ts";
import { isDefinite } from "../lexicon/lookup.ts";
import { NAMING_WORDS } from "../lexicon/title-words.ts";
import { wordSet } from "../lexicon/word-set.ts";
import { type Item, isNameWord } from "./item.ts";
import { isKinOf, isServant, isState } from "./look-alikes.ts";

/** Words of a name at most. */
export const LONGEST = 7;

/** Second words of names such as صلاح الدين and عبد الله, which are ranks elsewhere. */
export const INNER_WORDS: ReadonlySet<string> = new Set(["الدين", "الله"]);

/** The item behind the name that begins at `start`. */
export function endOfName(items: readonly Item[], start: number): number {
  let end = start + 1;
  while (end < items.length && end - start < LONGEST) {
    const item = items[end]!;
    if (item.afterBreak || startsAnother(item) || NAMING_WORDS.has(item.form)) break;
    if (isState(item) || isKinOf(items, end)) break;
    const ofServant = isServant(items[end - 1]!) && item.actor === null;
    const ofHouse = item.form === HOUSE || items[end - 1]!.form === HOUSE;
    if (
      !ofServant &&
      !ofHouse &&
      !isNameWord(item) &&
      !isInnerTitle(items, end) &&
      !INNER_WORDS.has(item.form) &&
      !isFamilyAdjective(item)
    )
      break;
    end++;
  }
  return end - start === 1 && isFamilyOfOne(items, end) ? end + 1 : end;
}

/**
 * سيف | بدر, مصعب | المدرس: one word behind a first name alone, at the end of the phrase or of the breath, is the family name, though elsewhere it is a body's short
 * name or a man's title.
 */
function isFamilyOfOne(items: readonly Item[], at: number): boolean {
  const first = items[at - 1]!;
  const word = items[at];
  if (word === undefined || word.afterBreak || at === 1 || !first.traits.has("given")) return false;
  if (first.traits.has("title") || (items[at + 1] !== undefined && !items[at + 1]!.afterBreak))
    return false;
  if (word.endToken - word.firstToken > 1 || /^[وبكف]?لل|^[وبكف]ال/.test(word.form)) return false;
  if (word.actor !== null) return word.short && word.actor.kind === "body";
  if (!/^ال\S+[^ه]$/.test(word.form)) return false;
  return word.traits.has("title") || word.traits.has("role");
}

/** فلان | آل ثاني: the house of which a name is. */
const HOUSE = "ال";

/** A family name that is an adjective of a state, masculine: "أحمد التركي", but "الحدود | الأمريكية". */
export function isFamilyAdjective({ nation, form, actor, camp }: Item): boolean {
  return nation !== null && actor === null && camp === null && /^ال.+[^ه]$/.test(form);
}

/** "وفلان": the next person of a pair. */
function startsAnother({ form }: Item): boolean {
  return form.startsWith("و") && !GIVEN_NAMES.has(form) && GIVEN_NAMES.has(form.slice(1));
}

/** محمد رضا | حاج | رسولي: such a title behind two words of a name, and another of its words behind it. */
function isInnerTitle(items: readonly Item[], index: number): boolean {
  if (!INNER_TITLES.has(items[index]!.form) || index < 2 || !isNameWord(items[index - 2]!))
    return false;
  const next = items[index + 1];
  return next !== undefined && !next.afterBreak && isNameWord(next) && !isDefinite(next.form);
}

/** Titles that stand within a name. */
export const INNER_TITLES: ReadonlySet<string> = wordSet("شيخ ملا سيد حاج مام كاكه");
