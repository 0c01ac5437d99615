import * as tf from "@tensorflow/tfjs-core";
import type { LayersModel } from "@tensorflow/tfjs-layers";
import type { HeadWeights, Layer } from "../model/head.ts";
import { hiddenName } from "./build-network.ts";

/** Copies the weights of each head out of a network. */
export function readWeights(
  network: LayersModel,
  heads: readonly { readonly name: string }[],
): readonly HeadWeights[] {
  const names = new Set(network.layers.map(({ name }) => name));
  return heads.map(({ name }) => ({
    hidden: names.has(hiddenName(name)) ? copyLayer(network, hiddenName(name)) : null,
    output: copyLayer(network, name),
  }));
}

/** Puts weights back into a network of the same shape. */
export function writeWeights(
  network: LayersModel,
  heads: readonly { readonly name: string }[],
  weights: readonly HeadWeights[],
): void {
  heads.forEach(({ name }, index) => {
    const { hidden, output } = weights[index]!;
    if (hidden !== null) setLayer(network, hiddenName(name), hidden);
    setLayer(network, name, output);
  });
}

function copyLayer(network: LayersModel, name: string): Layer {
  const [kernel, bias] = network.getLayer(name).getWeights();
  return {
    kernel: Float32Array.from(kernel!.dataSync()),
    bias: Float32Array.from(bias!.dataSync()),
  };
}

function setLayer(network: LayersModel, name: string, { kernel, bias }: Layer): void {
  tf.tidy(() => {
    network
      .getLayer(name)
      .setWeights([
        tf.tensor2d(kernel, [kernel.length / bias.length, bias.length]),
        tf.tensor1d(bias),
      ]);
  });
}
