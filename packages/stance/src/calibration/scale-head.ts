import type { HeadWeights } from "../model/head.ts";

/** Divides a head's logits by `temperature` inside its last layer, so that every reader of the weights gets calibrated answers. */
export function scaleHead({ hidden, output }: HeadWeights, temperature: number): HeadWeights {
  return {
    hidden,
    output: {
      kernel: output.kernel.map((value) => value / temperature),
      bias: output.bias.map((value) => value / temperature),
    },
  };
}

/** Adds to each logit, by label number. */
export function shiftHead({ hidden, output }: HeadWeights, shift: readonly number[]): HeadWeights {
  return {
    hidden,
    output: { ...output, bias: output.bias.map((value, label) => value + shift[label]!) },
  };
}
