import type { Token } from "@qawl/arabic";
import { GIVEN_NAMES } from "../lexicon/given-names.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Item } from "./item.ts";

/** Words after which a source says anew what its speaker is: "وهو طالب جامعي", "أحد المزارعين". */
const OPENERS = wordSet("وهو وهي وهم هو هي أحد احد إحدى بعض عدد من وقال");

/**
 * Whether a word tells what the speaker is: at the beginning of the source or of a piece of it, after an opener, or with the article right
 * before a first name ("زميله السائق رعد"). Anywhere else "حارس" and "شاعر" are family names.
 */
export function isAtHead(
  before: Item | undefined,
  { form, afterBreak }: { readonly form: string; readonly afterBreak: boolean },
  next: Token | undefined,
): boolean {
  if (GIVEN_NAMES.has(form) && (next === undefined || GIVEN_NAMES.has(next.form))) return false;
  if (before === undefined || afterBreak) return true;
  if (OPENERS.has(before.form) && before.endToken - before.firstToken === 1) return true;
  if (/^\d+$/.test(before.form)) return true;
  return form.startsWith("ال") && next !== undefined && GIVEN_NAMES.has(next.form);
}
