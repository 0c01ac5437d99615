import { bareForms, hasNoun } from "../lexicon/lookup.ts";
import { DOCUMENT_ADJECTIVES, DOCUMENT_WORDS, PRONOUNS, SAME_WORDS } from "../lexicon/pronouns.ts";
import { BODY_NOUNS } from "../lexicon/role-words.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Item } from "../phrase/item.ts";
import type { Phrase } from "../phrase/phrase.ts";
import type { Registry } from "../registry/registry.ts";
import type { SourcedStatement } from "./statement.ts";

/** "التطورات", "المدعون", "القوات الحكومية": definite words for things and groups, which are nobody of whom the text spoke before. */
export function isThing({ items }: Phrase): boolean {
  const [head] = items;
  if (head === undefined) return false;
  // ناشروه, مؤيدوها: several who are somebody's.
  if (/^م?\S{3,}و(?:ه|ها|هم)$/.test(head.form) && !head.traits.has("given")) return true;
  if (!/^[وف]?ال.{2,}[^ي]$/.test(head.form)) return false;
  return !hasNoun(MEN, head.form) && !head.traits.has("title") && !head.traits.has("role");
}

/** Words for one man, whoever he is, and for the occasion on which he spoke. */
const MEN = wordSet(
  "رجل مرأة امرأة ضيف ضيفة شاب شابة فتى فتاة شيخ عجوز طبيب طبيبة مدرب مدربة كاتب لاعب أخير أخيرة بائع حارس جندي عامل طالب معلم نجم فنان مخرج مسن سيدة زائر مضيف أب أم أخ بلاغ خطبة اجتماع كلمة رسالة مقال مقالة خطاب لقاء مؤتمر",
);

/** A document and nothing else but what describes it ("البيان", "بيان رسمي", "نفس البيان") or whose it is, of those said before ("تقرير المنظمة"). */
export function isDocument({ items }: Phrase): boolean {
  const isWord = ({ form }: Item): boolean =>
    bareForms(form).some((bare) => DOCUMENT_WORDS.has(bare));
  const describes = ({ form }: Item): boolean =>
    DOCUMENT_ADJECTIVES.has(form) ||
    SAME_WORDS.has(form) ||
    PRONOUNS.has(form) ||
    BODY_NOUNS.has(form);
  return items.some(isWord) && items.every((item) => isWord(item) || describes(item));
}

/** Nobody is named, by the form of the source or by the camp of its words. */
export function isUnnamed(
  phrase: Phrase,
  { source }: SourcedStatement,
  registry: Registry,
): boolean {
  return (
    source.kind === "unnamed" || (phrase.camp !== null && phrase.camp.faction === registry.unnamed)
  );
}

/** A single unknown name: only where the phrase says "named", or a title stands before it. */
export function isNamedAlone(phrase: Phrase): boolean {
  return phrase.items.length > 0 && (phrase.affiliations.length === 0 || phrase.items.length > 1);
}

/** The whole phrase is one of the words, with a pronoun behind it or not. */
export function isOnly(phrase: Phrase, words: ReadonlySet<string>): boolean {
  const [first, second, third] = phrase.items;
  if (first === undefined || third !== undefined || first.actor !== null) return false;
  if (second !== undefined && !PRONOUNS.has(second.form)) return false;
  return bareForms(first.form).some((form) => words.has(form));
}

/** والتي أعلنت | كل منها …: each of several, of whom none was the last to speak. */
export function isEachOf({ items: [each, of, more] }: Phrase): boolean {
  return each?.form === "كل" && more === undefined && /^من(?:ها|هم|هن|هما)$/.test(of?.form ?? "");
}
