import { type Document, isStopword, normalize, type Span } from "@qawl/arabic";

/** What stands in a skeleton for a run of words that carry content. */
export const MASK = "_";

/** Function words that are no stopwords, because leaving them out would turn a stance: they are part of the frame all the same. */
const FRAME_WORDS: ReadonlySet<string> = new Set(
  normalize(
    "أن إن أنه أنها أنهم أننا إنه إنها إنهم إننا بأن بأنه بأنها لأن لأنه لأنها ألا إلا لا لم لن ما ليس ليست غير دون بدون مع ضد لكن لكنه لكنها بل حسب وفق رغم",
    { profile: "match" },
  ).split(" "),
);

/** A sentence with its content words masked. */
export interface Skeleton {
  /** Kept words and masks, parted by spaces: `قال _ ان _ في _`. */
  readonly frame: string;
  /** How many words are kept. */
  readonly kept: number;
}

/**
 * The sentences of a document as frames: function words and the words of the given cues stay, each run of other words becomes one
 * mask, quotation marks and colons stay as one sign each, other punctuation goes. Linear in the tokens.
 */
export function sentenceSkeletons(
  { sentences, tokens }: Document,
  cues: readonly Span[],
): readonly Skeleton[] {
  const cueStarts = new Set(cues.map(({ start }) => start));
  return sentences.map(({ firstToken, endToken }) => {
    const parts: string[] = [];
    let kept = 0;
    for (const { kind, form, start } of tokens.slice(firstToken, endToken)) {
      if (kind === "open-quote" || kind === "close-quote") parts.push('"');
      else if (kind === "punctuation") {
        if (form === ":") parts.push(":");
      } else if (kind === "word" && (cueStarts.has(start) || isFrameWord(form))) {
        parts.push(form);
        kept++;
      } else if (parts.at(-1) !== MASK) parts.push(MASK);
    }
    return { frame: parts.join(" "), kept };
  });
}

/** Also behind an attached و or ف. */
function isFrameWord(form: string): boolean {
  if (isStopword(form) || FRAME_WORDS.has(form)) return true;
  const bare = /^[وف]./u.test(form) ? form.slice(1) : form;
  return isStopword(bare) || FRAME_WORDS.has(bare);
}
