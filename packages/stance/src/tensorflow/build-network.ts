import { initializers, input, type LayersModel, layers, model } from "@tensorflow/tfjs-layers";

/** The name of a head's hidden layer; the output layer goes by the name of the head. */
export function hiddenName(head: string): string {
  return `${head}-hidden`;
}

/** The shape of one head of the network. */
export interface HeadShape {
  readonly name: string;
  readonly columns: number;
  readonly labels: number;
  /** Weight of the squared kernels in the loss. */
  readonly decay: number;
}

/**
 * Builds the layers model: one branch a head, each a softmax over its labels behind a dense layer of `units` rectified units, or behind the
 * row itself where `units` is 0 (multinomial logistic regression). Branches share nothing, so the head that must not see the speaker cannot.
 * Initial weights come from `seed`; a linear head begins at zero.
 */
export function buildNetwork(
  heads: readonly HeadShape[],
  units: number,
  seed: number,
): LayersModel {
  const branches = heads.map(({ name, columns, labels }, index) => {
    const row = input({ shape: [columns], name: `${name}-row` });
    const output = layers.dense({
      units: labels,
      activation: "softmax",
      kernelInitializer:
        units === 0
          ? initializers.zeros()
          : initializers.glorotUniform({ seed: seed + 2 * index + 1 }),
      name,
    });
    if (units === 0) return { row, answer: output.apply(row) };
    const hidden = layers.dense({
      units,
      activation: "relu",
      kernelInitializer: initializers.glorotUniform({ seed: seed + 2 * index }),
      name: hiddenName(name),
    });
    return { row, answer: output.apply(hidden.apply(row)) };
  });
  return model({
    inputs: branches.map(({ row }) => row),
    outputs: branches.map(({ answer }) => answer as never),
    name: "qawl-stance",
  });
}
