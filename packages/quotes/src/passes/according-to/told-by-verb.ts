import type { CueForm } from "../../lexicon/cue-types.ts";
import type { Range } from "../../reading/frame.ts";
import type { Reading } from "../../reading/reading.ts";
import { agreementOfSource } from "../../resolve/agreement.ts";
import { actorInSentence } from "../../source/acting-subject.ts";

/** The verb tells who says it by its ending; a bare perfect may be a passive (كما ذكر), and with a pronoun it describes one word of the clause. */
export function tellsNobody({ cue, shape, feminine, plural, pronoun }: CueForm): boolean {
  if (pronoun || !TELLING.has(cue.class)) return false;
  return shape === "imperfect" || feminine || plural || cue.lemma === "قال";
}

/** كان | المتظاهرون غاضبين، بحسب ما قالوا: who acts in the clause, where his verb agrees with him. */
export function whoActs(
  reading: Reading,
  opener: number,
  { feminine, plural }: CueForm,
): Range | null {
  const actor = actorInSentence(reading, opener);
  if (actor === null) return null;
  const own = agreementOfSource(reading, actor);
  const asked = plural ? "plural" : feminine ? "feminine" : "masculine";
  return (own === "people" ? "plural" : own) === asked ? actor : null;
}

/** كما تقول, كما أعلنت; not كما وعدت, كما يتوقع. */
export const TELLING: ReadonlySet<string> = new Set([
  "say",
  "affirm",
  "announce",
  "explain",
  "add",
  "note",
  "inform",
  "reveal",
  "claim",
  "admit",
  "describe",
]);

/** A stop behind the verb, or where it was said. */
export function isSaidAlone(reading: Reading, index: number): boolean {
  const { forms, tokens } = reading;
  if (index >= tokens.length || reading.sentenceOf[index] !== reading.sentenceOf[index - 1])
    return true;
  if (tokens[index]!.kind === "punctuation") return !/^[([:]$/.test(forms[index]!);
  // كما يحكي | وهو يقلبها بين أصابعه: what he does meanwhile.
  if (/^وه(?:و|ي|م)$/.test(forms[index]!)) return true;
  return /^(?:في|علي|عبر)$/.test(forms[index]!) && SAID_ON.test(forms[index + 1] ?? "");
}

const SAID_ON =
  /^(?:حساب|صفح|حديث|تصريح|مقابل|لقاء|بيان|تغريد|تدوين|منشور|كلم|مداخل)(?:ه|ات|ها|ته|تها|اته|اتها)?$/;
