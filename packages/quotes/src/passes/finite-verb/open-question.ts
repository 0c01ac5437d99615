import { COMPLEMENTISER } from "../../lexicon/kinds.ts";
import { is, sentenceStart } from "../../reading/reading.ts";
import { clearFiniteCue, finiteCue, isPunctuation } from "../../reading/tests-on-tokens.ts";
import type { SpokenClause } from "./clause.ts";

/** Tokens in front of the verb among which the question or the condition is looked for. */
const FAR = 22;
const WAS = /^(?:كان|كانت|كانوا)$/;
const SEEMS = /^[وف]?(?:يبدو|بدا)$/;

/**
 * يبقى السؤال ما إذا كان الحلفاء | سيوافقون على …, من غير المؤكد إذا كان المدعي | سيشير إلى …: nobody has said it yet; إذا ما | وافقت على … واعترفت
 * بـ…: the condition alone; يبدو أن الحكومة | تتكهن بـ…: what the reporter infers.
 */
export function isOpen(clause: SpokenClause): boolean {
  const { reading, verb, form, after } = clause;
  const { forms } = reading;
  if (after.kind === "quote") return false;
  if (isJoinedToCondition(clause)) return true;
  const begin = Math.max(sentenceStart(reading, verb), verb - FAR);
  const future = /^[وف]?س[يت]/.test(forms[verb]!);
  for (let index = verb - 1; index >= begin; index--) {
    const word = forms[index]!;
    if (/^و?اذا$/.test(word)) {
      const asked = WAS.test(forms[index + 1] ?? "");
      if (asked) return future;
      if (forms[index + 1] === "ما" && index + 2 === verb) return true;
      return false;
    }
    if (is(reading, index, COMPLEMENTISER)) {
      const seems = SEEMS.test(forms[index - 1] ?? "") && verb - index < NEAR;
      return seems && form.shape === "imperfect" && after.kind === "object";
    }
    if (clearFiniteCue(reading, index) !== undefined) return false;
  }
  return false;
}

const NEAR = 6;

/** إذا ما وافقت على الهدنة | واعترفت بـ…: no pause between the two. */
function isJoinedToCondition({ reading, verb, prefixed, after }: SpokenClause): boolean {
  if (!prefixed || after.source !== null || !reading.forms[verb]!.startsWith("و")) return false;
  const begin = Math.max(sentenceStart(reading, verb), verb - JOINED);
  for (let index = verb - 1; index >= begin; index--) {
    if (isPunctuation(reading, index)) return false;
    if (!/^و?اذا$/.test(reading.forms[index]!)) continue;
    return (
      finiteCue(reading, reading.forms[index + 1] === "ما" ? index + 2 : index + 1) !== undefined
    );
  }
  return false;
}

const JOINED = 10;
