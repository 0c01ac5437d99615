import type { Head, HeadWeights } from "@qawl/stance";
import type { TrainedHead } from "@qawl/stance/tensorflow";

type Layer = HeadWeights["output"];

interface PackedLayer {
  readonly kernel: readonly number[];
  readonly bias: readonly number[];
}

/** A trained head that survives JSON; 32-bit floats come back as they were. */
export interface PackedHead {
  readonly head: Head;
  readonly hidden: PackedLayer | null;
  readonly output: PackedLayer;
}

export function packHead({ head, weights: { hidden, output } }: TrainedHead): PackedHead {
  return { head, hidden: hidden === null ? null : pack(hidden), output: pack(output) };
}

export function unpackHead({ head, hidden, output }: PackedHead): TrainedHead {
  return {
    head,
    weights: { hidden: hidden === null ? null : unpack(hidden), output: unpack(output) },
  };
}

function pack({ kernel, bias }: Layer): PackedLayer {
  return { kernel: Array.from(kernel), bias: Array.from(bias) };
}

function unpack({ kernel, bias }: PackedLayer): Layer {
  return { kernel: Float32Array.from(kernel), bias: Float32Array.from(bias) };
}
