import type { Mention } from "../find-mentions.ts";
import type { Family } from "./family.ts";
import { NEGATORS } from "./negation.ts";
import { wherePhrase } from "./topic.ts";

/** Words around an idea in which its theme, what is feared of it, and what turns it are looked for. */
const BEFORE = 4;
const AFTER = 5;

/**
 * `lean:` which way each idea for or against the theme points once it is turned by negation, by words of refusal or fear before it (خطر
 * الانسحاب، رفض بقاء) and by the class of the cue, and whether the theme stands by it; `lean-of:` the same with the idea's name. One feature for
 * many wordings of one thought, where pairs of words would each be rare.
 */
export const lean: Family = (context, emit) => {
  const { config, input, mentions } = context;
  const { lean: grammar, phrases } = config;
  if (grammar === undefined) return;
  const cueTurns = grammar.turningCues.includes(config.cueClasses?.[input.cue.lemma] ?? "");
  const theme = phrases?.[grammar.phrase];
  const place = theme === undefined ? "nowhere" : wherePhrase(context, theme);
  mentions.forEach((mention) => {
    const towards = grammar.towards.includes(mention.concept);
    if (!towards && !grammar.against.includes(mention.concept)) return;
    const near = mentions.filter(
      ({ index }) => index >= mention.index - BEFORE && index <= mention.index + AFTER,
    );
    const by = (names: readonly string[], from: number): boolean =>
      near.some(({ concept, index }) => names.includes(concept) && index >= mention.index - from);
    const turns = [
      mention.negated !== isTurned(mention, near, grammar.turning),
      !towards && by(grammar.feared, BEFORE - 1),
      cueTurns,
    ];
    const points = turns.reduce((way, turn) => (turn ? !way : way), towards);
    const about = by(grammar.theme, BEFORE) ? "theme" : "other";
    const way = points ? "+" : "-";
    emit(`lean:${way} ${about} ${place}`, mention.word);
    emit(`lean-of:${mention.concept} ${way} ${about}`, mention.word);
  });
};

/** A word of refusal stands before the idea; one that counts as a negator has turned it already. */
function isTurned(
  { index }: Mention,
  near: readonly Mention[],
  turning: readonly string[],
): boolean {
  return near.some(
    ({ concept, word, index: place }) =>
      place < index && turning.includes(concept) && !NEGATORS.has(word.form),
  );
}
