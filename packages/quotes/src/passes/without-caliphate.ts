import { GIVEN_NAME } from "../lexicon/kinds.ts";
import type { Frame, Range } from "../reading/frame.ts";
import { is, type Reading } from "../reading/reading.ts";
import { agreementOfCue } from "../resolve/agreement.ts";

/** Sentences behind a claim in which it goes on. */
const NEAR = 1;

/**
 * تبنى تنظيم داعش الهجوم, وقال التنظيم في بيان …: the so-called Islamic State, its fighters and its spokesmen have no camp among the labels, and what they
 * claim is nobody's statement. `frames` in text order.
 */
export function withoutCaliphate(reading: Reading, frames: readonly Frame[]): Frame[] {
  let claimed = -2;
  return frames.filter((frame) => {
    const { cue, source } = frame;
    if (cue < 0) return true;
    const sentence = reading.sentenceOf[cue]!;
    if (source === null) {
      if (sentence - claimed > NEAR || agreementOfCue(reading, frame) !== "masculine") return true;
      claimed = sentence;
      return false;
    }
    claimed = isCaliphate(reading, source) ? sentence : -2;
    return claimed < 0;
  });
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
  if (/^[ول]?ل?(?:ال)?تنظيم$/.test(forms[head]!) && (end - head === 1 || bad))
    if (head > first || bad || end - first === 1) return isNamedBefore(reading, head);
  if (VOICES.test(word())) {
    index++;
    if (/^(?:باسم|الرسمي)$/.test(word())) index++;
  }
  if (word() === "داعش") return true;
  if (!/^(?:ال)?تنظيم$/.test(word())) return false;
  index++;
  return NAME.test(word()) && !is(reading, index, GIVEN_NAME);
}

const OF_ITS =
  /^(?:ال)?(?:بيان|عناصر|عنصر|مسلحو|مسلحي|مسلحون|مسلحين|مقاتلو|مقاتلي|قاده|قيادي|زعيم|متحدث|من|في)$/;
const EXTREME = /^ال(?:ارهابي|متطرف|متشدد|جهادي|مقتضب)$/;
const VOICES = /^و?(?:ال)?(?:زعيم|متحدث|ناطق|خليفه|مسلحو|مسلحي|مقاتلو|مقاتلي|وكاله)$/;
const NAME = /^(?:داعش|الدوله)$/;

/** التنظيم alone: of whom the word spoke last. */
function isNamedBefore({ forms, tokens }: Reading, at: number): boolean {
  for (let index = at - 1; index > Math.max(0, at - FAR); index--) {
    if (forms[index] === "داعش") return true;
    if (!/^[وفبل]?(?:ال)?تنظيم$/.test(forms[index]!)) continue;
    const next = tokens[index + 1]?.kind === "open-quote" ? index + 2 : index + 1;
    if (NAME.test(forms[next] ?? "")) return true;
    if (
      !/^(?:ال)?تنظيم$/.test(forms[index]!.replace(/^[وفبل]/, "")) ||
      /^ال/.test(forms[next] ?? "")
    )
      return false;
  }
  return false;
}

const FAR = 200;
