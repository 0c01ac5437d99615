import type { Reading } from "../reading/reading.ts";

/** Whether the token at the end of a content is none of it: a stop, a tag under which a post is filed, what leads on to the next report. */
export function isTrailing(reading: Reading, index: number): boolean {
  const { kind } = reading.tokens[index]!;
  const form = reading.forms[index]!;
  if (kind === "punctuation")
    return form !== ")" && form !== "؟" && form !== "!" && form !== "]" && form !== "?";
  // … | #عاجل, …. | #وسم: what a post is filed under.
  if (kind === "hashtag")
    return (
      /عاجل/.test(form) || /^(?:punctuation|hashtag|emoji)$/.test(reading.tokens[index - 1]!.kind)
    );
  return kind === "emoji" || (kind === "word" && LEADS_ON.test(form));
}

/** What leads on to the next report, and stands in front of its verb: … لكنه | لم يستبعد …, … ومضى | قائلا …. */
const LEADS_ON = /^(?:و|كما|حيث|و?لكن(?:ه|ها|هم)?|ثم|و(?:مضي|مضت|راح|راحت|عاد|عادت)|ل[يت]عود)$/;
