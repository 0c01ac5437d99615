import { GIVEN_NAMES } from "../given-names.ts";
import { OBJECT_NOUNS } from "../source-words.ts";
import { wordSet } from "../word-set.ts";
import { isDefinite } from "./article.ts";
import { isCommonNoun } from "./parts-of-speech.ts";

const NAMES = wordSet(
  "إدوار إدوارد تحسين توفيق إحسان إقبال انتصار ابتسام افتخار تيسير إسماعيل إبراهيم إسحاق امتياز تقي محمد مصطفى منير ماجد مجاهد معاذ مهند إياد إيهاب إلهام إسلام إيمان إسراء إخلاص تبارك معارض اعتماد أكراد أتراك ترامب معاوية أدهام",
);
const DERIVED =
  /^(?:ا..ا.|ان..ا.|ا...ا.|است..ا.|ا.ا.ه|است.ا.ه|ت..ي.|ت..يه|ت..ئه|ت.ا..|م.ا..ه|م.ا.اه)$/;
const OWNED = /(?:هما|هم|ها|ه)$/;

/** Whether the word is a verbal noun by list or by shape: what a cue with a noun object reports. */
export function isActNoun(form: string): boolean {
  if (isDefinite(form)) return OBJECT_NOUNS.has(form);
  if (NAMES.has(form)) return false;
  if (OBJECT_NOUNS.has(form) || (DERIVED.test(form) && isCommonNoun(form))) return true;
  const stem = form.replace(OWNED, "");
  if (stem === form || stem.length < 3) return false;
  return (
    OBJECT_NOUNS.has(stem) ||
    DERIVED.test(stem) ||
    (stem.endsWith("ت") && OBJECT_NOUNS.has(`${stem.slice(0, -1)}ه`))
  );
}

/** Whether the word has the shape of a verbal noun and is no name: what ل of purpose or demand governs. */
export function isActShape(form: string): boolean {
  return DERIVED.test(form) && !NAMES.has(form) && !GIVEN_NAMES.has(form);
}
