import { bare } from "../lexicon/bare.ts";
import { isDefinite } from "../lexicon/classify/article.ts";
import {
  ACCUSATIVE,
  ACT_NOUN,
  ACT_SHAPE,
  ADJECTIVE,
  BODY,
  COLLECTIVE,
  DEFINITE,
  GIVEN_NAME,
  OWNED,
  PREPOSITION,
  QUANTIFIER,
  ROLE,
  VERB,
} from "../lexicon/kinds.ts";
import { NUMBERS, UNITS } from "../lexicon/time-words.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Range } from "../reading/frame.ts";
import { is, type Reading, sentenceStart } from "../reading/reading.ts";
import { finiteCue, isComma } from "../reading/tests-on-tokens.ts";
import { agreementOfSource } from "../resolve/agreement.ts";
import { timePhraseEnd } from "./after-verb/time-phrase.ts";
import { readBeforeVerb } from "./before-verb.ts";
import { initialSubject } from "./initial-subject.ts";
import { nounPhraseEnd } from "./noun-phrase.ts";

const WORDS = wordSet(
  "تصريح تصريحات بيان بيانات رسالة رسائل كلمة خطاب خطبة مقابلة مقابلات تغريدة تغريدات تدوينة مقال مقالة حوار تسجيل منشور عبارة تعليق تعليقات حديث مداخلة اتصال تحذير مؤتمر برقية مذكرة وثيقة بلاغ مقطع فيديو نداء شهادة إفادة صورة ورقة عريضة كتاب محضر إحاطة تقرير تقارير دراسة",
);
const FAR = 24;
const RESUMED = /^(?:في|خلال|عبر)(?:ه|ها)$/;

/**
 * تصريحات | للرئيس بشار الأسد هدد فيها بـ…, رسالة | الوزير، مازن الراوي، التي قال فيها …, وأصدرت | الوزارة بيانا دعت فيه الجميع إلى …: whose words they are of
 * which فيها speaks.
 */
export function authorBefore(reading: Reading, verb: number): Range | null {
  const { forms } = reading;
  const resumed = forms[verb + 1] === "من" ? (forms[verb + 2] ?? "") : (forms[verb + 1] ?? "");
  if (!RESUMED.test(resumed)) return null;
  const feminine = resumed.endsWith("ها");
  let told = -1;
  for (let index = verb - 1; index >= Math.max(sentenceStart(reading, verb), verb - FAR); index--) {
    if (PUBLISHED.test(forms[index]!)) continue;
    if (finiteCue(reading, index) !== undefined && !is(reading, index, ROLE)) {
      if (!takesUp(reading, index)) return null;
      told = index;
      continue;
    }
    // بيانا بعد كلمة الوزير، شدد | فيه: of the statement, not of the word.
    const word = paperAt(forms[index]!);
    if (word === null || /(?:ه|ات)$/.test(word) !== feminine) continue;
    const author =
      ownerBehind(reading, index, verb) ??
      tellerBehind(reading, told, verb) ??
      issuerBefore(reading, index) ??
      senderBefore(reading, index);
    return author !== null && canSay(reading, verb, author) ? author : null;
  }
  return null;
}

/** بعث | الوزير برسالة …, رسالة | الوزير …: who sends the paper, or whose it is; `null` where it is no paper, or nobody is told. `before` ends where he is looked for. */
export function senderOf(reading: Reading, paper: number, before: number): Range | null {
  if (paperAt(reading.forms[paper] ?? "") === null) return null;
  return ownerBehind(reading, paper, before) ?? senderBefore(reading, paper);
}

/** عقد الرئيس مؤتمرا مع المستشارة | أعلنت خلاله …: a woman's verb, and no word of his. */
export function canSay(reading: Reading, verb: number, author: Range): boolean {
  const form = finiteCue(reading, verb);
  if (form === undefined || form.plural || /^(?:جاء|ورد)$/.test(form.cue.lemma)) return true;
  const own = agreementOfSource(reading, author);
  return form.feminine ? own !== "masculine" : own !== "feminine" && own !== "plural";
}

/** بيان | الوزارة, رسالة | من الملك, التصريحات النارية | للنائب: behind the paper and its qualities; with its article only with ل. */
function ownerBehind(reading: Reading, paper: number, verb: number): Range | null {
  const { forms } = reading;
  const definite = is(reading, paper, DEFINITE);
  let first = paper + 1;
  if (definite) while (first < verb && is(reading, first, DEFINITE)) first++;
  else
    while (
      first < verb &&
      is(reading, first, ADJECTIVE | ACCUSATIVE) &&
      !is(reading, first, DEFINITE | ROLE)
    )
      first++;
  // تصريح صحفي | للوزير, مقابلة تلفزيونية | للنائب: of which kind the paper is.
  if (OF_PAPER.test(forms[first] ?? "") && /^ل../.test(forms[first + 1] ?? "")) first++;
  // وجه نداء جديدا | السبت: when, and not whose.
  if (timePhraseEnd(reading, first, verb) > first) return null;
  const open = !definite && first === paper + 1;
  // رسالة | من الملك أعرب فيها …
  const from =
    forms[first] === "من" && !is(reading, first + 1, PREPOSITION) && !isMeasure(forms, first + 1);
  if (from) first++;
  if (first >= verb || !isAuthor(reading, first)) return null;
  if (!open && !from && !/^ل../.test(forms[first]!)) return null;
  return { first, end: authorEnd(reading, first, verb) };
}

const OF_PAPER = /^(?:صحفي|صحافي|تلفزيوني|متلفز|اذاعي|حصري|خاص|مطول|مقتضب|رسمي|مشترك)ه?$/;

/** كلمة من | دقيقتين, رسالة من | ثلاث صفحات: how long it is. */
function isMeasure(forms: readonly string[], index: number): boolean {
  const form = forms[index] ?? "";
  return UNITS.has(form) || NUMBERS.has(form) || /^(?!ال).{3,}تين$/.test(form);
}

/** بيانا, والبيان, برسالة, التصريحات: without what is attached to it. */
function paperAt(form: string): string | null {
  const word = bare(form).replace(/(?<=...)ا$/, "");
  if (WORDS.has(word)) return word;
  const inner = bare(form.replace(/^[وب](?=...)/, "")).replace(/(?<=...)ا$/, "");
  return WORDS.has(inner) ? inner : null;
}

/** تعليقا للنائب | نشر على موقعه وصف فيه …: what was done with the paper. */
const PUBLISHED = /^(?:نشر|نشرت|بث|بثت|اذيع|اذيعت|القي|القيت|وجه|وجهت)(?:ه|ها)?$/;

/** تصريحات | أدلى بها …, رسالة | وجهها …: the verb takes up the paper with a pronoun. */
function takesUp({ forms }: Reading, verb: number): boolean {
  return /..(?:ه|ها)$/.test(forms[verb]!) || /^ب(?:ه|ها)$/.test(forms[verb + 1] ?? "");
}

/** تصريحات أدلى بها | الوزير قال فيها …: the subject of the verb that takes up the paper. */
function tellerBehind(reading: Reading, told: number, verb: number): Range | null {
  if (told < 0) return null;
  const first = /^ب(?:ه|ها)$/.test(reading.forms[told + 1]!) ? told + 2 : told + 1;
  if (first >= verb || /^ل../.test(reading.forms[first]!) || !isAuthor(reading, first)) return null;
  return { first, end: authorEnd(reading, first, verb) };
}

/** إصدار | وزير العدل تحذيرا …، قال فيه: who issues the paper, in front of it. */
function issuerBefore(reading: Reading, paper: number): Range | null {
  const first = Math.max(sentenceStart(reading, paper), paper - ISSUER);
  for (let index = paper - 1; index > first; index--) {
    if (!ISSUING.test(reading.forms[index - 1]!)) continue;
    if (!is(reading, index, ROLE | BODY)) return null;
    return { first: index, end: nounPhraseEnd(reading, index, paper) };
  }
  return null;
}

const ISSUING = /^[وب]?(?:اصدار|توجيه|ارسال|القاء)$/;
const ISSUER = 9;

/** وأصدرت | الوزارة بيانا دعت فيه …, | الحركة وجهت رسالة قالت فيها …: the subject of the verb that has the paper for its object. */
function senderBefore(reading: Reading, paper: number): Range | null {
  const least = Math.max(sentenceStart(reading, paper), paper - SENDER);
  for (let verb = paper - 1; verb >= least; verb--) {
    if (!SENDS.test(reading.forms[verb]!) || is(reading, verb, ROLE)) continue;
    // أما السفير | فسلم المجلس رسالة قال فيها …
    const topic = reading.forms[verb]!.startsWith("ف") ? initialSubject(reading, verb) : null;
    if (topic?.kind === "topic") return topic.subject;
    const first = timePhraseEnd(reading, verb + 1, paper);
    if (first < paper && isSender(reading, first))
      return { first, end: authorEnd(reading, first, paper) };
    const { place, subject } = readBeforeVerb(reading, verb);
    return place === "first" ? null : subject;
  }
  return null;
}

const SENDER = 16;
const SENDS =
  /^[وف]?[يت]?(?:اصدر|صدر|نشر|وجه|القي|الق|القا|لقي|بعث|ارسل|رسل|كتب|عقد|اجري|اجر|جري|اذاع|بث|اطلق|طلق|اورد|رفع|وزع|دون|شارك|سجل|قدم|ادلي|سلم|تلا|قرا|اكتف|كتف|خرج|تقدم|رد)(?:ت|وا|ي)?$/;

function isSender(reading: Reading, index: number): boolean {
  if (reading.tokens[index]!.kind !== "word" || is(reading, index, PREPOSITION | VERB))
    return false;
  if (is(reading, index, ROLE | BODY | COLLECTIVE | GIVEN_NAME)) return true;
  if (is(reading, index, QUANTIFIER)) return countsPeople(reading, index);
  if (is(reading, index, ACT_NOUN | OWNED)) return false;
  return is(reading, index, DEFINITE) || reading.kinds[index] === 0;
}

/** سلم | أحد عشر من تجار المدينة القائد عريضة …, and not نشر بعض التفاصيل. */
function countsPeople(reading: Reading, index: number): boolean {
  for (let next = index + 1; next <= index + COUNTED; next++)
    if (is(reading, next, COLLECTIVE | ROLE)) return true;
  return false;
}

/** Words between the first word of a number and who is counted. */
const COUNTED = 3;

function isAuthor(reading: Reading, first: number): boolean {
  const form = reading.forms[first]!;
  if (reading.tokens[first]!.kind !== "word" || /^ل(?:ه|ها|هم)$/.test(form)) return false;
  if (is(reading, first, PREPOSITION | VERB)) return false;
  if (finiteCue(reading, first) !== undefined && !is(reading, first, ROLE | BODY)) return false;
  return (
    isDefinite(form) ||
    /^ل../.test(form) ||
    is(reading, first, ROLE | GIVEN_NAME) ||
    (reading.kinds[first]! & ~ACT_SHAPE) === 0
  );
}

const PARTS = 2;

/** The phrase, with another title and a name between commas. */
function authorEnd(reading: Reading, first: number, verb: number): number {
  let end = nounPhraseEnd(reading, first, verb);
  for (let parts = 0; parts < PARTS; parts++) {
    if (!isComma(reading, end) || end + 1 >= verb) break;
    const next = nounPhraseEnd(reading, end + 1, verb);
    if (!isComma(reading, next)) break;
    end = next;
  }
  return end;
}
