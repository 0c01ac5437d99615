import { wordSet } from "./word-set.ts";

/** Heads of bodies that take a stand each for itself, and of those who sit for them. */
const CAMP_HEADS = wordSet(
  "حزب حزبان تحالف ائتلاف كتلة كتلتا كتل حركة تيار جبهة مجلس وزارة لجنة نقابة هيئة رئاسة حكومة قوى اتحاد نواب فصائل عشائر شيوخ",
);

/** The head of a camp, with its article or without. */
export function isCamp(form: string): boolean {
  return CAMP_HEADS.has(form.startsWith("ال") ? form.slice(2) : form);
}

/** A camp's head behind و: another speaker. */
export function isJoinedCamp(form: string): boolean {
  return /^و.{3,}/.test(form) && isCamp(form.slice(1));
}
