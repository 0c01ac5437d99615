import type { Reading } from "../../reading/reading.ts";

/**
 * The token behind what the world holds a body for, or -1: الحكومة اليمنية | المعترف بها دوليا, السلطة | المعترف بها من الأمم المتحدة, الجماعة | المصنفة إرهابية, الفصائل | المدعومة إيرانيا.
 */
export function recognisedEnd(reading: Reading, index: number, end: number): number {
  const { forms } = reading;
  const form = forms[index]!;
  if (!form.startsWith("الم") || index + 1 >= end) return -1;
  const next = forms[index + 1]!;
  if (form === "المعترف") {
    if (!/^ب(?:ه|ها|هم|هما)$/.test(next)) return -1;
    const behind = forms[index + 2] ?? "";
    if (index + 2 < end && IN_THE_WORLD.test(behind)) return index + 3;
    return Math.min(end, index + 2);
  }
  if (/^المصنفه?$/.test(form) && /^ارهابيا?ه?$/.test(next)) return index + 2;
  return /^ال(?:مدعوم|ممول|محظور|مسلح|معترف)ه?$/.test(form) && IN_THE_WORLD.test(next)
    ? index + 2
    : -1;
}

const IN_THE_WORLD =
  /^(?:دوليا|امميا|عالميا|محليا|رسميا|قانونيا|عربيا|غربيا|ايرانيا|اميركيا|امريكيا|سعوديا|تركيا|روسيا|اماراتيا|خارجيا)$/;
