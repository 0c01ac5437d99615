import { DEFINITE } from "../../lexicon/kinds.ts";
import { isAdjective } from "../../lexicon/word-kinds.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { withoutTanwin } from "../speaker-start.ts";
import type { Phrase } from "./phrase.ts";

/** A quality agrees with what it describes: an indefinite one (نائب سابق) with an indefinite noun; none follows a name. */
export function describes(reading: Reading, index: number, first: number, phrase: Phrase): boolean {
  if (phrase.named && phrase.person && index - 1 === first) return false;
  if (!is(reading, index, DEFINITE)) {
    if (is(reading, first, DEFINITE) || phrase.named) return false;
    phrase.described = true;
  }
  return true;
}

/** Qualities that describe a speaker. */
export const QUALITIES: ReadonlySet<string> = wordSet(
  "سابق سابقة سابقون سابقين سابقان رفيعان رفيعين رفيعون بارزون بارزين بارزان كبيران كبيرين مطلعون مطلعين مطلعان مقربان موثوق موثوقة موثوقون موثوقين أسبق كبير كبيرة كبار رفيع رفيعة بارز بارزة مطلع مطلعة مقرب مقربة مقربون مقربين قريب قريبة متقاعد متقاعدة متقاعدون متطوع متطوعة متطوعون متطوعين متخصص متخصصة منتخب منتخبة فائز فائزة مستقل مستقلة مقيم مقيمة مقيمون مقيمين معني معنية متعددة متنفذ مقال مقالة غاضب شاب مخضرم مخضرمة مجهول ميداني ميدانيون",
);

/** Behind these الجمعة is the prayer and no day. */
export const FRIDAY: ReadonlySet<string> = wordSet("خطيب إمام صلاة خطبة خطباء أئمة");

/** Qualities whose own noun follows: القوات متعددة الجنسيات. */
export const COMPOUND: ReadonlySet<string> = wordSet("متعدد متعددة رفيع رفيعة رفيعي متعددي");

/** مسؤولون أمنيون | أكراد: nationalities with a plural of their own behind a plural without the article. */
export const NATIONALS: ReadonlySet<string> = wordSet(
  "أكراد كرد كورد شبك عرب أتراك روس أجانب إنجليز تركمان سريان يهود أفارقة",
);

/** ضابطا | كبيرا, مصدرا | حكوميا: a quality with the alef of its noun. */
export function isAccusativeQuality(form: string): boolean {
  const quality = withoutTanwin(form);
  return (
    quality !== form &&
    (QUALITIES.has(quality) || isAdjective(quality) || /ي$|^مسؤول$/.test(quality))
  );
}
