import type { Document } from "@qawl/arabic";
import { isDefinite } from "../lexicon/lookup.ts";
import { NAMING_WORDS } from "../lexicon/title-words.ts";
import { wordSet } from "../lexicon/word-set.ts";
import { endOfName, INNER_TITLES, INNER_WORDS, isFamilyAdjective, LONGEST } from "./end-of-name.ts";
import { areOfSomebody, isBureau, isSomebodysWork } from "./is-of-others.ts";
import { type Item, isNameWord, isPointing } from "./item.ts";
import { isMost, isOfPlace, isOfProvince, isState, isStudent } from "./look-alikes.ts";

/** What a secretary is of: أمين عام, أمين مجلس …. */
const OFFICES: ReadonlySet<string> = new Set(["عام", "العام", "سر", "مجلس", "صندوق", "المجلس"]);

/** A stretch of tokens; `certain` where a title, a first name or the form of the words says that it is a name. */
export interface FoundName {
  readonly from: number;
  readonly to: number;
  readonly certain: boolean;
}

/**
 * Finds the name of a person whom the registry does not hold: name words after a title or beginning with a first
 * name; failing that, a phrase that holds nothing but name words, or the name words at its end.
 */
export function findName(items: readonly Item[], { text, tokens }: Document): FoundName | null {
  if (isBureau(items[0], tokens) || areOfSomebody(items[0], tokens)) return null;
  if (isSomebodysWork(items)) return null;
  const runs: { readonly start: number; readonly end: number; readonly score: number }[] = [];
  for (let index = 0; index < items.length; index++) {
    const isPlace = isOfPlace(items[index - 1], tokens) || isOfProvince(items, index);
    const score = isPlace ? 0 : startScore(items, index);
    if (score === 0) continue;
    const end = endOfName(items, index);
    const start = isBehindInnerTitle(items, index) ? index - 2 : index;
    const length = end - start;
    runs.push({ start, end, score: score + (length > 1 ? 2 : 0) });
    index = end - 1;
  }
  const lead = nameInFront(items);
  if (lead !== null) runs.push(lead);
  const tail = nameAtEnd(items);
  if (tail !== null) runs.push(tail);
  const best = runs.reduce<(typeof runs)[number] | null>(
    (top, run) => (top === null || run.score > top.score ? run : top),
    null,
  );
  const plain = plainPhrase(items);
  const found = best !== null && isWhole(plain, items) ? plain : (best ?? plain);
  if (found === null) return null;
  // ألبيرتو: its hamza shows that this is no article.
  const letter = text.charAt(tokens[items[found.start]!.firstToken]!.start);
  const article = letter !== ALEF_WITH_HAMZA_ABOVE && letter !== ALEF_WITH_HAMZA_BELOW;
  const certain = best !== null || isLikelyName(items.slice(found.start, found.end), article);
  const name = {
    from: items[found.start]!.firstToken,
    to: items[found.end - 1]!.endToken,
    certain,
  };
  return tokens.slice(name.from, name.to).some(({ kind }) => kind === "word") ? name : null;
}

/** Words that are nothing else may still be no name: "التطورات", "معركة الموصل". */
function isLikelyName(items: readonly Item[], article: boolean): boolean {
  if (items.some(({ traits }) => traits.has("given"))) return true;
  const [first, second] = items;
  if (second === undefined) return /^و?ال.{2,}ي$/.test(first?.form ?? "");
  return !article || !/^[وف]?ال/.test(first?.form ?? "");
}

const ALEF_WITH_HAMZA_ABOVE = "\u0623";

const ALEF_WITH_HAMZA_BELOW = "\u0625";

/** How surely a name begins here: after a title, with a first name, or not at all (0). */
function startScore(items: readonly Item[], index: number): number {
  const item = items[index]!;
  const before = items[index - 1];
  if (!canBegin(item) || NAMING_WORDS.has(item.form)) return 0;
  // تاجر يدعى | فلان
  if (before !== undefined && NAMING_WORDS.has(before.form)) return 6;
  // ضابط برتبة | رائد, مساعد | أمين مجلس الأمن القومي
  if (before?.form === "برتبه") return 0;
  // عن نينوى | وصلاح الدين: a second place.
  if (item.form === "وصلاح" && items[index + 1]?.form === "الدين" && index > 1) return 0;
  // الباحث | الاقتصادي ديار …: what kind of man he is, in front of his first name.
  const adjective = /^ال.+ي$/.test(item.form) && items[index + 1]?.traits.has("given");
  if (adjective && !items[index + 1]!.afterBreak && !item.traits.has("given")) return 0;
  // عقيد أركان حرب | فلان
  if (item.form === "اركان" && items[index + 1]?.form === "حرب") return 0;
  if (item.form === "حرب" && before?.form === "اركان") return 0;
  if (item.form === "اركان" && /^(?:ال)?(?:رئيس|هيئة|هيئه|ضابط)$/.test(before?.form ?? ""))
    return 0;
  // رئيس | اللجنة فلان الفلاني, وزيرة | الدولة لشؤون …: what somebody is of, before his name.
  const isOf = before?.traits.has("role") && !isDefinite(before.form) && item.form.startsWith("ال");
  if (isOf && !item.afterBreak && !item.traits.has("given")) return 0;
  // مصدر عسكري | مؤيد للحكومة: what he is for, and no name.
  if (item.traits.has("near") && /^(?:لل|ل|من|في)/.test(items[index + 1]?.form ?? "")) return 0;
  // مدعي | عام مقاطعة …
  if (item.form === "عام") return 0;
  if (item.form === "امين" && OFFICES.has(items[index + 1]?.form ?? "")) return 0;
  if (before !== undefined && namesBody(before) && !before.traits.has("title") && !item.afterBreak)
    return 0;
  const given = item.traits.has("given") && !isStudent(items, index) && !isMost(items, index);
  const titled =
    before !== undefined &&
    before.actor === null &&
    (before.traits.has("title") || before.traits.has("rank")) &&
    !item.afterBreak;
  // مصدر دبلوماسي | تركي is no man of that name.
  if (given && item.nation !== null && before !== undefined && !isDefinite(before.form)) return 0;
  if (titled && given) return 4;
  if (given) return before?.traits.has("complement") && !item.afterBreak ? 0 : 3;
  if (!titled || before.traits.has("named-after")) return 0;
  // رئيسة | اتحاد عمال … فلانة: an office without the article is of what stands behind it, where a name follows that.
  return before.traits.has("role") && !isDefinite(before.form) ? 0.5 : 2;
}

/** كتلة | فلان: the name is the body's; but a body whose own name is whole already has none (مجلس الشورى | فلان). */
function namesBody({ traits, firstToken, endToken }: Item): boolean {
  return traits.has("named-after") && endToken - firstToken < 2;
}

/** آرام شيخ | محمد, هيوا ملا | كريم: a title without the article, between a first name and the father's, is a part of the name. */
function isBehindInnerTitle(items: readonly Item[], index: number): boolean {
  const title = items[index - 1];
  const first = items[index - 2];
  if (title === undefined || first === undefined || !INNER_TITLES.has(title.form)) return false;
  if (items[index]!.afterBreak || title.afterBreak || !isNameWord(first)) return false;
  return !/^(?:[وفبلك]?ال|لل)/.test(first.form) && index > 2;
}

/** Words for one or some of many, which begin no name: "أحد الناجين". */
const SOME_OF = wordSet("أحد إحدى بعض معظم غالبية كثير كثيرون آخر آخرون عدد عدة كل جميع كلا");

function canBegin(item: Item): boolean {
  if (!isNameWord(item) || SOME_OF.has(item.form)) return false;
  return !item.traits.has("title") || item.traits.has("given");
}

/** Words of a name in front of a comma. */
const FULL = 4;

/** Two or more unknown words in front of a definite title: "كريستوس ستايليانيدس المفوض الأوروبي". */
function nameInFront(items: readonly Item[]): { start: number; end: number; score: number } | null {
  let end = 0;
  while (end < items.length && end < LONGEST && isNameWord(items[end]!)) {
    if (end > 0 && items[end]!.afterBreak) break;
    end++;
  }
  const title = items[end];
  if (end < 2 || title === undefined || items[0]!.form.startsWith("ال")) return null;
  const isTitle = title.traits.has("role") || title.traits.has("title");
  // ميلانيا فلان، | زوجة الرئيس …
  if (title.afterBreak && end <= FULL && (isTitle || title.traits.has("kin")))
    return { start: 0, end, score: 4 };
  // فلان، رئيس بلدية …: an office of two words is none's name either.
  const isOffice = title.camp !== null && title.endToken - title.firstToken > 1;
  return isTitle && (title.form.startsWith("ال") || isOffice || title.afterBreak)
    ? { start: 0, end, score: 2 }
    : null;
}

/** Two or more name words at the end, after a body or role: "المتحدث باسم الخارجية الإيرانية مهرداد سهرابي". */
function nameAtEnd(items: readonly Item[]): { start: number; end: number; score: number } | null {
  let start = items.length;
  while (start > 0 && isTailWord(items[start - 1]!) && !items[start]?.afterBreak) start--;
  while (start < items.length && items[start]!.traits.has("rank")) start++;
  // A first name seldom has the article: an unknown body's adjectives do.
  while (start < items.length && items[start]!.form.startsWith("ال")) start++;
  const before = items[start - 1];
  if (items.length - start < 2 || before === undefined) return null;
  if (before.traits.has("complement") || isOfProvince(items, start)) return null;
  // رئيسة هذه الجمعية | إليز بوغوسيان: a body that was named before has no name here.
  if (namesBody(before) && !isPointing(items[start - 2])) return null;
  return { start, end: items.length, score: 3 };
}

function isTailWord(item: Item): boolean {
  // الاتحاد الدولي | لكرة القدم: what a body is for.
  if (/^ل\S{2,}ه$/.test(item.form) && !item.traits.has("given")) return false;
  return isNameWord(item) || INNER_WORDS.has(item.form) || isFamilyAdjective(item);
}

/** رندا | سليم: where nothing but name words stand in one breath, the first belongs to the name whether a list has it or not. */
function isWhole(plain: ReturnType<typeof plainPhrase>, items: readonly Item[]): boolean {
  if (plain === null || items[0]!.form.startsWith("ال")) return false;
  return items.every(({ afterBreak }, index) => index === 0 || !afterBreak);
}

/** A phrase of one to four name words and nothing else. */
function plainPhrase(items: readonly Item[]): { start: number; end: number } | null {
  if (items.length === 0 || items.length > 4 || SOME_OF.has(items[0]!.form)) return null;
  // صديق مانينغ: no name of his own.
  const [first, second] = items;
  // طالب حوزة
  if (isStudent(items, 0) || isMost(items, 0)) return null;
  if (second !== undefined && first!.traits.has("kin") && !first!.traits.has("given")) return null;
  const state = items.findIndex(isState);
  const end = state > 0 ? state : items.length;
  return items.slice(0, end).every((item) => isNameWord(item)) ? { start: 0, end } : null;
}
