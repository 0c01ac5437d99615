import { normalize } from "@qawl/arabic";
import type { Cue } from "../../lexicon/cue-types.ts";
import { DEFINITE } from "../../lexicon/kinds.ts";
import { is } from "../../reading/reading.ts";
import type { Scan } from "./scan.ts";

const known = new Map<Cue, string>();

/** رفض | رفضا قاطعا نزع السلاح, نفى | نفيا تاما أن …: the verb's own noun with its quality only tells how; the token behind both, or -1. */
export function ownNounEnd({ reading, form: { cue }, end }: Scan, index: number): number {
  const word = reading.forms[index]!;
  if (word.charAt(word.length - 1) !== ALEF || cue.verbalNoun === "-") return -1;
  if (index + 2 >= end || word !== accusativeOf(cue)) return -1;
  const quality = reading.forms[index + 1]!;
  if (!/^(?!ال).{2,}ا$/.test(quality) || is(reading, index + 1, DEFINITE)) return -1;
  return reading.tokens[index + 2]!.kind === "punctuation" ? -1 : index + 2;
}

const ALEF = "ا";

function accusativeOf(cue: Cue): string {
  let form = known.get(cue);
  if (form === undefined) {
    form = normalize(`${cue.verbalNoun}ا`, { profile: "match" });
    known.set(cue, form);
  }
  return form;
}
