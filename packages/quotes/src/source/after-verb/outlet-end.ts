import { ADJECTIVE, COMPLEMENTISER, DEFINITE, PREPOSITION, VERB } from "../../lexicon/kinds.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import { is, type Reading } from "../../reading/reading.ts";

/**
 * The token behind an outlet with ل whose name is no single word: صرح لوكالة أنباء | دوغان بأن …, قال لشبكة | سي بي إس إن …; or `index` where none begins there.
 */
export function outletEnd(reading: Reading, index: number, end: number): number {
  const { forms } = reading;
  if (forms[index] === "لوكاله" && forms[index + 1] === "انباء" && isName(reading, index + 2, end))
    return index + 3;
  if (isToldTo(reading, index)) return namedEnd(reading, index, end);
  // لإذاعة | محلية: «…»
  if ((OUTLETS.has(forms[index]!) || PAPERS.has(forms[index]!)) && index + 1 < end)
    if (is(reading, index + 1, ADJECTIVE) && !is(reading, index + 1, DEFINITE)) return index + 2;
  if (!OUTLETS.has(forms[index]!)) return index;
  // لموقع | سكاي نيوز عربية
  if (FOREIGN.test(forms[index + 1] ?? "")) return namedEnd(reading, index + 1, end);
  const spelled = lettersEnd(reading, index + 1, end);
  return spelled > index + 1 ? spelled : index;
}

/** لفرانس برس, لبي بي سي, لرويترز: an outlet of a foreign name, to which something is told. */
export function isToldTo({ forms }: Reading, index: number): boolean {
  const form = forms[index]!;
  if (!form.startsWith("ل")) return false;
  if (form === "لبي") return forms[index + 1] === "بي";
  return TOLD.test(form);
}

const TOLD =
  /^ل(?:فرانس|رويترز|سكاي|بلومبرغ|دويتشه|سبوتنيك|يورونيوز|رووداو|روداو|اسوشيتد|الاناضول|لاناضول)$/;

function namedEnd({ forms }: Reading, index: number, end: number): number {
  let at = index + 1;
  while (at < end && REST.test(forms[at]!)) at++;
  return at;
}

const FOREIGN = /^(?:سكاي|فرانس|بي|دويتشه)$/;

const REST = /^(?:بي|سي|برس|24|نيوز|عربيه|عربي|فيله|الانجليزيه|العربيه)$/;

const OUTLETS = wordSet("لشبكة لقناة لمحطة لتلفزيون لإذاعة لهيئة لراديو لبرنامج لموقع");

const PAPERS = wordSet("لصحيفة لجريدة لمجلة");

function isName(reading: Reading, index: number, end: number): boolean {
  if (index >= end || reading.tokens[index]!.kind !== "word") return false;
  return !is(reading, index, COMPLEMENTISER | PREPOSITION | VERB) || is(reading, index, DEFINITE);
}

/** سي بي إس, إن بي سي, سي إن إن: letters of another script by their names. إن among them is one of them. */
function lettersEnd({ forms }: Reading, index: number, end: number): number {
  let at = index;
  while (at < end) {
    const form = forms[at]!;
    const letter = LETTERS.has(form);
    const ann =
      form === "ان" && (LETTERS.has(forms[at + 1] ?? "") || isSecondAnn(forms, at, index));
    if (!letter && !ann) break;
    at++;
  }
  return at;
}

/** سي إن | إن. */
function isSecondAnn(forms: readonly string[], at: number, first: number): boolean {
  if (at === first) return false;
  if (forms[at - 1] === "سي") return forms[at + 1] === "ان";
  return forms[at - 1] === "ان" && forms[at - 2] === "سي";
}

const LETTERS = wordSet("سي بي إس إيه آي إف إم آر تي في دي جي إل أو يو كيو إتش إكس");
