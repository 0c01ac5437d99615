import { bare } from "../../lexicon/bare.ts";
import type { Cue } from "../../lexicon/cue-types.ts";
import { ACT_NOUN, COLLECTIVE, GIVEN_NAME, ROLE } from "../../lexicon/kinds.ts";
import { isActNoun, isBody } from "../../lexicon/word-kinds.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { governedContent } from "../governed.ts";
import type { Phrase } from "./phrase.ts";

/**
 * The token behind where somebody serves, told by ب instead of في, or -1: مسؤولون | بقطاعي الصحة والأمن, مصادر | بالشرطة والجيش | بالمنطقة, مسؤول كبير | بشركة النفط. Where
 * the verb takes ب itself, a deed behind ب has to follow (طالب مسؤول | بوزارة الدفاع بفتح تحقيق).
 */
export function servedAtEnd(
  reading: Reading,
  index: number,
  first: number,
  end: number,
  phrase: Phrase,
  cue: Cue | null,
): number {
  const form = reading.forms[index]!;
  if (!form.startsWith("ب") || form.length < 4 || phrase.named) return -1;
  if (!is(reading, first, ROLE | COLLECTIVE)) return -1;
  if (is(reading, index, GIVEN_NAME | ACT_NOUN) || !isPlaceOfWork(form)) return -1;
  if (!isLeft(reading, index, end, cue)) return -1;
  phrase.closed = form.startsWith("بال");
  phrase.described = false;
  return index + 1;
}

/** Whether the verb leaves the preposition to the speaker: it takes none with ب, or one that follows. */
function isLeft(reading: Reading, index: number, end: number, cue: Cue | null): boolean {
  if (cue === null || governedContent(reading, index, cue, end) < 0) return true;
  for (let next = index + 1; next < Math.min(end, index + NEAR); next++) {
    if (reading.tokens[next]!.kind !== "word") return false;
    if (/^ب.{3,}/.test(reading.forms[next]!)) return isActNoun(reading.forms[next]!.slice(1));
  }
  return false;
}

/** How far behind it the deed is looked for. */
const NEAR = 5;

function isPlaceOfWork(form: string): boolean {
  const noun = form.startsWith("بال") ? form.slice(3) : form.slice(1);
  if (PLACES_OF_WORK.has(noun)) return true;
  if (isBody(noun)) return isBody(bare(noun));
  // بوزارتي | الدفاع والداخلية, بقطاعي | الصحة والأمن: two of them.
  const one = /^(.{3,})ي$/.exec(noun)?.[1];
  if (one === undefined || form.startsWith("بال")) return false;
  const singular = one.endsWith("ت") ? `${one.slice(0, -1)}ه` : one;
  return isBody(singular) || PLACES_OF_WORK.has(singular);
}

const PLACES_OF_WORK = wordSet(
  "قطاع ميناء مطار مستشفى مستشفيات حقل حقول مصفاة مصافي مصافٍ صناعة سجن معبر معابر كلية مدرسة محطة منشأة مصنع مخيم منطقة معسكر ميدان مرفأ مستوصف مختبر مشرحة سد موانئ مطارات أجهزة سلك قضاء ناحية مدينة بلدة مخفر مركز كنيسة جامعة بنك",
);
