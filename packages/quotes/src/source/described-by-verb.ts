import { bare } from "../lexicon/bare.ts";
import type { CueForm } from "../lexicon/cue-types.ts";
import { ADJECTIVE, BODY, COLLECTIVE, DEFINITE, OWNED, ROLE } from "../lexicon/kinds.ts";
import { isBody, isCollective, isRole } from "../lexicon/word-kinds.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Range } from "../reading/frame.ts";
import { is, type Reading, sentenceStart } from "../reading/reading.ts";

/** Papers, rumours and banners that say something. */
const TOLD = wordSet(
  "تقارير تقرير رسالة رسائل وثيقة وثائق بيان أنباء شائعات منشورات دراسة لافتة لافتات يافطات عبارات",
);

const QUALITIES = 4;

/**
 * تضم | جماعات تقول إنها …, من | رجل يقول إنه …: a verb in the imperfect right behind a noun without the article tells of that noun.
 */
export function describedByVerb(reading: Reading, verb: number, form: CueForm): Range | null {
  if (form.shape === "perfect") return describedByPerfect(reading, verb, form);
  if (form.shape !== "imperfect" || !/^[يت]/.test(reading.forms[verb]!)) return null;
  const least = sentenceStart(reading, verb);
  let first = verb - 1;
  while (
    first > Math.max(least, verb - QUALITIES) &&
    is(reading, first, ADJECTIVE) &&
    !is(reading, first, DEFINITE | COLLECTIVE)
  )
    first--;
  if (first <= least || is(reading, first, DEFINITE | OWNED)) return null;
  if (reading.tokens[first]!.kind !== "word") return null;
  if (!is(reading, first, COLLECTIVE | ROLE) && !isTold(reading.forms[first]!)) return null;
  // من كل | مرشح يدعو إلى …: whoever does.
  if (/^(?:و?كل|اي|لاي|باي)$/.test(reading.forms[first - 1]!)) return null;
  if (form.pronoun && !is(reading, first, ROLE | BODY)) return null;
  if (is(reading, first, BODY) && !is(reading, first, COLLECTIVE)) return null;
  return { first, end: verb };
}

/** حاملين الأعلام | ولافتات تدعو إلى …: a banner right in front of its verb, whoever holds it up. */
export function bannerBefore(reading: Reading, verb: number, form: CueForm): Range | null {
  if (form.shape !== "imperfect" || form.pronoun || form.plural) return null;
  const banner = /^و?(?:لافتات|يافطات|لافته|يافطه)$/.test(reading.forms[verb - 1] ?? "");
  return banner && verb - 1 > sentenceStart(reading, verb) ? { first: verb - 1, end: verb } : null;
}

/** تقارير, ولافتات. */
function isTold(form: string): boolean {
  return TOLD.has(bare(form)) || (/^و/.test(form) && TOLD.has(form.slice(1)));
}

/**
 * بكلمات | لمسؤولين عراقيين شددوا على أن …, إلى | مسؤول أمني قال إن …: behind a preposition a noun without the article, with its qualities, has the clause of the
 * verb right behind it for its description.
 */
function describedByPerfect(reading: Reading, verb: number, form: CueForm): Range | null {
  if (form.pronoun || /^[وف]/.test(reading.forms[verb]!)) return null;
  const least = sentenceStart(reading, verb);
  let first = verb - 1;
  while (first > Math.max(least, verb - QUALITIES) && isQualityOfMany(reading, first)) first--;
  if (first <= least || reading.tokens[first]!.kind !== "word") return null;
  const spelled = reading.forms[first]!;
  const noun =
    ATTACHED.test(spelled) && !is(reading, first, COLLECTIVE | ROLE) ? spelled.slice(1) : spelled;
  if (/^ال|^لل/.test(noun) || is(reading, first, OWNED)) return null;
  const governed = noun !== spelled || /^(?:من|الي|عن|مع|علي)$/.test(reading.forms[first - 1]!);
  if (!governed) return null;
  if (form.plural) return isCollective(noun) ? { first, end: verb } : null;
  if (!isRole(noun) || isBody(noun)) return null;
  return form.feminine === /ه$/.test(noun) ? { first, end: verb } : null;
}

const ATTACHED = /^[بل](?!ل)../;

const FORMER = /^(?:سابق|كبير|بارز|متقاعد|رفيع)(?:ه|ين)?$/;

/** عراقيين, أمني, سابق */
function isQualityOfMany(reading: Reading, index: number): boolean {
  const form = reading.forms[index]!;
  if (is(reading, index, DEFINITE) || /^[بلوف]/.test(form)) return false;
  return is(reading, index, ADJECTIVE) || FORMER.test(form) || /.{3,}ي(?:ه|ين|ون)?$/.test(form);
}
