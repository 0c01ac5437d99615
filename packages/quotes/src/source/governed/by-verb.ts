// What single verbs or marks make of a preposition behind them.
import { bare } from "../../lexicon/bare.ts";
import type { Cue } from "../../lexicon/cue-types.ts";
import { OCCASIONS } from "../../lexicon/function-words.ts";
import { ACT_NOUN, BODY, COMPLEMENTISER, DEFINITE, ROLE } from "../../lexicon/kinds.ts";
import { isActNoun, isActShape, isBody } from "../../lexicon/word-kinds.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { finiteCue, isPunctuation } from "../../reading/tests-on-tokens.ts";

/** طلب من الجيران | تخفيف الضجيج: behind whom it is asked of, where an act stands there. */
export function demanded(reading: Reading, index: number, end: number): number {
  const first = index + 1;
  if (is(reading, first, ACT_NOUN)) return first;
  for (let ahead = first + 1; ahead < Math.min(first + ASKED, end); ahead++) {
    if (isPunctuation(reading, ahead)) break;
    if (is(reading, ahead, COMPLEMENTISER)) return -1;
    if (
      is(reading, ahead, ACT_NOUN) ||
      ((isActNoun(bare(reading.forms[ahead]!)) || OF_FIFTH_FORM.test(reading.forms[ahead]!)) &&
        is(reading, ahead, DEFINITE) &&
        is(reading, ahead - 1, DEFINITE))
    )
      return ahead;
  }
  return first;
}

/** التوقف, التدخل: acts with their article. */
const OF_FIFTH_FORM = /^الت[^ا]..$/;

/** Words of whom something is asked. */
const ASKED = 10;

/** أهاب بالمواطنين | الالتزام بالتعليمات, أهاب بالجميع أن | يلتزموا, أهاب بالسكان إلى | الإخلاء: behind whom it is asked of, where what he is to do stands there. */
export function appealed(reading: Reading, index: number, end: number): number {
  for (let ahead = index + 1; ahead < Math.min(index + ASKED, end - 1); ahead++) {
    if (isPunctuation(reading, ahead)) break;
    if (is(reading, ahead, COMPLEMENTISER) || reading.forms[ahead] === "الي") return ahead + 1;
    const noun = bare(reading.forms[ahead]!);
    if (is(reading, ahead, BODY | ROLE)) continue;
    // بوسائل الإعلام كافة | اعتماد البيانات
    if (ALL.test(reading.forms[ahead]!) && is(reading, ahead - 1, DEFINITE)) return ahead + 1;
    // بوسائل | الإعلام: a genitive.
    const closed = is(reading, ahead - 1, DEFINITE) || /^بال/.test(reading.forms[ahead - 1]!);
    if (is(reading, ahead, DEFINITE) && !closed) continue;
    if (is(reading, ahead, ACT_NOUN) || isActNoun(noun) || isActShape(noun)) return ahead;
  }
  return index;
}

const ALL = /^(?:كافه|جميع|كل)$/;

/** دعت الإدارة العامة للإطفاء السكان | إلى …: ل belongs to the name of who calls. */
export function comesLater(reading: Reading, index: number, form: string, end: number): boolean {
  const { forms } = reading;
  for (let ahead = index + 3; ahead < Math.min(end, index + CALLED); ahead++) {
    // دعوات الرئيس للحوار، | لفت إلى أن …: another verb has begun.
    const begun = PAUSE.test(forms[ahead - 1]!) && !/^[وف]/.test(forms[ahead]!);
    if (begun && finiteCue(reading, ahead) !== undefined) return false;
    if (forms[ahead] === form) return true;
  }
  return false;
}

const PAUSE = /^[،,]$/;

/** Words of whom somebody calls on. */
const CALLED = 18;

/** شكك المحلل في | جدية العرض; not where the preposition tells where a title serves, or where أن is still to come. */
export function opensDoubted(reading: Reading, index: number, cue: Cue, end: number): boolean {
  const next = reading.forms[index + 1]!;
  if (OCCASIONS.has(next)) return DOUBTS.has(cue.lemma) && isTheirPaper(reading, index, end);
  if (cue.lemma === "رأى" && clauseSoon(reading, index, end)) return false;
  // يأمل الوزير | في توسيع المرافق: no minister of an act.
  if (is(reading, index + 1, ACT_NOUN) && !isBody(next)) return true;
  if (!complements(reading, index)) return true;
  return DOUBTS.has(cue.lemma) && is(reading, index - 1, DEFINITE) && !isBody(next);
}

/** شكك المصدر في | تصريحات الوزارة: what others have said, and no occasion of his own (في تصريح صحفي, في بيان له). */
function isTheirPaper(reading: Reading, index: number, end: number): boolean {
  if (is(reading, index + 1, DEFINITE) || !is(reading, index + 2, DEFINITE | BODY | ROLE))
    return false;
  if (/^ل[^ل]|^لل/.test(reading.forms[index + 2]!)) return false;
  return !comesLater(reading, index, "في", end);
}

const DOUBTS = new Set(["شكك", "شك", "ارتاب"]);

function clauseSoon(reading: Reading, from: number, end: number): boolean {
  for (let ahead = from + 1; ahead < Math.min(from + 20, end); ahead++) {
    if (is(reading, ahead, COMPLEMENTISER)) return true;
    if (isPunctuation(reading, ahead)) return false;
  }
  return false;
}

/** بـ"…": what stands in the marks, or from the mark on where the words go on behind it (بـ"السيطرة" على البلاد). */
export function behindOpenQuote(reading: Reading, open: number, end: number): number {
  if (reading.tokens[open]!.kind !== "open-quote") return open;
  const { close, closed } = reading.quotations[reading.quotationOf[open]!]!;
  const next = close + 1;
  const goesOn =
    closed &&
    next < end &&
    reading.tokens[next]!.kind === "word" &&
    !/^[وف]..../.test(reading.forms[next]!);
  return goesOn ? open : open + 1;
}

/** The preposition may complement a title in front of it (النائب عن …، مسؤول في …). */
export function complements(reading: Reading, index: number): boolean {
  return is(reading, index - 1, ROLE) || is(reading, index - 2, ROLE);
}
