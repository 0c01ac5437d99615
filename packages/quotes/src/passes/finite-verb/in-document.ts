import { readCue } from "../../lexicon/cue-index.ts";
import type { CueForm } from "../../lexicon/cue-types.ts";
import { RELATIVE } from "../../lexicon/kinds.ts";
import type { Range } from "../../reading/frame.ts";
import { is, type Reading, sentenceEnd } from "../../reading/reading.ts";
import { nounPhraseEnd } from "../../source/noun-phrase.ts";

/** What stands behind جاء and ورد where they tell in which document something is said. */
export const IN_DOCUMENT: RegExp = /^(?:في|ضمن|علي|فيه|فيها)$/;

const ARRIVED: ReadonlySet<string> = new Set(["ورد", "وردت", "وردوا"]);

/** ورد without في is و + رد. */
export function answered(reading: Reading, verb: number): CueForm | undefined {
  if (isCounting(reading, verb)) return readCue(reading.forms[verb]!.slice(1))?.[0];
  if (!ARRIVED.has(reading.forms[verb]!)) return undefined;
  if (IN_DOCUMENT.test(reading.forms[verb + 1] ?? "") && reading.forms[verb + 1] !== "علي")
    return undefined;
  // الرسائل التي وردت | بتقرير الصحيفة: they came in it.
  if (is(reading, verb - 1, RELATIVE) || BY_DOCUMENT.test(reading.forms[verb + 1] ?? ""))
    return undefined;
  return readCue(reading.forms[verb]!.slice(1))?.[0];
}

const BY_DOCUMENT = /^ب(?:ال)?(?:تقرير|بيان|كتاب|رساله|وثيقه|صحيفه|نص|مقال)$/;

/** وعدّت الوزارة ما جرى "…": و + عدّ, where nothing is promised: no ب and no أن behind it. */
function isCounting({ forms, tokens, document }: Reading, verb: number): boolean {
  if (forms[verb] !== "وعد" && forms[verb] !== "وعدت") return false;
  if (document.text.slice(tokens[verb]!.start, tokens[verb]!.end).includes(SHADDA)) return true;
  // وعد الأمين | هذه التصريحات بأنها …
  for (let index = verb + 2; index < Math.min(verb + POINTS, forms.length); index++)
    if (POINTING.test(forms[index]!)) return true;
  for (let index = verb + 1; index < Math.min(verb + PROMISE, forms.length); index++) {
    const form = forms[index]!;
    if (tokens[index]!.kind === "open-quote") return true;
    if (/^(?:[.:]|ب.*|ان|انه|انها|الا)$/.test(form)) return false;
  }
  return true;
}

const SHADDA = "\u0651";
const POINTING = /^(?:هذا|هذه|ذلك|تلك)$/;
/** How far behind the verb what is counted may be pointed at. */
const POINTS = 5;

/** How far behind the verb a promise is looked for. */
const PROMISE = 14;

/** جاء في بيان للمركز: the document speaks. */
export function documentIn(reading: Reading, verb: number, { cue }: CueForm): Range | null {
  if (cue.lemma !== "جاء" && cue.lemma !== "ورد") return null;
  // وجاء على لسان | الوزير أن …
  const spoken = reading.forms[verb + 1] === "علي" && reading.forms[verb + 2] === "لسان";
  const first = spoken ? verb + 3 : verb + 2;
  if (!spoken && !/^(?:في|ضمن)$/.test(reading.forms[verb + 1] ?? "")) return null;
  if (reading.tokens[first]?.kind !== "word") return null;
  return { first, end: nounPhraseEnd(reading, first, sentenceEnd(reading, verb)) };
}
