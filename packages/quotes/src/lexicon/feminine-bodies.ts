import { COUNTRIES } from "./countries.ts";
import { wordSet } from "./word-set.ts";

/** Bodies in the plural and others that a feminine verb goes with, though they do not end in ة. */
export const FEMININE_BODIES: ReadonlySet<string> = wordSet(
  "ميليشيا مليشيا ميليشيات مليشيات قوات كتائب عصائب سرايا فصائل ولايات أمم استخبارات مخابرات خلية قوى دول سلطات مصادر عشائر منظمات شخصيات جهات أطراف أوساط كتل أحزاب كيانات لجان مجالس حركات تيارات تحالفات ائتلافات تكتلات تجمعات تشكيلات تنظيمات مكونات",
);

const MASCULINE_COUNTRIES = wordSet(
  "العراق الأردن لبنان المغرب اليمن السودان الصومال النيجر السنغال الكونغو الغابون",
);

/** بغداد، الولايات، تركيا, الدول: a masculine verb has no such subject right behind it. */
export function isFeminineBody(form: string): boolean {
  if (FEMININE_BODIES.has(form) || FEMININE_BODIES.has(form.replace(/^ال/, ""))) return true;
  return COUNTRIES.has(form) && !MASCULINE_COUNTRIES.has(form);
}
