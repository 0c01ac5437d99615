import { howMuchAbout, type StatementInput } from "@qawl/features";
import { type Shares, toArticleShift } from "../calibration/article-shares.ts";
import type { StanceModel } from "../model/head.ts";
import { answer, type Classification } from "./answer.ts";
import { type ClassifyOptions, chosen } from "./classify.ts";
import { type Activated, activate, type ReadyHead, readyHeads } from "./ready-head.ts";

/** Answers for the statements of one article, in their order. */
export type ClassifyArticle = (
  inputs: readonly StatementInput[],
  options?: ClassifyOptions,
) => readonly Readonly<Record<string, Classification>>[];

/**
 * As `createClassify`, for all statements of an article at once: a head whose model has shares for it lets the article change how frequent it
 * expects each label to be, see `toArticleShift`. Other heads answer as for each statement alone.
 */
export function createClassifyArticle(model: StanceModel): ClassifyArticle {
  const heads = readyHeads(model);
  return (inputs, options = {}) => {
    const answers = inputs.map((): Record<string, Classification> => ({}));
    for (const head of chosen(heads, options)) {
      const activated = inputs.map((input) => activate(head, input));
      const shares = model.manifest.shares?.[head.name];
      const shift =
        shares === undefined
          ? head.labels.map(() => 0)
          : toArticleShift(
              activated.map(({ activation }) => activation.logits),
              shares,
              priorOf(head, shares, inputs[0]),
            );
      activated.forEach((each, index) => {
        answers[index]![head.name] = answer(head, shifted(each, shift, shares?.softening), options);
      });
    }
    return answers;
  };
}

/** What is expected of the article that the statements stand in. */
function priorOf(
  { vectorizer }: ReadyHead,
  { expected, about }: Shares,
  first: StatementInput | undefined,
): readonly number[] {
  const { phrases = {} } = vectorizer.config;
  const phrase = phrases[about?.phrase ?? ""];
  if (first === undefined || about === undefined || phrase === undefined) return expected;
  const much = howMuchAbout(first.document, phrase, phrases[about.home ?? ""]);
  return much === "partly" ? expected : (about[much] ?? about.hardly);
}

function shifted(
  { row, activation }: Activated,
  shift: readonly number[],
  softening = 1,
): Activated {
  const logits = activation.logits.map((logit, label) => (logit + shift[label]!) / softening);
  return { row, activation: { ...activation, logits } };
}
