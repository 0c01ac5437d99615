import { lemmaOf } from "../lexicon/lemma-of.ts";
import type { Frame, Range } from "../reading/frame.ts";
import { type Reading, sentenceEnd, sentenceStart } from "../reading/reading.ts";
import { finiteCue, isComma, isPunctuation } from "../reading/tests-on-tokens.ts";
import { nounPhraseEnd } from "../source/noun-phrase.ts";

const STANDS = new Set(["deny", "reject", "affirm", "support", "condemn", "praise"]);

/** …، وهو ما نفاه الوزير, …، الأمر الذي رفضته الكتلة: a stand on the words before, which are its content. `others` are the frames found so far. */
export function takenUp(reading: Reading, others: readonly Frame[]): Frame[] {
  const frames: Frame[] = [];
  let before: Frame | null = null;
  const ordered = [...others].sort((a, b) => a.cue - b.cue);
  let next = 0;
  for (let index = 0; index + 3 < reading.tokens.length; index++) {
    for (; next < ordered.length && ordered[next]!.cue < index; next++) before = ordered[next]!;
    if (!refersBack(reading, index)) continue;
    const frame = read(reading, index, before);
    if (frame !== null) frames.push(frame);
  }
  return frames;
}

function refersBack({ forms }: Reading, index: number): boolean {
  const next = forms[index + 1]!;
  if (next === "الذي") return forms[index] === "الامر";
  return next === "ما" && /^وه(?:و|ذا)$/.test(forms[index]!);
}

function read(reading: Reading, index: number, before: Frame | null): Frame | null {
  const verb = index + 2;
  const form = finiteCue(reading, verb);
  if (form === undefined || !form.pronoun || !STANDS.has(form.cue.class)) return null;
  const limit = sentenceEnd(reading, verb);
  if (verb + 1 >= limit || isPunctuation(reading, verb + 1)) return null;
  const source = { first: verb + 1, end: nounPhraseEnd(reading, verb + 1, limit) };
  // وهو ما نفاه المتحدث قائلا …: he goes on in his own words.
  if (reading.cues[source.end]?.some(({ shape }) => shape === "participle")) return null;
  const content = whatWasSaid(reading, index, before);
  if (content === null) return null;
  return {
    rule: "taken-up",
    cue: verb,
    cueEnd: verb + 1,
    lemma: lemmaOf(form.cue),
    entry: form.cue,
    start: index,
    cuts: true,
    source,
    kind: "object",
    content: [content],
  };
}

/** The content of the report before in the same sentence, or its first clause. */
function whatWasSaid(reading: Reading, index: number, before: Frame | null): Range | null {
  const start = sentenceStart(reading, index);
  let end = index;
  while (end > start && isComma(reading, end - 1)) end--;
  if (end === index || end - start < 3) return null;
  const said = before?.content.at(-1);
  const first = said !== undefined && said.first >= start && said.first < end ? said.first : start;
  return said !== undefined && said.end >= 0 && first === said.first ? said : { first, end };
}
