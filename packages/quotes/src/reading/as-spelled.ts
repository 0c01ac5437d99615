import type { Token } from "@qawl/arabic";
import type { CueForm } from "../lexicon/cue-types.ts";

const ALEF = 0x627;
const ALEF_MAKSURA = 0x649;
const TEH_MARBUTA = 0x629;
const DAMMA = 0x64f;
const AFTER_PREFIX: ReadonlySet<string> = new Set(["و", "ف", "ا"]);
const MADDA = /^[وف]?\u0622/;
const ALEF_WITH_HAMZA_BELOW = /^[وف]?\u0625/;

/**
 * The readings that the spelling allows, which normalisation hides: رجل يدعى حسن, العميد يحيى: ى where the active has ي is a passive or a name, but
 * for texts that write every ي so (فى); إدانتها is the noun and no أدانتها; دعوة no دعوه; كُشفت a passive; أمن without a madda no آمن.
 */
export function asSpelled(
  cues: readonly CueForm[],
  text: string,
  { start, end }: Token,
  bareYaa: boolean,
): readonly CueForm[] | undefined {
  const maqsura = !bareYaa && text.charCodeAt(end - 1) === ALEF_MAKSURA;
  const below = ALEF_WITH_HAMZA_BELOW.test(text.slice(start, start + 2));
  const marbuta = text.charCodeAt(end - 1) === TEH_MARBUTA;
  const damma = hasDamma(text, start);
  const hamza = cues[0]!.cue.lemma.startsWith("\u0622");
  if (cues[0]!.cue.lemma === "هنأ" && cues[0]!.shape === "perfect" && isHere(text, end))
    return undefined;
  if (isLike(cues[0]!) && !text.slice(start, end).includes(SHADDA)) return undefined;
  if (!maqsura && !below && !marbuta && !damma && !hamza) return cues;
  const kept = cues.filter(({ shape, cue, pronoun }) => {
    if (maqsura && shape === "imperfect" && !pronoun && cue.imperfect.endsWith("ي")) return false;
    if (marbuta && (shape === "perfect" || shape === "imperfect")) return false;
    if (damma && shape === "imperfect" && DERIVED.test(cue.lemma)) return false;
    if (shape !== "perfect") return true;
    if (damma || (below && cue.lemma.startsWith("أ"))) return false;
    return !cue.lemma.startsWith("\u0622") || MADDA.test(text.slice(start, start + 2));
  });
  return kept.length > 0 ? kept : undefined;
}

/** هنا without a hamza is the adverb, هنأ congratulates. */
function isHere(text: string, end: number): boolean {
  return text.charCodeAt(end - 1) === ALEF;
}

/** شبه دولة, شبه الجزيرة: all but; شبّه likens. */
function isLike({ cue, shape, feminine, plural, pronoun }: CueForm): boolean {
  return cue.lemma === "شبه" && shape === "perfect" && !feminine && !plural && !pronoun;
}

const SHADDA = "\u0651";

/** Behind the first letter of the verb, with و, ف and ا in front or not: كُشفت, وكُشفت, واتُهمت; and اعتُبر. */
function hasDamma(text: string, start: number): boolean {
  if (EIGHTH_FORM.test(text.slice(start, start + 6))) return true;
  let at = start;
  while (at < start + 3) {
    if (text.charCodeAt(at + 1) === DAMMA) return true;
    if (!AFTER_PREFIX.has(text.charAt(at))) return false;
    at++;
  }
  return false;
}

/** Forms whose active begins with يَ: يُتوقع, يُعتقد, يُدعى are passives, and يُعلن is none. */
const DERIVED = /^(?:ا|ت...|(?:دعا|طلب|ذكر|نقل|قال|رفض|وصف|شكر)$)/;

const EIGHTH_FORM = /^[وف]?\u0627.\u062A\u064F/;
