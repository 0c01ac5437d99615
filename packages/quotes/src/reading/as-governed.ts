import type { Token } from "@qawl/arabic";
import type { CueForm } from "../lexicon/cue-types.ts";

/** Two verbs with the same letters, and what stands behind the second of them. */
interface Twins {
  readonly first: string;
  readonly second: string;
  readonly governs: RegExp;
}

const TWINS: readonly Twins[] = [
  // يدعون | إلى الحوار, يدعون | لإصلاح القطاع; يدعون | أن … claims.
  { first: "ادعى", second: "دعا", governs: /^(?:الي|ل.{3,})$/ },
  // يشكون | انحسار النهر; يشكون | في نتائجه, يشكون | أن … doubts.
  // تعد | بتجهيز أفضل: she promises; تعد | بمثابة خطوة: it is counted.
  {
    first: "عد",
    second: "وعد",
    governs: /^ب(?!ال|مثابه|عد|ين|حسب|نحو|شكل|كل|ه$|ها$)(?!.*(?:ين|ات)$).{3,}/,
  },
  { first: "شك", second: "شكا", governs: /^(?!في$|[بلك]?ان(?:ه|ها|هم|نا|ك|ي)?$)/ },
];

/** Of two verbs with the same letters, the one that the word behind them shows. */
export function asGoverned(
  cues: readonly CueForm[] | undefined,
  next: Token | undefined,
): readonly CueForm[] | undefined {
  const [first, second] = cues ?? [];
  if (first === undefined || second === undefined || first.shape === "perfect") return cues;
  const twins = TWINS.find(
    (pair) => pair.first === first.cue.lemma && pair.second === second.cue.lemma,
  );
  return twins?.governs.test(next?.form ?? "") ? cues!.slice(1) : cues;
}
