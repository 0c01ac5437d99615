import { COMPLEMENTISERS, MEDIA } from "../lexicon/function-words.ts";
import { isVerb } from "../lexicon/word-kinds.ts";
import type { Frame, Range } from "../reading/frame.ts";
import { type Reading, sentenceEnd, sentenceStart } from "../reading/reading.ts";
import {
  bare,
  finiteCue,
  isAdverb,
  isBody,
  isComma,
  isDefinite,
  isPunctuation,
  isRole,
  opensClause,
} from "../reading/tests-on-tokens.ts";

const ACCORDING = /^[وف]?(?:ب?حسب|وفق|وفقا|طبقا|نقلا|حسبما|وفقما|استنادا)$/;
const LEMMAS: readonly (readonly [RegExp, string])[] = [
  [/حسب/, "حسب"],
  [/وفق/, "وفق"],
  [/طبق/, "طبق"],
  [/نقلا/, "نقل"],
  [/استناد/, "استنادا"],
];
const WORDS_OF =
  /^(?:قول|تعبير|وصف|تصريح|تصريحات|تاكيد|راي|ما|بيان|رواية|روايه|كلام|لسان|زعم|تقدير|تقديرات|قوله|تعبيره|وصفه|قولها|تعبيرها|وصفها|تعبيرهم|قولهم|تصريحاته)$/;
const SAYING_IT =
  /^(?:قوله|تعبيره|وصفه|قولها|تعبيرها|وصفها|تعبيرهم|قولهم|زعمه|زعمها|تصريحاته|تصريحاتها|رايه|رايها)$/;
const WINDOW = 40;

/** بحسب، وفقا لـ، طبقا لـ، نقلا عن، على حد قول، كما قال: the content stands behind them or before them. */
export function accordingTo(reading: Reading, others: readonly Frame[]): Frame[] {
  const frames: Frame[] = [];
  const taken = new Set(others.map(({ cue }) => cue));
  for (let index = 0; index < reading.tokens.length; index++) {
    const form = reading.forms[index]!;
    const opener = ACCORDING.test(form)
      ? index
      : form === "علي" && /^(?:حد|لسان)$/.test(reading.forms[index + 1] ?? "")
        ? index
        : /^و?كما$/.test(form) &&
            finiteCue(reading, index + 1) !== undefined &&
            !taken.has(index + 1)
          ? index
          : -1;
    if (opener < 0) continue;
    const frame = read(reading, opener);
    if (frame !== null && !frame.rule.endsWith("medium")) frames.push(frame);
  }
  return frames;
}

function read(reading: Reading, opener: number): Frame | null {
  const { forms, tokens } = reading;
  const end = Math.min(sentenceEnd(reading, opener), opener + WINDOW);
  let index = opener + 1;
  if (forms[opener] === "علي") index++;
  if (forms[index] === "ل" || forms[index] === "عن" || forms[index] === "الي") index++;
  let lemma = LEMMAS.find(([pattern]) => pattern.test(forms[opener]!))?.[1] ?? "قال";
  let owner = false;
  if (WORDS_OF.test(forms[index] ?? "") || WORDS_OF.test((forms[index] ?? "").replace(/^ل/, ""))) {
    owner = SAYING_IT.test(forms[index]!);
    if (forms[opener] === "علي")
      lemma = bare(forms[index]!)
        .replace(/(?:ه|ها|هم)$/, "")
        .replace("قول", "قول");
    if (
      !/^بيان/.test(forms[index]!) ||
      isBody(forms[index + 1] ?? "") ||
      isDefinite(forms[index + 1] ?? "")
    )
      index++;
  }
  // وفق ما قال فلان، كما أكد فلان
  const verb =
    finiteCue(reading, index) ??
    (forms[index] === "نقل" || /^(?:جاء|ورد|نقلت|نشرت|افادت|ذكرت)$/.test(forms[index] ?? "")
      ? undefined
      : undefined);
  if (verb !== undefined && index > opener) {
    if (lemma === "قال") lemma = verb.cue.lemma;
    index++;
  } else if (/^و?كما$/.test(forms[opener]!)) return null;
  if (/^(?:جاء|ورد)$/.test(forms[index] ?? "")) index++;
  if (forms[index] === "في") index++;
  if (/ما$/.test(forms[opener]!) || /^ما$/.test(forms[index - 1] ?? ""))
    index = behindVerb(reading, index);
  if (index >= end && !owner) return null;
  const first = index;
  let stop = -1;
  for (; index < end; index++) {
    const form = forms[index]!;
    if (
      isPunctuation(reading, index) &&
      form !== "(" &&
      form !== ")" &&
      form !== "/" &&
      form !== "-"
    )
      break;
    if (COMPLEMENTISERS.has(form) || /^ف(?:ان|انه|انها|انهم)$/.test(form)) {
      stop = index;
      break;
    }
    if (index > first && (opensClause(form) || (isAdverb(form) && !atStart(reading, opener))))
      break;
    if (
      tokens[index]!.kind === "open-quote" &&
      reading.quotations[reading.quotationOf[index]!]!.words > 4
    )
      break;
  }
  let source: Range | null = index > first ? { first, end: index } : null;
  if (owner) source = null;
  if (source === null && !owner) return null;
  if (atStart(reading, opener)) {
    let begin = stop >= 0 ? stop + 1 : index;
    while (isComma(reading, begin)) begin++;
    if (COMPLEMENTISERS.has(forms[begin] ?? "") || /^فان/.test(forms[begin] ?? "")) begin++;
    if (begin >= sentenceEnd(reading, opener)) return null;
    return frame(reading, opener, lemma, source, "according-to-first", [{ first: begin, end: -1 }]);
  }
  const begin = behindConnective(reading, sentenceStart(reading, opener), opener);
  let contentEnd = opener;
  while (contentEnd > begin && isPunctuation(reading, contentEnd - 1)) contentEnd--;
  if (contentEnd - begin < 3) return null;
  return frame(reading, opener, lemma, source, "according-to-last", [
    { first: begin, end: contentEnd },
  ]);
}

/** على صعيد آخر، من جانب آخر, بالمقابل: what joins the sentence to the one before says nothing. */
function behindConnective(reading: Reading, begin: number, end: number): number {
  const { forms } = reading;
  if (/^و?(?:بالمقابل|لكن|كذلك|ايضا)$/.test(forms[begin]!)) return begin + 1;
  if (!/^و?(?:علي|من|في|الي)$/.test(forms[begin]!)) return begin;
  if (
    !/^(?:صعيد|جانب|جهه|جانبه|جهته|جانبها|جهتها|السياق|سياق|غضون|المقابل|ذلك)$/.test(
      forms[begin + 1] ?? "",
    )
  )
    return begin;
  for (let index = begin + 2; index < Math.min(begin + 5, end); index++) {
    if (isComma(reading, index)) return index + 1;
    if (!/^(?:اخر|اخري|متصل|نفسه|ذاته|ثانيه)$/.test(forms[index]!)) return index;
  }
  return begin;
}

/** حسب ما كشفه | مسؤولون, وفق ما أقر به | المسؤولون: the speaker stands behind the verb. */
function behindVerb(reading: Reading, index: number): number {
  const form = reading.forms[index] ?? "";
  const verb =
    isVerb(form) ||
    reading.cues[index] !== undefined ||
    /^(?:ن?شر|ذكر|كشف|نقل|اورد|اعلن)ت?(?:ه|ها)?$/.test(form);
  if (!verb || isRole(form) || isBody(form)) return index;
  return /^(?:به|عنه|له|فيه|اليه)$/.test(reading.forms[index + 1] ?? "") ? index + 2 : index + 1;
}

/** The cue begins its sentence, or follows a comma after at most a few words. */
function atStart(reading: Reading, opener: number): boolean {
  const start = sentenceStart(reading, opener);
  if (opener - start <= 1) return true;
  return opener - start <= 3 && isPunctuation(reading, opener - 1);
}

function frame(
  reading: Reading,
  opener: number,
  lemma: string,
  source: Range | null,
  rule: string,
  content: readonly Range[],
): Frame {
  const medium =
    source !== null &&
    !/^الدولي/.test(reading.forms[source.first + 1] ?? "") &&
    (MEDIA.has(reading.forms[source.first]!) || MEDIA.has(bare(reading.forms[source.first]!)));
  return {
    rule: medium ? `${rule}-medium` : rule,
    cue: opener,
    cueEnd: opener + 1,
    lemma,
    entry: null,
    start: opener,
    cuts: rule === "according-to-last" || medium,
    source,
    kind: "clause",
    content,
  };
}
