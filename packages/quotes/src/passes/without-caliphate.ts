import { GIVEN_NAME } from "../lexicon/kinds.ts";
import type { Frame, Range } from "../reading/frame.ts";
import { is, type Reading } from "../reading/reading.ts";
import { agreementOfCue } from "../resolve/agreement.ts";
import { caliphateActs } from "./caliphate-acts.ts";

/** Sentences behind a claim in which it goes on. */
const NEAR = 1;

/**
 * تبنى تنظيم داعش الهجوم, وقال التنظيم في بيان …: the so-called Islamic State, its fighters and its spokesmen have no camp among the labels, and what they
 * claim is nobody's statement. `frames` in text order.
 */
export function withoutCaliphate(reading: Reading, frames: readonly Frame[]): Frame[] {
  let claimed = -2;
  let last = 0;
  const isGroup = (index: number): boolean => isTheGroup(reading, index);
  return frames.filter((frame) => {
    const { cue, source } = frame;
    if (cue < 0) return true;
    const from = last;
    last = cue + 1;
    const sentence = reading.sentenceOf[cue]!;
    if (source === null) {
      if (agreementOfCue(reading, frame) !== "masculine") return true;
      const goesOn =
        sentence - claimed <= NEAR ||
        (UNDERSTOOD.test(frame.rule) && caliphateActs(reading, cue, from, isGroup));
      if (goesOn) claimed = sentence;
      return !goesOn;
    }
    // وأضاف | البيان أن …
    const alone = source.end - source.first === 1;
    if (alone && sentence - claimed <= NEAR && ITS_PAPER.test(reading.forms[source.first]!))
      return false;
    claimed = isCaliphate(reading, source) || isItsLeader(reading, source) ? sentence : -2;
    return claimed < 0;
  });
}

/** البغدادي, أبو بكر البغدادي: the leader, by no office of another body. */
function isItsLeader({ forms }: Reading, { first, end }: Range): boolean {
  const last = end - 1;
  if (
    forms[last] !== "البغدادي" ||
    !/بكر البغدادي|زعيم تنظيم|لتنظيم|داعش/.test(around(forms, first))
  )
    return false;
  return last === first || /^[وف]?(?:ابو|ابي|ابا|زعيم|خليفه)$/.test(forms[first]!);
}

function around(forms: readonly string[], index: number): string {
  return forms.slice(Math.max(0, index - FAR), index + FAR).join(" ");
}

function isCaliphate(reading: Reading, { first, end }: Range): boolean {
  const { forms, tokens } = reading;
  let index = first;
  const word = (): string => {
    while (tokens[index]?.kind === "open-quote") index++;
    return (forms[index] ?? "").replace(/^[وف](?=(?:ال)?(?:داعش|تنظيم))/, "");
  };
  // بيان | التنظيم, عناصر من | التنظيم المتطرف
  let head = first;
  while (head < end - 1 && OF_ITS.test(forms[head]!)) head++;
  const bad = head + 2 <= end && EXTREME.test(forms[head + 1]!);
  // التنظيم | لأول مرة
  const alone = end - head === 1 || (end - head === 2 && /^لا?اول$/.test(forms[head + 1]!));
  if (/^[ول]?ل?(?:ال)?تنظيم$/.test(forms[head]!) && (alone || bad))
    return forms[end] === "داعش" || isNamedBefore(reading, head);
  if (ARM.test(forms[first]!) && isUnderIt(reading, first, end)) return true;
  if (VOICES.test(word())) {
    index++;
    if (/^(?:باسم|الرسمي)$/.test(word())) index++;
  }
  if (word() === "داعش") return true;
  // المتحدث باسم | التنظيم أبو محمد
  if (index > first && word() === "التنظيم") return isNamedBefore(reading, index);
  if (!/^(?:ال)?تنظيم$/.test(word())) return false;
  index++;
  return NAME.test(word()) && !is(reading, index, GIVEN_NAME);
}

/** تنظيم الدولة, داعش, التنظيم. */
function isTheGroup(reading: Reading, index: number): boolean {
  const form = reading.forms[index]!;
  if (/داعش$/.test(form)) return true;
  const next = reading.tokens[index + 1]?.kind === "open-quote" ? index + 2 : index + 1;
  if (NAME.test(reading.forms[next] ?? "")) return !is(reading, next, GIVEN_NAME);
  return /التنظيم$/.test(form) && isNamedBefore(reading, index);
}

/** وكالة أعماق | التابعة لتنظيم داعش, ولاية سيناء | التابعة لداعش. */
function isUnderIt({ forms, tokens }: Reading, first: number, end: number): boolean {
  if (forms[first + 1] === "اعماق" || forms[first + 2] === "اعماق") return true;
  for (let index = first + 1; index + 1 < end; index++) {
    if (!/^(?:ال)?(?:تابعه?|مرتبطه?|مواليه?|ذراع)$/.test(forms[index]!)) continue;
    if (forms[index + 1] === "لداعش") return true;
    const name = tokens[index + 2]?.kind === "open-quote" ? index + 3 : index + 2;
    return /^لل?تنظيم$/.test(forms[index + 1]!) && NAME.test(forms[name] ?? "");
  }
  return false;
}

const ARM = /^[وف]?(?:ال)?(?:وكاله|ولايه|خليه|جماعه|عناصر|مجموعه|مقاتل|مسلح)$/;
const UNDERSTOOD = /understood$/;
const ITS_PAPER = /^ال(?:بيان|تسجيل|مقطع|تنظيم)$/;

const OF_ITS =
  /^(?:ال)?(?:سياسه|قياده|دعايه|بيان|عناصر|عنصر|مسلحو|مسلحي|مسلحون|مسلحين|مقاتلو|مقاتلي|قاده|قيادي|زعيم|متحدث|من|في)$/;
const EXTREME = /^ال(?:ارهابي|متطرف|متشدد|جهادي|مقتضب)$/;
const VOICES = /^و?(?:ال)?(?:زعيم|متحدث|ناطق|خليفه|مسلحو|مسلحي|مقاتلو|مقاتلي|وكاله)$/;
const NAME = /^(?:داعش|الدوله)$/;

/** التنظيم alone: of whom the word spoke last. */
function isNamedBefore({ forms, tokens }: Reading, at: number): boolean {
  for (let index = at - 1; index > Math.max(0, at - FAR); index--) {
    if (forms[index] === "داعش") return true;
    if (!/^[وفبل]?(?:ال)?تنظيم$/.test(forms[index]!)) continue;
    const next = tokens[index + 1]?.kind === "open-quote" ? index + 2 : index + 1;
    if (NAME.test(forms[next] ?? "") || isSoCalled(forms, next)) return true;
    if (
      !/^(?:ال)?تنظيم$/.test(forms[index]!.replace(/^[وفبل]/, "")) ||
      /^ال/.test(forms[next] ?? "")
    )
      return false;
  }
  return false;
}

/** تنظيم | ما يسمى بالدولة. */
function isSoCalled(forms: readonly string[], index: number): boolean {
  return /^(?:ما|المسمي)$/.test(forms[index] ?? "") && /^ب?الدوله$/.test(forms[index + 2] ?? "");
}

const FAR = 200;
