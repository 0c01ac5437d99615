import type { Token } from "@qawl/arabic";
import type { CueForm } from "../lexicon/cue-types.ts";

/** يدعون | إلى الحوار, يدعون | لإصلاح القطاع: of the two verbs with these letters, the one that takes a preposition; يدعون | أن … claims. */
export function asGoverned(
  cues: readonly CueForm[] | undefined,
  next: Token | undefined,
): readonly CueForm[] | undefined {
  const [first, second] = cues ?? [];
  if (first?.cue.lemma !== "ادعى" || !first.plural || second?.cue.lemma !== "دعا") return cues;
  return /^(?:الي|ل.{3,})$/.test(next?.form ?? "") ? cues!.slice(1) : cues;
}
