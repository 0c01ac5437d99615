import {
  ACT_NOUN,
  ADVERB,
  BODY,
  COMMON_NOUN,
  DEFINITE,
  QUANTIFIER,
  ROLE,
} from "../../../lexicon/kinds.ts";
import type { Range } from "../../../reading/frame.ts";
import { isWhen } from "../../../reading/raw-letters.ts";
import { is, type Reading } from "../../../reading/reading.ts";
import { isComma, isPunctuation } from "../../../reading/tests-on-tokens.ts";
import type { Scan } from "../scan.ts";

const ON_THAT = new Set(["deny", "reject", "condemn", "support"]);

/** فيما نفت الوزارة | ذلك: nothing else follows. */
export function isThatAlone(
  { reading, form, verb, end, source, settled }: Scan,
  index: number,
): boolean {
  if (reading.forms[index] !== "ذلك" || !ON_THAT.has(form.cue.class)) return false;
  if (!form.cue.takes.has("object") || form.cue.act || form.pronoun) return false;
  // لم ينف الوزير | ذلك: nothing was said.
  if (/^[وف]?ل[مان]$/.test(reading.forms[verb - 1] ?? "")) return false;
  if (!settled && (source === null || source.end !== index)) return false;
  if (settled && index !== verb + 1) return false;
  return index + 1 >= end || isPunctuation(reading, index + 1);
}

/** يتساءل النائب | كم بقي منهم, روى الشيخ | كيف نجا, تساءل | عما إذا كانت …: a question is what is asked or told. */
export function asksAt({ reading, form, verb, source, settled }: Scan, index: number): boolean {
  if (!ASKING.has(form.cue.class) && !TELLING_HOW.has(form.cue.lemma)) return false;
  const word = reading.forms[index]!;
  // سألنا المدير | عما يلزم: who asks is not told.
  if (form.cue.class === "ask" && /^عم[ان]$/.test(word))
    return form.cue.lemma === "تساءل" || reading.forms[index + 1] === "اذا";
  if (!/^(?:كيف|كم|لماذا|متي|اين|ماذا|هل|ما)$/.test(word)) return false;
  // تساءل | متي شابا عمن …: a name, written with ي, and no متى.
  if (word === "متي" && !isWhen(reading, index)) return false;
  if (word === "ما" && (form.cue.class !== "ask" || reading.forms[index + 1] !== "اذا"))
    return false;
  return settled || source !== null || index === verb + 1 || form.shape === "participle";
}

const ASKING = new Set(["ask"]);

const TELLING_HOW = new Set(["روى", "حكى", "سرد", "شرح", "تذكر", "استذكر"]);

/** قال المدير | سنواصل العمل, قال النائب | لا حاجة إلى …: the words follow their speaker with nothing between. */
export function saysBare({ reading, form, verb, source }: Scan, index: number): boolean {
  // وأضافت، | ربما تهدف الخطة إلى …
  if (form.cue.class === "add" && index === verb + 2 && isComma(reading, verb + 1))
    return GOES_ON.test(reading.forms[index]!);
  return (
    form.cue.lemma === "قال" &&
    source !== null &&
    source.first > verb &&
    source.end === index &&
    BEGINS.test(reading.forms[index]!) &&
    isDefinitePerson(reading, source)
  );
}

/** وتتعهد فرنسا | تسليم معدات, وتعهدت | استعادة السيطرة: the deed that is promised, without its ب. */
export function promisesBare(
  { reading, form, verb, source, settled }: Scan,
  index: number,
): boolean {
  if (form.cue.lemma !== "تعهد" || form.shape === "verbal-noun" || form.pronoun) return false;
  if (!is(reading, index, ACT_NOUN) || is(reading, index, DEFINITE | ROLE | BODY | QUANTIFIER))
    return false;
  if (/^(?:كل|جميع|كافه|اي)$/.test(reading.forms[index]!)) return false;
  if (source === null && !settled) return index === verb + 1 && /^[وف]ت/.test(reading.forms[verb]!);
  if (source === null || source.first < verb) return index === verb + 1;
  return source.end === index || (source.end === index - 1 && is(reading, index - 1, ADVERB));
}

/** Not مصدر | لم يذكر اسمه: behind an indefinite noun it tells of him. */
function isDefinitePerson(reading: Reading, { first, end }: Range): boolean {
  if (!is(reading, first, ROLE | BODY | COMMON_NOUN) || is(reading, first, DEFINITE)) return true;
  return first + 1 < end && is(reading, first + 1, DEFINITE);
}

const GOES_ON = /^(?:ربما|لا|لن|لم|ليس|ليست|سوف|نحن|هناك|هذا|هذه|لقد|اذا|كل|سن.{3,})$/;

const BEGINS = /^(?:لا|لن|لم|ليس|ليست|سوف|نحن|هناك|سن.{3,})$/;
