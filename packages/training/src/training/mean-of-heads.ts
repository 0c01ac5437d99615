import type { HeadWeights } from "@qawl/stance";

/** The mean of linear heads over the same columns answers with the mean of their logits. One head is its own mean. */
export function meanOfHeads(weights: readonly HeadWeights[]): HeadWeights {
  const [first, ...rest] = weights;
  if (rest.length === 0) return first!;
  const mean = (pick: (head: HeadWeights) => Float32Array): Float32Array =>
    pick(first!).map((_, index) => {
      return weights.reduce((sum, head) => sum + pick(head)[index]!, 0) / weights.length;
    });
  return {
    hidden: null,
    output: {
      kernel: mean(({ output }) => output.kernel),
      bias: mean(({ output }) => output.bias),
    },
  };
}
