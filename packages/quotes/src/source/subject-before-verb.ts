import { MONTHS } from "../lexicon/function-words.ts";
import {
  ACCUSATIVE,
  ADJECTIVE,
  ADVERB,
  BODY,
  COLLECTIVE,
  COMMON_NOUN,
  DEFINITE,
  GIVEN_NAME,
  OCCASION,
  OWNED,
  PREPOSITION,
  ROLE,
  TIME,
  VERB,
  WAS_FORM,
} from "../lexicon/kinds.ts";
import { isAdverb, isCommonNoun, isRole } from "../lexicon/word-kinds.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Range } from "../reading/frame.ts";
import { is, type Reading, sentenceStart } from "../reading/reading.ts";
import { leaderClauseEnd } from "./asides.ts";
import { nounPhraseEnd } from "./noun-phrase.ts";
import { isGovernedSpeaker } from "./speaker-start.ts";

/** The noun phrase at `first`, if nothing but asides stands between it and `end`: no verb, no preposition at its head. */
export function wholeSubject(reading: Reading, first: number, end: number): Range | null {
  const head = reading.forms[first]!;
  if (/^و?انما$/.test(head)) return null;
  // وبصوت منخفض | يقر …, هذه المرة | يشهد …: how or when.
  if (/^وب.{3,}/.test(head) && isCommonNoun(head.slice(2))) return null;
  if (/^(?:هذه|المره)$/.test(head) && /^المره$/.test(reading.forms[end - 1]!)) return null;
  if (reading.tokens[first]!.kind === "word") {
    const governed = isGovernedSpeaker(reading, first);
    if (is(reading, first, VERB) && !is(reading, first, ROLE | BODY) && !governed) return null;
    if (
      /^و?(?:ب(?:ال|هذ|ذل)|لل...)/.test(head) ||
      (isAdverb(head.replace(/^و/, "")) && !governed) ||
      MONTHS.has(head.replace(/^و/, ""))
    )
      return null;
  }
  if (first + 1 === end && isGoingOn(reading, first)) return null;
  // وقد | ألحقتها برسالة جاء فيها …: behind قد stands a verb, and no speaker.
  if (SURELY.test(reading.forms[first - 1] ?? "") && !is(reading, first, KNOWN)) {
    const noun = first + 1 < end && !is(reading, first + 1, PREPOSITION);
    const behind = noun ? wholeSubject(reading, first + 1, end) : null;
    if (behind !== null) return behind;
  }
  // كتب الوزير | يقول: «…»: he stands behind his own verb.
  if (/^[وف]?كتبت?$/.test(head)) return null;
  if (actPeople(reading, first, end))
    return { first: first + 1, end: peopleEnd(reading, first + 1, end) };
  if (isVerbInFront(reading, first, end)) return wholeSubject(reading, first + 1, end);
  let stop = nounPhraseEnd(reading, first, end);
  const leader = stop < end ? leaderClauseEnd(reading, stop, end) : -1;
  if (leader >= 0) stop = leader;
  // ضابط أمريكي | شارك في المفاوضات: a verb right behind an indefinite speaker tells which one.
  const described = isIndefinite(reading, first, stop) && is(reading, stop, VERB | WAS_FORM);
  for (let index = described ? stop + 1 : stop; index < end; index++) {
    if (is(reading, index, VERB) && !is(reading, index, ADVERB) && !described)
      return index === stop && isJoinedVerb(reading, first, end) ? { first, end: stop } : null;
  }
  if (!described && stop < end && isDescribed(reading, end - 1)) return null;
  return { first, end: described ? end : stop };
}

const SURELY = /^[ولف]{0,2}قد$/;
const KNOWN = ROLE | BODY | COLLECTIVE | DEFINITE | GIVEN_NAME;

/** الوزارة تحقق مع مطاعم | ترفض …: a verb right behind another noun without the article tells of that one. */
function isDescribed(reading: Reading, index: number): boolean {
  // صوت المجلس على قرار | يطلب …
  if (/^(?:قرار|توصيه|مشروع|قانون|عريضه|نداء|اتفاق|وثيقه|مذكره)$/.test(reading.forms[index]!))
    return false;
  if (reading.tokens[index]!.kind !== "word" || !is(reading, index, COMMON_NOUN | COLLECTIVE))
    return false;
  return (
    is(reading, index - 1, PREPOSITION) &&
    !is(
      reading,
      index,
      DEFINITE |
        OWNED |
        ADVERB |
        TIME |
        OCCASION |
        ROLE |
        BODY |
        ADJECTIVE |
        PREPOSITION |
        GIVEN_NAME,
    )
  );
}

/** بعث | السفير رسالة يدين فيها …: a verb in front of its subject, where a sentence begins. */
function isVerbInFront(reading: Reading, first: number, end: number): boolean {
  if (is(reading, first, ROLE | BODY | COLLECTIVE | DEFINITE | GIVEN_NAME)) return false;
  if (isSpreading(reading, first, end)) return true;
  if (first + 2 >= end || first !== sentenceStart(reading, first)) return false;
  return (
    is(reading, first + 1, ROLE) &&
    is(reading, first + 1, DEFINITE) &&
    is(reading, first + 2, OCCASION)
  );
}

/** وتابع | يقول: «…», وراح | يردد أن …: a verb that only leads up to the one that reports. */
function isGoingOn({ forms }: Reading, index: number): boolean {
  return /^[وف](?:تابع|مضي|راح|اخذ|عاد|ظل|بدا|استطرد|واصل|اكمل|اردف)ت?$/.test(forms[index]!);
}

/** وصدر | بيان عن المكتب وصف …, وترددت | شائعات تفيد بأن …: a verb, and the paper or rumour behind it that says something. */
function isSpreading(reading: Reading, first: number, end: number): boolean {
  const form = reading.forms[first]!;
  if (first + 1 >= end || reading.tokens[first]!.kind !== "word") return false;
  const verb = reading.kinds[first] === 0 ? /^[وف]?.{3,}ت?$/ : COMING_OUT;
  return verb.test(form) && TOLD.has(reading.forms[first + 1]!);
}

/** وتداول | مستخدمون …: a plural in the nominative is no genitive, so the word in front of it, where a sentence begins, is its verb. */
function actPeople(reading: Reading, first: number, end: number): boolean {
  if (first + 1 >= end || first !== sentenceStart(reading, first)) return false;
  const next = reading.forms[first + 1]!;
  return (
    /^(?:ال)?.{3,}ون$/.test(next) && (is(reading, first + 1, COLLECTIVE) || /^(?:ال)?م/.test(next))
  );
}

/** نشر | ناشطون سوريون مقاطع …: the plural with its qualities; what follows is the object. */
function peopleEnd({ forms }: Reading, people: number, end: number): number {
  let at = people + 1;
  while (at < end && /^(?:ال)?.{2,}ون$/.test(forms[at]!)) at++;
  return at;
}

const COMING_OUT = /^[وف]?(?:صدر|صدرت|ظهر|ظهرت|ورد|وردت|راجت|سرت|سادت|برزت|تعالت|سربت|نشرت)$/;
const TOLD = wordSet(
  "بيان بيانات شائعات شائعة إشاعات تقارير أنباء معلومات دعوات مطالبات رسائل رسالة تصريحات أصوات",
);

/** الرئيس يزور المدينة | ويوجه بـ…: the second verb has the subject of the first. */
function isJoinedVerb(reading: Reading, first: number, verb: number): boolean {
  return first === sentenceStart(reading, first) && /^و[يت]../.test(reading.forms[verb] ?? "");
}

function isIndefinite(reading: Reading, index: number, end: number): boolean {
  if (/^و?ال/.test(reading.forms[index]!)) return false;
  // رئيس الوزراء | يجري …
  for (let at = index + 1; at < end && !is(reading, at, PREPOSITION); at++)
    if (is(reading, at, DEFINITE)) return false;
  return is(reading, index, ROLE | COLLECTIVE) && !is(reading, index, BODY);
}

/** Whether a phrase in front of a verb can be its speaker. */
export function looksLikeSpeaker(reading: Reading, { first, end }: Range): boolean {
  if (end - first > 16 || isUnknownVerb(reading, first)) return false;
  if (is(reading, first, GIVEN_NAME) && is(reading, first + 1, GIVEN_NAME)) return true;
  // سحب نفسا طويلا ثم أضاف …: a verb with its object.
  const counts = reading.tokens[first]!.kind === "number";
  const deed = !counts && !is(reading, first, DEFINITE | ROLE | BODY | COLLECTIVE | ACCUSATIVE);
  if (deed && !/ا$/.test(reading.forms[first]!) && is(reading, first + 1, ACCUSATIVE)) return false;
  for (let index = first; index < Math.min(end, first + 4); index++) {
    const form = reading.forms[index]!;
    if (is(reading, index, ROLE | BODY | COLLECTIVE)) return true;
    // غير أن | ضابطا كبيرا …
    if (/.{3,}ا$/.test(form) && isRole(form.slice(0, -1))) return true;
    if (reading.tokens[index]!.kind === "hashtag" || reading.tokens[index]!.kind === "open-quote")
      return true;
  }
  return end - first <= 4 && (is(reading, first, DEFINITE) || end - first >= 1);
}

/** كما | ألقى منشورات دعت …: an unknown word with ى at its end is a verb, and no name. */
function isUnknownVerb({ document, kinds, tokens }: Reading, index: number): boolean {
  if (kinds[index] !== 0 || tokens[index]!.kind !== "word") return false;
  return document.text.charAt(tokens[index]!.end - 1) === ALEF_MAKSURA;
}

const ALEF_MAKSURA = "\u0649";

/** في السياسة | الخارجية أيد …: an adjective of the noun in front, and no ministry. */
export function isAdjectiveOf(reading: Reading, index: number): boolean {
  if (!is(reading, index, DEFINITE) || !is(reading, index - 1, DEFINITE)) return false;
  return /(?:ي|يه)$|^الابيض$/.test(reading.forms[index]!);
}

/** The first role or body behind a place, where it begins a phrase of its own; -1 for none. */
export function firstSpeaker(reading: Reading, from: number, end: number): number {
  for (let index = from + 1; index < end; index++) {
    const form = reading.forms[index]!;
    if (
      is(reading, index, ROLE | BODY) &&
      !is(reading, index - 1, PREPOSITION) &&
      !form.startsWith("ل") &&
      !isAdjectiveOf(reading, index)
    ) {
      // A noun in a chain (في محافظة نينوى رئيس …) begins anew only after a closed phrase.
      if (is(reading, index - 1, DEFINITE) || reading.tokens[index - 1]!.kind !== "word")
        return index;
    }
  }
  return -1;
}
