import { asVerbalNoun } from "../../lexicon/as-verbal-noun.ts";
import { ownStandOf } from "../../lexicon/reporting-nouns.ts";
import type { Frame } from "../../reading/frame.ts";
import type { Reading } from "../../reading/reading.ts";
import { actingSubject } from "../../source/acting-subject.ts";
import { readAfterVerb } from "../../source/after-verb.ts";
import { standFrame } from "./noun-frame.ts";

/** أثار النائب الجدل | بدعوته القوات إلى المغادرة, فاجأ الوزير الجميع | بمطالبته بفتح الجسر: the stand of who acts in the sentence. */
export function readOwnStand(reading: Reading, cue: number): Frame | null {
  const entry = ownStandOf(reading.forms[cue]!);
  if (entry === undefined) return null;
  const { kind, first } = readAfterVerb(reading, cue, asVerbalNoun(entry), true);
  if ((kind !== "object" && kind !== "clause") || first >= reading.tokens.length) return null;
  const source = actingSubject(reading, cue);
  if (source === null) return null;
  return standFrame(entry, { cue, source, kind, first });
}
