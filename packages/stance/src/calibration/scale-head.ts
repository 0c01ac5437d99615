import type { Head, HeadWeights } from "../model/head.ts";

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

/** Gives the columns of markers, which training leaves alone, their weights by label; 0 where `shifts` says nothing. */
export function weighMarkers(
  { hidden, output }: HeadWeights,
  { vectorizer, labels }: Head,
  shifts: Readonly<Record<string, Readonly<Record<string, number>>>>,
): HeadWeights {
  const kernel = Float32Array.from(output.kernel);
  (vectorizer.config.markers ?? []).forEach((marker, column) => {
    labels.forEach((label, index) => {
      kernel[column * labels.length + index] = shifts[marker]?.[label] ?? 0;
    });
  });
  return { hidden, output: { ...output, kernel } };
}
