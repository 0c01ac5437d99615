import type { Cue } from "../../lexicon/cue-types.ts";
import type { Reading } from "../../reading/reading.ts";

/** رفض أن | يقول ما إذا …: who refuses to speak says nothing. */
export function refusesToSpeak({ forms }: Reading, cue: Cue, first: number): boolean {
  return cue.class === "reject" && SAYING.test(forms[first] ?? "");
}

const SAYING = /^[يت](?:قول|علق|كشف|فصح|دلي|جيب|وضح|ذكر|حدد|كشفوا|ذكروا)$/;
