import { prepare } from "@qawl/arabic";
import type { StatementInput } from "@qawl/features";
import {
  type LabelledStatement,
  type TrainedModel,
  type TrainModelOptions,
  trainModel,
} from "@qawl/stance/tensorflow";
import { LABELS, type LabelledTexts } from "./labelled-texts.ts";

/** The first so many texts train; as many as this after them choose the epoch. */
export const TRAINING = 2_000;
const DEV = 400;

/** A whole text as one statement without source. */
export function toInput(text: string): StatementInput {
  return {
    document: prepare(text),
    form: "direct",
    source: { span: null },
    cue: { lemma: "" },
    content: [{ span: { start: 0, end: text.length } }],
  };
}

/** The first text that neither trains nor chooses the epoch. */
export const UNTRAINED: number = TRAINING + DEV;

/** The texts as statements with a stance each. */
export function labelTexts({ texts, labels }: LabelledTexts): readonly LabelledStatement[] {
  return texts.map((text, index) => ({ input: toInput(text), labels: { stance: labels[index]! } }));
}

/** Trains words and character runs on the first texts, on the current backend. */
export function trainOnTexts(
  data: LabelledTexts,
  options: Partial<TrainModelOptions> = {},
): Promise<TrainedModel> {
  const cases = labelTexts(data).slice(0, UNTRAINED);
  return trainModel(cases.slice(0, TRAINING), cases.slice(TRAINING), {
    heads: [
      {
        name: "stance",
        labels: LABELS,
        features: { families: ["words", "characters"] },
        size: 16_000,
      },
    ],
    name: "bench",
    version: "1",
    dataset: "",
    ...options,
  });
}
