import type { CueClass } from "../lexicon/cue-types.ts";
import { ADJECTIVE, COMMON_NOUN, COMPLEMENTISER, RELATIVE, VERB } from "../lexicon/kinds.ts";
import { wordSet } from "../lexicon/word-set.ts";
import { is, type Reading, sentenceEnd } from "../reading/reading.ts";
import { clearFiniteCue, isComma } from "../reading/tests-on-tokens.ts";
import { isAroundObject } from "./around-object.ts";
import { awaitsMain, isOfInset } from "./awaits-main.ts";
import { countsOn } from "./counts-on.ts";
import { endsObject } from "./ends-object.ts";
import { GOES_ON, goesOnWith, isToCome, meansSomething, RUNS_OUT } from "./goes-on.ts";
import { tellsHowItCame } from "./how-it-came.ts";
import { isAsideBeforeVerb } from "./inserted.ts";
import { isTrailing } from "./is-trailing.ts";
import {
  beginsMain,
  isAwaited,
  isMainPredicate,
  isMainVerb,
  opensMainWords,
  resumesMain,
} from "./main-clause.ts";
import { otherTells } from "./other-tells.ts";
import { reporterAdds } from "./reporter-adds.ts";
import { isOfSameSubject } from "./same-subject.ts";
import { isSiteName } from "./site-name.ts";

const CONTRAST = wordSet("فيما بينما وفيما وبينما");

const ATTRIBUTION = wordSet("بحسب وفقا طبقا حسبما وفق حسب نقلا");

const OWN_VOICE_AFTER_COMMA = wordSet("وكان وكانت يذكر ويذكر يشار ويشار ويضاف علما وتجدر");

/** Tokens of a sentence that one content can hold: keeps the whole linear in a sentence without end. */
const LONGEST = 500;

/** Where frames begin that end the content before them. */
export interface Cuts {
  /** For each token the next one at which such a frame begins. */
  readonly cuts: Int32Array;
  /** Those whose speaker stands behind the verb, with words of his. */
  readonly spoken: ReadonlySet<number>;
  /** The clause of this frame leads up to another, which begins behind a comma. */
  readonly led: boolean;
  /** The frame is a relative clause between commas. */
  readonly inset: boolean;
  /** What kind of act the words are. */
  readonly act: CueClass | null;
  /** The verb of a relative clause that no comma parts from its noun, or -1. */
  readonly within: number;
}

/**
 * Where an open-ended content ends: before the next frame that cuts, before `فيما / بينما` with a new report, `في حين`, `في وقت`,
 * `وفقا لـ`, `على حد قوله`, `في إشارة إلى`, `وكان`, or with its sentence; a quotation is never cut in two.
 */
export function contentEnd(
  reading: Reading,
  first: number,
  { cuts, spoken, led, inset, within, act }: Cuts,
  object: boolean,
): number {
  const { forms, tokens, quotations, quotationOf } = reading;
  let limit = sentenceEnd(reading, first);
  const around = quotationOf[first]!;
  let closing = -1;
  if (around >= 0 && quotations[around]!.open < first && quotations[around]!.closed)
    closing = quotations[around]!.close;
  let cut = cuts[first + 1]!;
  let index = first;
  let verbless = true;
  let aside = false;
  let brackets = 0;
  for (; index < Math.min(limit, first + LONGEST); index++) {
    if (index === closing) break;
    const number = quotationOf[index]!;
    if (number >= 0 && quotations[number]!.open === index && quotations[number]!.closed) {
      index = quotations[number]!.close;
      // "… ويحمي الحدود."، وحال التوصل …: the words have had their full stop.
      if (forms[index - 1] === "." && isComma(reading, index + 1)) {
        index++;
        break;
      }
      limit = Math.max(limit, Math.min(index + 1, tokens.length));
      if (index >= limit) break;
      if (limit < tokens.length) limit = Math.max(limit, sentenceEnd(reading, index));
      continue;
    }
    if (index >= cut && index > first) {
      if (object || index > cut) break;
      const put = verbless && ATTRIBUTION.has(forms[index]!);
      if (!(put && isAsideBeforeVerb(reading, index)) && !awaitsMain(reading, first, index)) {
        if (!verbless || spoken.has(cut)) break;
        if (!isAwaited(reading, first, index, aside)) break;
      }
      cut = cuts[index + 1]!;
    }
    if (!object && verbless && isComma(reading, index - 1)) aside = isOfInset(reading, index);
    if (
      index > first + 1 &&
      (ends(reading, index, verbless) ||
        (within >= 0 && isMainPredicate(reading, first, index)) ||
        (within >= 0 &&
          object &&
          (opensMainWords(reading, index) || isMainVerb(reading, within, index))) ||
        (led && beginsMain(reading, index, !object && verbless)))
    )
      break;
    if (inset && index > first + 1 && resumesMain(reading, index)) break;
    if (index > first && isSiteName(reading, index)) break;
    if (object && index > first && isPart(reading, index)) break;
    if (
      object &&
      index > first &&
      (endsObject(reading, index, verbless) || isAroundObject(reading, index, first, act))
    )
      break;
    if (!aside && is(reading, index, VERB) && !is(reading, index, COMMON_NOUN)) verbless = false;
    // التي | لم تحرك ساكنا: a verb stands behind it.
    if (forms[index] === "لم") verbless = false;
    if (forms[index] === "." && index + 1 === limit) break;
    // (السياسة التي ترفض الدول مناقشتها | ) …: the bracket was opened in front of the words.
    if (forms[index] === "(") brackets++;
    else if (forms[index] === ")" && --brackets < 0 && tokens[index - 1]!.kind === "word") break;
  }
  let end = Math.min(index, limit);
  while (end > first + 1 && isTrailing(reading, end - 1)) end--;
  return end;
}

/** الوزارة تدين القصف | .. والحكومة تصمت: two dots between words part the news of a headline, outside quotation marks. */
function isPart({ forms, tokens, quotationOf }: Reading, index: number): boolean {
  return (
    forms[index] === ".." &&
    quotationOf[index]! < 0 &&
    tokens[index - 1]!.kind !== "punctuation" &&
    tokens[index + 1]?.kind === "word"
  );
}

function ends(reading: Reading, index: number, verbless: boolean): boolean {
  const { forms } = reading;
  const form = forms[index]!;
  const next = forms[index + 1] ?? "";
  const comma = isComma(reading, index - 1) || reading.tokens[index - 1]!.kind === "close-quote";
  if (form === "علي" && next === "حد") return forms[index + 2] !== "سواء";
  if (
    comma &&
    form === "في" &&
    ((next === "حين" &&
      !isContrastTold(reading, index + 2) &&
      !isToCome(forms[index + 2]) &&
      !countsOn(reading, index + 2)) ||
      (next === "وقت" && !SOME_TIME.test(forms[index + 2] ?? "")) ||
      next === "اشاره" ||
      (next === "الوقت" && forms[index + 2] !== "نفسه" && forms[index + 2] !== "ذاته"))
  )
    return true;
  if (comma && ATTRIBUTION.has(form))
    return !MEASURES.test(next) && !(verbless && isAsideBeforeVerb(reading, index));
  // أنها «تسير ببطء»، | بعد أن …: what the reporter adds to words of his source.
  if (isComma(reading, index - 1) && form === "بعد" && next === "ان")
    return reading.tokens[index - 2]?.kind === "close-quote";
  if (comma && OWN_VOICE_AFTER_COMMA.has(form)) return !isOfSameSubject(reading, index);
  if (comma && (FOLLOWS.has(form) || (form === "وذلك" && !goesOnWith(next)))) return true;
  if (comma && COMES.test(form) && POINTING.test(next)) return true;
  if (isComma(reading, index - 1) && form === "في" && STEPS.has(next) && isStep(reading, index + 1))
    return true;
  if (reporterAdds(reading, index, comma) || tellsHowItCame(reading, index, comma)) return true;
  if (comma && form === "الامر" && is(reading, index + 1, RELATIVE)) return true;
  if (form === "وهو" && next === "ما" && (comma || isDenied(reading, index + 2)))
    return !meansSomething(forms[index + 2]);
  if (comma && form === "اما" && answersWithFa(reading, index)) return true;
  if (comma && isSpanLater(reading, index)) return true;
  if (comma && form === "قبل" && next === "ان" && isNextDeed(reading, index)) return true;
  if (comma && otherTells(reading, index)) return true;
  if (!comma || !CONTRAST.has(form)) return false;
  return !GOES_ON.test(next) && !isToCome(next) && !countsOn(reading, index + 1);
}

/** في وقت | سابق, في وقت | لاحق: when it was, and not في وقت | تواصل فيه الطائرات القصف. */
const SOME_TIME = /^(?:سابق|لاحق|قريب|واحد|مبكر|متاخر|قصير|وجيز|قياسي|مناسب)$/;

/** بحسب | موعد النشر, وفق | الحاجة: by what something is measured, and nobody's words. */
const MEASURES = /^(?:ال)?(?:موعد|مواعيد|ظروف|حاجه|حاجات|نوع|حجم|قدره|قدرات|طبيعه)$/;

/** … وهو ما | تنفيه طهران: another's word on it, with or without a pause. */
function isDenied(reading: Reading, index: number): boolean {
  const form = clearFiniteCue(reading, index);
  return form?.pronoun === true && (form.cue.class === "deny" || form.cue.class === "reject");
}

/** …، قبل أن | يضيف …, «…»، قبل أن | يغادر القاعة: another report, or a deed behind the words. */
function isNextDeed(reading: Reading, index: number): boolean {
  if (clearFiniteCue(reading, index + 2) !== undefined) return true;
  const quoted = reading.tokens[index - 2]?.kind === "close-quote";
  return quoted && !RUNS_OUT.test(reading.forms[index + 2] ?? "");
}

/** الواردات مئة مليون، في حين | أن الصادرات لا تتجاوز عشرة: a contrast within the words, where nobody else reports behind it. */
function isContrastTold(reading: Reading, index: number): boolean {
  if (!is(reading, index, COMPLEMENTISER)) return false;
  const end = Math.min(sentenceEnd(reading, index), index + TOPIC);
  for (let ahead = index + 1; ahead < end && !isComma(reading, ahead); ahead++)
    if (clearFiniteCue(reading, ahead) !== undefined) return false;
  return true;
}

/** …، بعد يومين | من الهجوم, …، قبل ساعات | على الاقتراع: when it was said, as the reporter tells it. */
function isSpanLater({ forms }: Reading, index: number): boolean {
  if (!/^(?:بعد|قبل|عقب)$/.test(forms[index]!) || !SPANS.test(forms[index + 1] ?? "")) return false;
  return /^(?:من|علي|فقط)$/.test(forms[index + 2] ?? "");
}

const SPANS =
  /^(?:دقائق|ساعات|ساعه|ساعتين|يوم|يومين|ايام|اسبوع|اسبوعين|اسابيع|شهر|شهرين|اشهر|عام|عامين)$/;

/** …، ويأتي | ذلك بعد …, …، وجاءت | هذه التصريحات …: how the reporter leads on. */
const COMES = /^(?:و(?:ياتي|تاتي|ياتيان)|و?(?:جاء|جاءت))$/;

const POINTING = /^(?:ذلك|هذا|هذه|تلك|هذان|الاعلان|(?:ال)?تصريحات(?:ه|ها|هم)?|القرار|الخطوه)$/;

/** …، تمهيدا لـ…, …، في خطوة …: what the reporter makes of it. */
const FOLLOWS = wordSet("تمهيدا تحسبا");

const STEPS = wordSet("خطوة حدث رسالة محاولة مؤشر تطور مسعى سابقة موقف تحد");

/** في رسالة | واضحة إلى الحلفاء, and not في رسالة نشرت أمس. */
function isStep(reading: Reading, index: number): boolean {
  return reading.forms[index] !== "رساله" || is(reading, index + 1, ADJECTIVE);
}

/** …، أما الصور، | فقال إنها …: a report of its own begins. */
function answersWithFa(reading: Reading, index: number): boolean {
  const end = Math.min(sentenceEnd(reading, index), index + TOPIC);
  for (let ahead = index + 1; ahead < end; ahead++)
    if (reading.forms[ahead]!.startsWith("ف") && clearFiniteCue(reading, ahead) !== undefined)
      return true;
  return false;
}

/** How far behind أما its verb is looked for. */
const TOPIC = 20;
