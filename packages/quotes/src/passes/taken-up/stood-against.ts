import type { CueForm } from "../../lexicon/cue-types.ts";
import {
  ACCUSATIVE,
  BODY,
  CLAUSE_OPENER,
  COLLECTIVE,
  COMMON_NOUN,
  COMPLEMENTISER,
  CUE,
  DEFINITE,
  GIVEN_NAME,
  PLACE,
  PREPOSITION,
  PRONOUN_PREPOSITION,
  RELATIVE,
  ROLE,
  VERB,
} from "../../lexicon/kinds.ts";
import type { Frame, Range } from "../../reading/frame.ts";
import { is, type Reading, sentenceEnd, sentenceStart } from "../../reading/reading.ts";
import { finiteCue, isComma } from "../../reading/tests-on-tokens.ts";
import { nounPhraseEnd } from "../../source/noun-phrase.ts";
import { verbFrame } from "../verb-frame.ts";

/** Stands on a thing: it is denied, refused, condemned, criticised or welcomed. */
const CLASSES: ReadonlySet<string> = new Set(["deny", "reject", "condemn", "praise"]);
/** رحبت | به الحكومة, نددت | بها روسيا: the thing comes again behind the verb. */
const AGAIN = /^(?:ب|علي|عن|من)(?:ه|ها|هما)$/;
/** Tokens in front of الذي among which the thing is looked for. */
const FAR = 7;
/** الأمر الذي | رفضته: the words in front are meant, and have a pass of their own. */
const MATTER = /^(?:ال)?(?:امر|شيء|شخص|رجل|وقت|حين|ما|من)$/;

/** الانتخابات التي | رفضتها المعارضة, القانون الذي | انتقدته منظمات حقوقية, القرار الذي | رحبت به الحكومة, تصريحات | أدانتها السلطة: the thing in front of the verb is what the stand is on. */
export function stoodAgainst(reading: Reading, verb: number): Frame | null {
  if (!is(reading, verb, CUE)) return null;
  const form = finiteCue(reading, verb);
  if (form === undefined || form.plural || form.cue.act) return null;
  if (!CLASSES.has(form.cue.class) && form.cue.lemma !== "انتقد") return null;
  const relative = is(reading, verb - 1, RELATIVE);
  const again = !form.pronoun && AGAIN.test(reading.forms[verb + 1] ?? "");
  if (!form.pronoun && !(again && relative)) return null;
  const source = speakerAt(reading, again ? verb + 2 : verb + 1, form);
  if (source === null) return null;
  const content = thingBefore(reading, verb, relative, form);
  if (content === null) return null;
  return verbFrame({ rule: "taken-up", verb, cue: form.cue, source, kind: "object", content });
}

/** Somebody by name, office or body right behind the verb. */
function speakerAt(reading: Reading, first: number, form: CueForm): Range | null {
  const limit = sentenceEnd(reading, first);
  if (first >= limit || reading.tokens[first]!.kind !== "word") return null;
  if (is(reading, first, PREPOSITION | PRONOUN_PREPOSITION | CLAUSE_OPENER | ACCUSATIVE))
    return null;
  const named = reading.nameEnds[first]! > first;
  if (!named && !is(reading, first, ROLE | BODY | COLLECTIVE | PLACE | GIVEN_NAME)) return null;
  let end = nounPhraseEnd(reading, first, limit, form.cue);
  // رفضتها المعارضة | في موعدها: when or where the thing was.
  for (let index = first + 1; index < end - 1; index++)
    if (reading.forms[index] === "في" && /.{3}(?:ه|ها)$/.test(reading.forms[index + 1]!))
      end = index;
  return { first, end };
}

/** The thing in front of الذي, or a thing without its article right in front of the verb; `null` for a person. */
function thingBefore(
  reading: Reading,
  verb: number,
  relative: boolean,
  { cue }: CueForm,
): Range | null {
  const last = relative ? (isComma(reading, verb - 2) ? verb - 2 : verb - 1) : verb;
  const begin = Math.max(sentenceStart(reading, verb), last - FAR);
  let first = last;
  while (first > begin && reading.tokens[first - 1]!.kind === "word") {
    const index = first - 1;
    if (
      is(reading, index, PREPOSITION | CLAUSE_OPENER | COMPLEMENTISER | PRONOUN_PREPOSITION | VERB)
    )
      break;
    if (finiteCue(reading, index) !== undefined && !is(reading, index, COMMON_NOUN)) break;
    first = index;
  }
  while (first < last && nounPhraseEnd(reading, first, last) < last) first++;
  if (first >= last) return null;
  if (MATTER.test(reading.forms[first]!) || /^وه[وي]/.test(reading.forms[first]!)) return null;
  // الاتحاد الأوروبي الذي | ينتقده الرئيس: of a body only who is criticised is told.
  if (relative && cue.lemma === "انتقد" && is(reading, first, BODY)) return { first, end: last };
  if (is(reading, first, ROLE | BODY | COLLECTIVE | PLACE | GIVEN_NAME)) return null;
  if (!is(reading, first, COMMON_NOUN | ACCUSATIVE)) return null;
  if (!relative && is(reading, last - 1, DEFINITE)) return null;
  return { first, end: last };
}
