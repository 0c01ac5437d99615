import type { Document } from "@qawl/arabic";
import { GIVEN_NAMES } from "../lexicon/given-names.ts";
import { bareForms } from "../lexicon/lookup.ts";
import { COMPLEMENT_WORDS } from "../lexicon/role-words.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Context } from "./context.ts";
import { nameText, nameWords } from "./name-words.ts";
import type { Person } from "./person.ts";

/** "مراد" after "نادية مراد", who has not spoken yet: whom the text named with a first name in front of that word. */
export function namedBefore(
  context: Context,
  words: readonly string[],
  place: number,
): Person | null {
  const [only, more] = words;
  if (only === undefined || more !== undefined || only.length < 3) return null;
  return namesake(context, only, place);
}

/** Words of a name between the first name and the family name. */
const INNER = 2;

/** "الجبوري" of the registry, while the text named another in full, and not as a speaker: أحمد عواد الجبوري. */
export function namesake(
  { document, occurrences, people }: Context,
  last: string,
  place: number,
): Person | null {
  const { tokens } = document;
  for (const at of occurrences.get(bareForms(last)[0]!) ?? []) {
    if (at >= place) break;
    // علي | حسن الموسوي: a word within another's name.
    if (
      GIVEN_NAMES.has(tokens[at + 1]?.form ?? "") ||
      /^ال.{2,}ي$/.test(tokens[at + 1]?.form ?? "")
    )
      continue;
    for (let from = at - 1; from >= Math.max(0, at - 1 - INNER); from--) {
      const { form, kind } = tokens[from]!;
      if (kind !== "word") break;
      if (!isFirstName(document, from)) {
        if (COMPLEMENT_WORDS.has(form) || NO_FIRST_NAMES.has(form) || form.startsWith("و")) break;
        continue;
      }
      // The first of several first names: عمر عبد الله …
      while (from > 0 && at - from <= INNER && isFirstName(document, from - 1)) from--;
      const name = { from, to: at + 1 };
      return people.local(nameWords(document, name), nameText(document, name));
    }
  }
  return null;
}

/** Verbs and prepositions that are first names elsewhere: طالب | الادعاء. */
const NO_FIRST_NAMES: ReadonlySet<string> = wordSet("طالب بين");

/** A known first name, and not على, which has the form of علي. */
function isFirstName({ text, tokens }: Document, at: number): boolean {
  const { form, start, end } = tokens[at]!;
  if (!GIVEN_NAMES.has(form) || NO_FIRST_NAMES.has(form)) return false;
  return form !== "علي" || !text.slice(start, end).includes("ى");
}
