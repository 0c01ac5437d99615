import { asVerbalNoun } from "../lexicon/as-verbal-noun.ts";
import { readCue } from "../lexicon/cue-index.ts";
import type { CueForm } from "../lexicon/cue-types.ts";
import { lemmaOf } from "../lexicon/lemma-of.ts";
import { VERBAL_NOUNS } from "../lexicon/reporting-nouns.ts";
import type { Frame } from "../reading/frame.ts";
import type { Reading } from "../reading/reading.ts";
import { isPunctuation } from "../reading/tests-on-tokens.ts";
import { actingSubject } from "../source/acting-subject.ts";
import { readAfterVerb } from "../source/after-verb.ts";

const TAKES =
  /^[وف]?(?:(?:منتهز|مغتنم|مستغل)(?:ا|ه|ين)|(?:انتهز|اغتنم|استغل)(?:ت|وا)?|[يت](?:نتهز|غتنم|ستغل)(?:ون)?)$/;
const OCCASION = /^(?:هذه|فرصه|مناسبه|لقاء|منبر|(?:ال)?(?:فرصه|مناسبه|لقاء|منبر|منصه|زياره|جلسه))$/;
/** Tokens between the verb and what the occasion was taken for. */
const NEAR = 9;

/** منتهزا الفرصة | للمطالبة بـ…, اغتنم الوزير المناسبة | ليؤكد أن …: what an occasion is taken for is said on it. `spoken` holds the cues that have been read already. */
export function takingOccasion(reading: Reading, spoken: (index: number) => boolean): Frame[] {
  const frames: Frame[] = [];
  for (let index = 0; index + 2 < reading.tokens.length; index++) {
    if (!TAKES.test(reading.forms[index]!)) continue;
    const frame = read(reading, index, spoken);
    if (frame !== null) frames.push(frame);
  }
  return frames;
}

function read(reading: Reading, verb: number, spoken: (index: number) => boolean): Frame | null {
  let occasion = false;
  for (let cue = verb + 1; cue < Math.min(verb + NEAR, reading.tokens.length - 1); cue++) {
    const word = reading.forms[cue]!;
    if (isPunctuation(reading, cue)) return null;
    if (OCCASION.test(word)) occasion = true;
    const form = occasion ? purposeOf(word) : undefined;
    if (form === undefined) continue;
    const { kind, first } = readAfterVerb(reading, cue, form, true);
    if (kind === "none") return null;
    const quotation = reading.quotations[reading.quotationOf[first] ?? -1];
    if (kind === "quote" && quotation === undefined) return null;
    return {
      rule: `participle-${kind}`,
      cue,
      cueEnd: cue + 1,
      lemma: lemmaOf(form.cue),
      entry: form.cue,
      start: verb,
      cuts: true,
      source: actingSubject(reading, cue, spoken),
      kind,
      content: [
        kind === "quote" ? { first: first + 1, end: quotation!.close } : { first, end: -1 },
      ],
    };
  }
  return null;
}

/** ليؤكد, للمطالبة: the verb behind the ل of purpose. */
function purposeOf(word: string): CueForm | undefined {
  if (/^لل.../.test(word)) {
    const cue = VERBAL_NOUNS.get(word.slice(2));
    return cue && asVerbalNoun(cue);
  }
  if (!/^ل[يت]../.test(word)) return undefined;
  return readCue(word.slice(1))?.find(({ shape }) => shape === "imperfect");
}
