import type { HeadWeights, Layer } from "../model/head.ts";

/** Last bits of a weight that are dropped: eleven of its fraction stay, as many as half precision has. */
const DROPPED = 12;

/**
 * Weights to one part in four thousand, which changes no probability by as much as 0.001. They stay 32 bits wide, for every reader of TensorFlow.js,
 * but their last bits are zeros, so that a packed model takes a third less room.
 */
export function roundWeights({ hidden, output }: HeadWeights): HeadWeights {
  return { hidden: hidden === null ? null : roundLayer(hidden), output: roundLayer(output) };
}

function roundLayer({ kernel, bias }: Layer): Layer {
  return { kernel: rounded(kernel), bias: rounded(bias) };
}

function rounded(values: Float32Array): Float32Array {
  const copy = values.slice();
  const bits = new Uint32Array(copy.buffer);
  // Half of what is dropped is added first; a carry goes into the exponent and is right there.
  for (let index = 0; index < bits.length; index++)
    bits[index] = ((bits[index]! + (1 << (DROPPED - 1))) >>> DROPPED) << DROPPED;
  return copy;
}
