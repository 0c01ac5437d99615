import type { Frame } from "../reading/frame.ts";
import type { Reading } from "../reading/reading.ts";
import { sentenceStart } from "../reading/reading.ts";
import { isComma } from "../reading/tests-on-tokens.ts";

/** How far behind the word that leads the clause its verb or noun may stand. */
const NEAR = 5;
const LEADING =
  /^[وف]?(?:بالرغم|الرغم|مع|بعد|فور|عقب|قبل|قبيل|بعيد|منذ|فيما|بينما|بعدما|عندما|حين|حينما|لدي|اثر|غداه|رغم|برغم|ظل)$/;

/** مع | إعلان الوزارة …، عاد الجدل, وفيما | أعلن المجلس …، طالب تحالف …: the main clause is still to come, behind a comma. */
export function isLed(reading: Reading, { cue }: Frame): boolean {
  if (cue < 0) return false;
  const start = sentenceStart(reading, cue);
  for (let index = cue - 1; index >= Math.max(start, cue - NEAR); index--) {
    if (isComma(reading, index)) return false;
    if (LEADING.test(reading.forms[index]!)) return index <= start + 2;
  }
  return false;
}

/** ورغم أن الوزير أكد أن …، | فإن السكان …, …، | إلا أن الطلب ضعيف, …، | لكن المدينة مظلمة: with which the main clause behind a led one begins. */
export function concludesLed({ forms }: Reading, index: number): boolean {
  const form = forms[index]!;
  if (/^(?:ف(?:ان(?:ه|ها|هم|هما)?|قد|لا)|و?لكن(?:ه|ها|هم|هما)?)$/.test(form)) return true;
  return /^(?:غير|الا|بيد)$/.test(form) && /^ان(?:ه|ها|هم|هما)?$/.test(forms[index + 1] ?? "");
}
