import { VERB } from "../lexicon/kinds.ts";
import { lemmaOf } from "../lexicon/lemma-of.ts";
import type { Frame } from "../reading/frame.ts";
import { is, type Reading, sentenceEnd } from "../reading/reading.ts";
import { finiteCue, isPunctuation } from "../reading/tests-on-tokens.ts";
import { nounPhraseEnd } from "../source/noun-phrase.ts";
import { startsSpeaker } from "../source/speaker-start.ts";

/** Words of a quotation that says something. */
const WORDS = 3;
const THESE: ReadonlySet<string> = new Set(["بهذه", "بهذا", "بهذين"]);
const WORDS_OF =
  /^(?:ال)?(?:كلمات|عباره|عبارات|كلام|جمله|كلمه|س[ؤو]ال|تسا[ؤو]ل|نداء|تحذير|جواب|رد|نبره|لهجه|لغه|روح)$/;
/** «…»، هذا ما | قاله الضابط: a verb of which the quotation is the object. */
const ITS_WORDS =
  /^(?:قال|يقول|تقول|كتب|يكتب|تكتب|خط|ردد|يردد|تردد|روا|يروي|ترويه|هتف|علق|اعلن|يعلن|تعلن|اكد|يوكد|توكد)(?:ت|ا|وا)?ه(?:ا)?$/;

/** «…».. بهذه الكلمات وصف الوزير الخطة, «…».. هكذا علق فلان: the words of the quotation in front, whatever the verb. */
export function inTheseWords(reading: Reading): Frame[] {
  const frames: Frame[] = [];
  for (let index = 1; index + 2 < reading.tokens.length; index++) {
    const verb = verbBehind(reading, index);
    if (verb < 0) continue;
    const frame = read(reading, index, verb);
    if (frame !== null) frames.push(frame);
  }
  return frames;
}

/** The verb behind بهذه الكلمات or هكذا, or -1. */
function verbBehind({ forms }: Reading, index: number): number {
  const form = forms[index]!;
  if (form === "هكذا") return index + 1;
  if (form === "هذا" && forms[index + 1] === "ما")
    return ITS_WORDS.test(forms[index + 2]!) ? index + 2 : -1;
  return THESE.has(form) && WORDS_OF.test(forms[index + 1]!) ? index + 2 : -1;
}

function read(reading: Reading, index: number, verb: number): Frame | null {
  let close = index - 1;
  while (close > 0 && isPunctuation(reading, close)) close--;
  if (reading.tokens[close]?.kind !== "close-quote" || index - close > WORDS) return null;
  const quotation = reading.quotations[reading.quotationOf[close]!];
  if (quotation === undefined || !quotation.closed || quotation.words < WORDS) return null;
  const form = finiteCue(reading, verb);
  if (form === undefined && !is(reading, verb, VERB)) return null;
  const first = verb + 1;
  if (first >= reading.tokens.length || !startsSpeaker(reading, first)) return null;
  return {
    rule: "quotation-first",
    cue: verb,
    cueEnd: verb + 1,
    lemma: form === undefined ? reading.forms[verb]! : lemmaOf(form.cue),
    entry: form?.cue ?? null,
    start: quotation.open,
    cuts: true,
    source: { first, end: nounPhraseEnd(reading, first, sentenceEnd(reading, first)) },
    kind: "quote",
    content: [{ first: quotation.open + 1, end: quotation.close }],
  };
}
