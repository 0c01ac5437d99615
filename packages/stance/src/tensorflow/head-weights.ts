import * as tf from "@tensorflow/tfjs-core";
import type { LayersModel } from "@tensorflow/tfjs-layers";
import type { HeadWeights } from "../model/head.ts";

/** Copies the weights of each head out of a network. */
export function readWeights(
  network: LayersModel,
  heads: readonly { readonly name: string }[],
): readonly HeadWeights[] {
  return heads.map(({ name }) => {
    const [hiddenKernel, hiddenBias] = copyLayer(network, `${name}-hidden`);
    const [outputKernel, outputBias] = copyLayer(network, name);
    return { hiddenKernel, hiddenBias, outputKernel, outputBias };
  });
}

/** Puts weights back into a network of the same shape. */
export function writeWeights(
  network: LayersModel,
  heads: readonly { readonly name: string }[],
  weights: readonly HeadWeights[],
): void {
  heads.forEach(({ name }, index) => {
    const { hiddenKernel, hiddenBias, outputKernel, outputBias } = weights[index]!;
    setLayer(network, `${name}-hidden`, hiddenKernel, hiddenBias);
    setLayer(network, name, outputKernel, outputBias);
  });
}

function copyLayer(network: LayersModel, name: string): [Float32Array, Float32Array] {
  const [kernel, bias] = network.getLayer(name).getWeights();
  return [Float32Array.from(kernel!.dataSync()), Float32Array.from(bias!.dataSync())];
}

function setLayer(
  network: LayersModel,
  name: string,
  kernel: Float32Array,
  bias: Float32Array,
): void {
  tf.tidy(() => {
    network
      .getLayer(name)
      .setWeights([
        tf.tensor2d(kernel, [kernel.length / bias.length, bias.length]),
        tf.tensor1d(bias),
      ]);
  });
}
