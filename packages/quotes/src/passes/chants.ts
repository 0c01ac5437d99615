import { BODY, COLLECTIVE, DEFINITE, PREPOSITION, QUANTIFIER } from "../lexicon/kinds.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Frame, Range } from "../reading/frame.ts";
import { is, type Reading, sentenceEnd, sentenceStart } from "../reading/reading.ts";
import { readBeforeVerb } from "../source/before-verb.ts";
import { nounPhraseEnd } from "../source/noun-phrase.ts";

/** What crowds shout, or hold up. */
const SLOGANS = wordSet(
  "هتاف هتافات هتافا بهتاف بهتافات شعار شعارات شعارا بشعار بشعارات لافتة لافتات",
);
/** What they do with it; of what is done with a slogan otherwise nothing is told. */
const RAISING = /^[وف]?[يت]?(ردد|رفع|هتف|ا?طلق|حمل)(?:وا|ت|ون|ن|وهم)?$/;
/** شعارات | مناهضة للفساد, and not ضد الوزير: against what, or for what. */
const SIDES =
  /^(?:(?:منا(?:هض|وئ|صر)|معادي|مندد|م[ؤو]يد|رافض|داعم|مطالب|داعي)ه|ب(?:ال)?(?:موت|سقوط|رحيل|اسقاط|حياه)|[تي](?:ندد|رفض|طالب|دعو|[ؤو]يد))$/;
/** تقول, كتب عليها: what stands between the slogan and its words. */
const READS = /^(?:تقول|يقول|مثل|كتب|كتبت|علي|عليه|عليها|منها|فيها|من|قبيل)$/;
/** Words of the crowd between the verb and the slogan. */
const FAR = 12;

/** ورفع المئات | شعار «…», ردد المحتجون | هتافات منددة بالفساد: what a crowd shouts or holds up is its word. */
export function chants(reading: Reading): Frame[] {
  const frames: Frame[] = [];
  for (let noun = 1; noun + 1 < reading.tokens.length; noun++) {
    if (!SLOGANS.has(reading.forms[noun]!) || reading.quotationOf[noun]! >= 0) continue;
    const verb = verbBefore(reading, noun);
    const frame = verb < 0 ? null : read(reading, verb, noun);
    if (frame !== null) frames.push(frame);
  }
  return frames;
}

function verbBefore(reading: Reading, noun: number): number {
  const begin = Math.max(sentenceStart(reading, noun), noun - FAR);
  for (let index = noun - 1; index >= begin; index--) {
    if (RAISING.test(reading.forms[index]!)) return index;
    if (reading.tokens[index]!.kind !== "word") return -1;
  }
  return -1;
}

function read(reading: Reading, verb: number, noun: number): Frame | null {
  const said = content(reading, noun, sentenceEnd(reading, noun));
  if (said === null) return null;
  const source = crowd(reading, verb, noun);
  const plural = /(?:وا|ون|ن)$/.test(reading.forms[verb]!);
  if (source === undefined || (source === null && !plural)) return null;
  const [, stem] = RAISING.exec(reading.forms[verb]!)!;
  return {
    rule: "chant",
    cue: verb,
    cueEnd: verb + 1,
    lemma: stem!.replace(/^ا?طلق/, "أطلق"),
    entry: null,
    start: verb,
    cuts: source === null || source.first > verb,
    source,
    ...said,
  };
}

/** The words between marks, or what the slogan is for or against. */
function content(
  reading: Reading,
  noun: number,
  end: number,
): Pick<Frame, "kind" | "content"> | null {
  let index = noun + 1;
  if (index < end && SIDES.test(reading.forms[index]!))
    return { kind: "object", content: [{ first: noun, end: -1 }] };
  while (index < Math.min(end, noun + 4) && READS.test(reading.forms[index]!)) index++;
  if (reading.forms[index] === ":") index++;
  if (index >= end || reading.tokens[index]!.kind !== "open-quote") return null;
  const { close, closed, words } = reading.quotations[reading.quotationOf[index]!]!;
  if (!closed || words < 2) return null;
  return { kind: "quote", content: [{ first: index + 1, end: close }] };
}

/** The crowd behind the verb or right in front of it; `null` where it is understood, and `undefined` where something else stands there. */
function crowd(reading: Reading, verb: number, noun: number): Range | null | undefined {
  const first = verb + 1;
  if (first < noun && !is(reading, first, PREPOSITION)) {
    const many = MANY.test(reading.forms[first]!);
    const people = is(reading, first, COLLECTIVE | QUANTIFIER) && !is(reading, first, BODY);
    if (!many && (!people || POWERS.test(reading.forms[first]!))) return undefined;
    // رفع عدد | من سكان الضاحية شعار …
    const counted = reading.forms[first + 1] === "من" && first + 2 < noun ? first + 2 : first;
    return { first, end: Math.min(noun, nounPhraseEnd(reading, counted, noun)) };
  }
  const begin = Math.max(sentenceStart(reading, verb), verb - NEAR);
  for (let index = verb - 1; index >= begin; index--) {
    if (reading.tokens[index]!.kind !== "word") break;
    if (is(reading, index, COLLECTIVE) && is(reading, index, DEFINITE)) {
      if (nounPhraseEnd(reading, index, verb) !== verb) break;
      // الطلبة | المحتجون رددوا …: the people that the word describes stand in front of it.
      const first = index - 1;
      const described =
        first >= begin && is(reading, first, COLLECTIVE) && is(reading, first, DEFINITE);
      return { first: described ? first : index, end: verb };
    }
  }
  return /(?:وا|ون)$/.test(reading.forms[verb]!) ? inFront(reading, verb) : null;
}

/** الشيعة العراقيون | رددوا هتافات, أهالي البصرة | رفعوا شعارات: whoever stands in front of a plural verb. */
function inFront(reading: Reading, verb: number): Range | null {
  const { place, subject } = readBeforeVerb(reading, verb);
  return place === "after-subject" ? subject : null;
}

/** وترفع | الدول شعار …: powers have mottos. */
const POWERS = /^(?:ال)?(?:دول|قوي|احزاب|حكومات|شركات|فصائل)$/;
/** Words of the crowd in front of the verb. */
const NEAR = 4;
const MANY = /^(?:ال)?(?:عشرات|مئات|الاف|م(?:تظاهر|حتج|شارك|شيع|عتصم|نتفض)ون)$/;
