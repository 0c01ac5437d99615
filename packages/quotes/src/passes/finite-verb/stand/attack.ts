import { COUNTRIES } from "../../../lexicon/countries.ts";
import { BODY, COLLECTIVE, COMMON_NOUN, PLACE, ROLE } from "../../../lexicon/kinds.ts";
import { wordSet } from "../../../lexicon/word-set.ts";
import type { Range } from "../../../reading/frame.ts";
import { is, type Reading } from "../../../reading/reading.ts";
import { isPunctuation } from "../../../reading/tests-on-tokens.ts";

/** A person attacks with words; a force, a group or a state with weapons. */
export function isAttackedByWords(reading: Reading, source: Range | null): boolean {
  if (source === null || COUNTRIES.has(reading.forms[source.first]!.replace(/^[وف]/, "")))
    return false;
  return (
    reading.personsAlone.has(source.first) ||
    POLITICAL.test(reading.forms[source.first]!) ||
    is(reading, source.first, ROLE) ||
    !is(reading, source.first, BODY | COLLECTIVE | COMMON_NOUN | PLACE)
  );
}

/** People who bear no arms. */
const POLITICAL = /^[وف]?(?:نواب|برلمانيون|سياسيون|ناشطون|نشطاء|خبراء|محللون|صحفيون|مراقبون)$/;

/** هاجم المارة | بسكين, هاجم بسيارته | المارة: with a weapon. */
export function isWielded(reading: Reading, first: number): boolean {
  const end = Math.min(first + 8, reading.tokens.length);
  for (let index = first - 1; index < end && !isPunctuation(reading, index); index++)
    if (WEAPONS.test(reading.forms[index]!)) return true;
  return false;
}

const WEAPONS =
  /^ب(?:ال)?(?:سكين|سكاكين|سلاح|اسلحه|رصاص|قنبله|قنابل|عبوه|سيارت?ه|شاحنت?ه|طائره|طائرات|صاروخ|صواريخ|مسدس|بندقيه|حجاره|حزام|هاون|مطرقه|فاس)$/;

/** What is claimed as one's own: تبنت الحركة | الهجوم. */
export const ATTACKS: ReadonlySet<string> = wordSet(
  "هجوم هجم عملية عملي تفجير اعتداء قصف استهداف انفجار مسؤولية اغتيال ضربة ضرب اعتداءات صاروخ إطلاق خطف قتل مهاجمة تفجيرات عمليات",
);
