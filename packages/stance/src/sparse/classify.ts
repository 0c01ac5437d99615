import type { StatementInput } from "@qawl/features";
import type { StanceModel } from "../model/head.ts";
import { type AnswerOptions, answer, type Classification } from "./answer.ts";
import { activate, type ReadyHead, readyHeads } from "./ready-head.ts";

export interface ClassifyOptions extends AnswerOptions {
  /** The names of the heads that are asked; default: all. A head that is not asked costs nothing. */
  readonly heads?: readonly string[];
}

/** Answers of the heads for one statement, by head name. */
export type Classify = (
  input: StatementInput,
  options?: ClassifyOptions,
) => Readonly<Record<string, Classification>>;

/**
 * Prepares a model for use without TensorFlow. The look-up table of a head is built when it is first asked; each call is linear in the
 * statement.
 */
export function createClassify(model: StanceModel): Classify {
  const heads = readyHeads(model);
  return (input, options = {}) => {
    const answers: Record<string, Classification> = {};
    for (const head of chosen(heads, options)) {
      answers[head.name] = answer(head, activate(head, input), options);
    }
    return answers;
  };
}

/** The heads that are asked. */
export function chosen(
  heads: readonly ReadyHead[],
  { heads: asked }: ClassifyOptions,
): readonly ReadyHead[] {
  return asked === undefined ? heads : heads.filter(({ name }) => asked.includes(name));
}
