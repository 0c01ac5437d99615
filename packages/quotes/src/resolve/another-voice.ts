import { bare } from "../lexicon/bare.ts";
import { BODY, COLLECTIVE, GIVEN_NAME, ROLE } from "../lexicon/kinds.ts";
import { isOf } from "../lexicon/word.ts";
import type { Frame } from "../reading/frame.ts";
import type { Reading } from "../reading/reading.ts";

/** Words by which a speaker is told from another: titles, bodies, names. */
const TELLING = ROLE | BODY | COLLECTIVE;

/**
 * هدد التنظيم بقتل الرهائن، حسبما قال | ناشطون: somebody else passes on the words of the sentence, and both have said them. A paper, a pronoun or a phrase
 * with one is the speaker's own (نفت الوزارة …، وفق | بيانها، بحسب | متحدث باسمها), and so is who has spoken in the sentence already: `heads` tells the words
 * of the phrases that name him.
 */
export function isAnotherVoice(
  reading: Reading,
  { source, lemma }: Frame,
  heads: ReadonlySet<string>,
): boolean {
  if (source === null || reading.tokens[source.first]!.kind !== "word") return false;
  // وفق | بيان إعلامي صدر عنها
  if (PAPER.test(reading.forms[source.first - 1] ?? "")) return false;
  for (let index = source.first; index < source.end; index++)
    if (OWNER.test(reading.forms[index]!)) return false;
  const head = wordOf(reading, source.first);
  if (heads.has(head)) return false;
  return isOf(head, TELLING) || (isOf(head, GIVEN_NAME) && lemma !== "قال");
}

const PAPER = /^(?:لل?|ال)?(?:بيان|بلاغ|تصريح|تصريحات|تقرير)$/;
const OWNER = /..(?:ها|هم|هما)$/;

/** The words that tell who speaks, as {@link isAnotherVoice} compares them. */
export function headsOf(reading: Reading, { source }: Frame): string[] {
  const heads: string[] = [];
  if (source === null) return heads;
  for (let index = source.first; index < source.end; index++) {
    const word = wordOf(reading, index);
    if (index === source.first || isOf(word, TELLING)) heads.push(word);
  }
  return heads;
}

/** Without its article, and the ل of وفقا لـ. */
function wordOf({ forms }: Reading, index: number): string {
  return bare(forms[index]!).replace(/^ل(?=..)/, "");
}
