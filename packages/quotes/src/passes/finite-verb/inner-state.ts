import { COUNTRIES } from "../../lexicon/countries.ts";
import { CITIES } from "../../lexicon/function-words.ts";
import {
  BODY,
  CITY,
  COLLECTIVE,
  COMMON_NOUN,
  DEFINITE,
  PLACE,
  QUANTIFIER,
  ROLE,
} from "../../lexicon/kinds.ts";
import { is, type Reading, sentenceEnd } from "../../reading/reading.ts";
import type { SpokenClause } from "./clause.ts";

/** Verbs of what somebody wants, fears or holds true in his mind: his own words where a person or his quoted words tell it. */
const INNER = new Set(["أراد", "خشي", "رغب", "نوى", "طمح", "اعتقد", "ظن", "أمل", "تطلع", "عول"]);

/**
 * وتريد تركيا إبعاد …, ويخشى الأكراد أن …, قال إن الحلف لا يرغب في …: what states and peoples want or fear, and nobody says there, is what the
 * writer knows of them, or part of what another one says.
 */
export function isInnerState(clause: SpokenClause): boolean {
  const { reading, verb, form, place, after, source } = clause;
  // «الشعب يعتبر أن …»: what a people holds, within another one's words.
  if (form.cue.class === "think" && source !== null && reading.quotationOf[verb]! >= 0)
    if (MASSES.test(reading.forms[source.first]!)) return true;
  if (HELD.has(form.cue.lemma)) return isHeldSilently(clause);
  if (!INNER.has(form.cue.lemma) || after.kind === "quote" || form.pronoun) return false;
  // قال: «بلادنا لا تريد …»
  if (reading.quotationOf[verb]! >= 0) return true;
  if (holdsQuotation(reading, after.first)) return false;
  if (place.nested || source === null) return true;
  if (form.cue.lemma === "اعتقد" && KNOWN.test(reading.forms[source.first]!)) return false;
  if (form.cue.lemma !== "أمل") return isManyOrState(reading, source.first);
  // المدينة التي | يأمل الرئيس تطويرها, وتأمل السلطات | في فتح الطريق; a headline that begins with its subject gives what it said: الوزارة تأمل أن ….
  if (form.shape !== "imperfect") return false;
  if (place.place === "relative") return after.kind === "object";
  return !clause.subjectBefore && isManyOrState(reading, source.first);
}

const MASSES = /^(?:ال)?(?:شعب|شعوب|ناس|مواطن|جمهور|جماهير|عالم|راي)(?:ون|ين|ه|ها|هم|نا)?$/;

/** What somebody prefers or sees is his word, unless firms prefer a deed or a state is told to have held it so for a time: كانت | ترى أن …. */
const HELD = new Set(["فضل", "رأى"]);

function isHeldSilently({ reading, verb, form, source, after, place }: SpokenClause): boolean {
  if (form.shape !== "imperfect" || form.pronoun || after.kind === "quote") return false;
  const who = source?.first ?? after.first;
  if (form.cue.lemma === "رأى") {
    if (source === null) return false;
    // العراقيون | يرون أن …: what a people holds, as the writer has it.
    if (source.end - source.first === 1 && PEOPLES.test(reading.forms[source.first]!)) return true;
    return (
      /^كان(?:ت|وا)?$/.test(reading.forms[verb - 1] ?? "") && isManyOrState(reading, source.first)
    );
  }
  return after.kind === "object" && place.place === "first" && COMPANIES.test(reading.forms[who]!);
}

const PEOPLES =
  /^ال(?:(?:عراقي|لبناني|سوري|مصري|تونسي|فلسطيني|يمني|ليبي|ايراني)(?:ون|ين)|ناس|اكراد)$/;

const COMPANIES =
  /^(?:ال)?(?:شركات|مصارف|بنوك|مصانع|اسر|عائلات|عوائل|شباب|نساء|ناس|مستهلكون|تجار)$/;

/** A state, a body, a people, and no person. */
function isManyOrState(reading: Reading, first: number): boolean {
  const form = reading.forms[first]!;
  if (is(reading, first, ROLE)) return false;
  if (is(reading, first, QUANTIFIER)) return !is(reading, first + 1, ROLE) && !/هم$/.test(form);
  return (
    is(reading, first, BODY | COLLECTIVE | CITY | PLACE) ||
    (is(reading, first, COMMON_NOUN | DEFINITE) && PLURAL.test(form)) ||
    COUNTRIES.has(form) ||
    COUNTRIES.has(form.slice(1)) ||
    CITIES.has(form.slice(1))
  );
}

const PLURAL = /(?:ون|ين|ات|اكراد)$/;

/** ويعتقد | خبراء أن …: people of whom one knows what they hold true only because they have said so. */
const KNOWN =
  /^(?:ال)?(?:مس[ؤو]ولون|خبراء|محللون|مراقبون|دبلوماسيون|محققون|باحثون|مختصون|متخصصون|اقتصاديون|سياسيون|ناشطون|معلقون|منتقدون)$/;

/** Tokens in which quoted words are looked for: keeps the scan linear. */
const FAR = 60;

function holdsQuotation(reading: Reading, from: number): boolean {
  if (from >= reading.tokens.length) return false;
  const end = Math.min(sentenceEnd(reading, from), from + FAR);
  for (let index = from; index < end; index++)
    if (reading.tokens[index]!.kind === "open-quote") return true;
  return false;
}
