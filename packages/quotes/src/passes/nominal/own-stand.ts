import { ownStandOf } from "../../lexicon/reporting-nouns.ts";
import type { Frame } from "../../reading/frame.ts";
import type { Reading } from "../../reading/reading.ts";
import { actingSubject } from "../../source/acting-subject.ts";
import { readAfterVerb } from "../../source/after-verb.ts";
import { nounFrame } from "./noun-frame.ts";

/** أثار النائب الجدل | بدعوته القوات إلى المغادرة, فاجأ الوزير الجميع | بمطالبته بفتح الجسر: the stand of who acts in the sentence. */
export function readOwnStand(reading: Reading, cue: number): Frame | null {
  const entry = ownStandOf(reading.forms[cue]!);
  if (entry === undefined) return null;
  const form = {
    cue: entry,
    shape: "verbal-noun",
    feminine: false,
    plural: false,
    pronoun: false,
  } as const;
  const { kind, first } = readAfterVerb(reading, cue, form, true);
  if ((kind !== "object" && kind !== "clause") || first >= reading.tokens.length) return null;
  const source = actingSubject(reading, cue);
  if (source === null) return null;
  return nounFrame({
    rule: `stand-noun-${kind}`,
    cue,
    lemma: entry.verbalNoun,
    entry,
    source,
    kind,
    first,
  });
}
