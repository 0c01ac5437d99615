import { initializers, input, type LayersModel, layers, model } from "@tensorflow/tfjs-layers";

/** The shape of one head of the network. */
export interface HeadShape {
  readonly name: string;
  readonly columns: number;
  readonly labels: number;
}

/**
 * Builds the layers model: one branch a head, each a dense layer of `units` rectified units and a softmax over its labels. Branches share
 * nothing, so the head that must not see the speaker cannot. Initial weights come from `seed`.
 */
export function buildNetwork(
  heads: readonly HeadShape[],
  units: number,
  seed: number,
): LayersModel {
  const branches = heads.map(({ name, columns, labels }, index) => {
    const row = input({ shape: [columns], name: `${name}-row` });
    const hidden = layers.dense({
      units,
      activation: "relu",
      kernelInitializer: initializers.glorotUniform({ seed: seed + 2 * index }),
      name: `${name}-hidden`,
    });
    const output = layers.dense({
      units: labels,
      activation: "softmax",
      kernelInitializer: initializers.glorotUniform({ seed: seed + 2 * index + 1 }),
      name,
    });
    return { row, answer: output.apply(hidden.apply(row)) };
  });
  return model({
    inputs: branches.map(({ row }) => row),
    outputs: branches.map(({ answer }) => answer as never),
    name: "qawl-stance",
  });
}
