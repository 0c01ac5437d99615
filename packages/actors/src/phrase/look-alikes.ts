// Words beside a name that look like a part of it, and parts of a name that look like none.
import type { Token } from "@qawl/arabic";
import { wordSet } from "../lexicon/word-set.ts";
import type { Item } from "./item.ts";

/** رئيس مجلس قضاء | حديثة فلان: the word behind a noun of a place is the place's name. */
export function isOfPlace(before: Item | undefined, tokens: readonly Token[]): boolean {
  if (before === undefined || before.endToken - before.firstToken < 2) return false;
  return before.actor === null && OF_PLACE.has(tokens[before.endToken - 1]!.form);
}

/** ضابط في شرطة | صلاح الدين, مدير صحة | …: the word behind what a province has is the province, whoever bears it as a name. */
export function isOfProvince(items: readonly Item[], index: number): boolean {
  const before = items[index - 1];
  if (before === undefined || items[index]!.afterBreak || !isSaladin(items, index)) return false;
  return before.camp !== null || before.traits.has("complement") || OFFICE_OF.has(before.form);
}

function isSaladin(items: readonly Item[], index: number): boolean {
  return items[index]!.form === "صلاح" && items[index + 1]?.form === "الدين";
}

const OFFICE_OF = wordSet(
  "محافظة محافظ شرطة صحة تربية مجلس عمليات بلدية دائرة مديرية قائد نواب نائب أهالي سكان عشائر شيوخ حشد جامعة",
);

const OF_PLACE = wordSet("قضاء ناحية محافظة بلدية مدينة بلدة قرية");

/** طالب | هندسة, طالب | في …, طالب alone: a student, where no name or family name goes on. */
export function isStudent(items: readonly Item[], index: number): boolean {
  if (items[index]!.form !== "طالب") return false;
  const next = items[index + 1];
  if (next === undefined) return index === 0;
  return !next.traits.has("given") && !/^ال.+ي$/.test(next.form);
}

/** عبد | الأمير: whatever the word behind it means elsewhere, it belongs to the name. */
export function isServant({ form, actor }: Item): boolean {
  return actor === null && (form === "عبد" || form === "وعبد");
}

/** قال فلان | متخوفا, قالت فلانة | نفسها: how, and that it was no other. */
export function isState({ form, traits }: Item): boolean {
  if (traits.has("given")) return false;
  // قالت المصممة فلانة | مبتسمة
  const man = /^م\S{3,}ه$/.test(form) ? `${form.slice(0, -1)}ا` : form;
  return /^مت\S{3,}ا$/.test(form) || STATES.has(man);
}

const STATES = wordSet(
  "مخاطبا مشيرا مؤكدا معلقا موضحا منتقدا محذرا مضيفا مبتسما مازحا ساخرا غاضبا باكيا قائلا مطالبا مستغربا مستنكرا مستهجنا معربا مهددا نافيا داعيا نفسه نفسها ذاته ذاتها",
);

/** فلانة الفلانية | ابنة الرئيس, فلان | نجل …: whose kin somebody is, behind the name. */
export function isKinOf(items: readonly Item[], at: number): boolean {
  const { form, traits } = items[at]!;
  return KIN_BEHIND.has(form) && !traits.has("given") && items[at + 1] !== undefined;
}

const KIN_BEHIND = wordSet("ابنة زوجة شقيقة شقيق نجل نجلة والدة أرملة حفيد حفيدة صهر");

/** أكبر | أعضاء البرلمان سنا, أشرف | المدن: a superlative, which is a first name elsewhere, in front of those of whom he is one. */
export function isMost(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (
    next === undefined ||
    next.afterBreak ||
    !/^[وف]?(?:اكبر|اسعد|اكرم|اشرف|اصغر)$/.test(items[at]!.form)
  )
    return false;
  if (next.traits.has("given")) return false;
  return (
    next.traits.has("role") ||
    /^(?:اعضاء|نواب|قاده|علماء|رجال|وزراء|مسؤولي|زعماء|شيوخ|\S{3,}(?:ات|ين))$/.test(next.form)
  );
}
