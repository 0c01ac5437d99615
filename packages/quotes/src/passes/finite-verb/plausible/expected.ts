import { COMPLEMENTISER } from "../../../lexicon/kinds.ts";
import { is, type Reading, sentenceStart } from "../../../reading/reading.ts";
import { clearFiniteCue } from "../../../reading/tests-on-tokens.ts";
import type { SpokenClause } from "../clause.ts";

/** Tokens between what is expected and the verb that is joined to it. */
const FAR = 40;
const EXPECTED =
  /^[وف]?(?:ال)?(?:[يت]?نتظر|منتظر|متوقع|مقرر|مرجح|مفترض|م[ؤو]مل|مرتقب|مزمع|محتمل|يتوقع|يرجح|يفترض|يرتقب|يومل|يحتمل|متوقعا|مقررا)$/;

/** ومن المنتظر أن يؤكد البيان … | ويرحب بالمبادرة: a second verb of what is only expected; nothing has been said. */
export function isExpected(clause: SpokenClause): boolean {
  const { reading, verb, form, prefixed, after } = clause;
  if (!prefixed || form.shape !== "imperfect" || form.pronoun) return false;
  if (after.kind !== "object" || after.source !== null) return false;
  if (!/^و[يت]/.test(reading.forms[verb]!)) return false;
  return isBehindExpected(reading, verb);
}

/** من المتوقع أن تشهد الزيارة | تأكيد الرئيس …: whether what stands at `verb` is only expected. */
export function isBehindExpected(reading: Reading, verb: number): boolean {
  const least = Math.max(sentenceStart(reading, verb), verb - FAR);
  for (let index = verb - 1; index > least; index--) {
    if (clearFiniteCue(reading, index) && !/^[وف]?[يت]/.test(reading.forms[index]!)) return false;
    if (!is(reading, index, COMPLEMENTISER)) continue;
    return reading.forms[index] === "ان" && EXPECTED.test(reading.forms[index - 1]!);
  }
  return false;
}
