import { prepare } from "@qawl/arabic";
import { createVectorize, type StatementInput } from "@qawl/features";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { evaluateHead, loadModel, type ModelFiles, softmax } from "../src/index.ts";
import {
  type LabelledStatement,
  openNetwork,
  predict,
  trainModel,
  useBackend,
} from "../src/tensorflow/index.ts";

// Runs where the native backend is set up (`pnpm native:setup`); the gate sets it up first and demands it.
const demanded = process.env["QAWL_NATIVE_DEMANDED"] === "1";
const here =
  demanded ||
  (await useBackend("tensorflow").then(
    () => true,
    () => false,
  ));

function labelled(text: string, stance: string): LabelledStatement {
  const input: StatementInput = {
    document: prepare(text),
    form: "direct",
    source: { span: null },
    cue: { lemma: "قال" },
    content: [{ span: { start: 0, end: text.length } }],
  };
  return { input, labels: { stance } };
}

const CASES = [
  labelled("نريد بقاء القوات", "support"),
  labelled("بقاء التحالف ضرورة", "support"),
  labelled("نحتاج دعم القوات", "support"),
  labelled("نريد خروج القوات", "oppose"),
  labelled("خروج التحالف واجب", "oppose"),
  labelled("لا حاجة إلى المحتل", "oppose"),
];

const OPTIONS = {
  heads: [
    {
      name: "stance",
      labels: ["support", "oppose"],
      features: { families: ["words", "characters", "negation"] as const },
    },
  ],
  name: "native",
  version: "1",
  dataset: "",
  units: 8,
  epochs: 12,
};

describe.runIf(here)("the native backend", () => {
  let native: ModelFiles;
  beforeAll(async () => {
    expect(await useBackend("tensorflow")).toBe("tensorflow");
    native = (await trainModel(CASES, CASES, OPTIONS)).files;
  });

  test("changes places with the others without a word on the console", async () => {
    const warn = vi.spyOn(console, "warn");
    for (const name of ["tensorflow", "cpu", "wasm", "tensorflow"] as const) await useBackend(name);
    expect(warn.mock.calls).toEqual([]);
    warn.mockRestore();
  });

  test("is what auto takes", async () => {
    expect(await useBackend("auto")).toBe("tensorflow");
  });

  test("trains to the same bytes twice", async () => {
    await useBackend("tensorflow");
    expect((await trainModel(CASES, CASES, OPTIONS)).files.get("weights.bin")).toEqual(
      native.get("weights.bin"),
    );
  });

  test.each([
    ["tensorflow", "wasm"],
    ["tensorflow", "cpu"],
    ["wasm", "tensorflow"],
    ["cpu", "tensorflow"],
  ] as const)(
    "weights trained on %s answer on %s as in the sparse evaluator, to 1e-5",
    async (made, used) => {
      await useBackend(made);
      const files =
        made === "tensorflow" ? native : (await trainModel(CASES, CASES, OPTIONS)).files;
      expect(await useBackend(used)).toBe(used);
      const model = await loadModel(files);
      const vectorize = createVectorize(model.heads[0]!.vectorizer);
      const rows = CASES.map(({ input }) => [vectorize(input)]);
      const answers = await predict(await openNetwork(files), rows, [
        model.heads[0]!.vectorizer.names.length,
      ]);
      rows.forEach(([row], index) => {
        softmax(evaluateHead(model.weights[0]!, row!).logits).forEach((probability, label) => {
          expect(Math.abs(probability - answers[index]![0]![label]!)).toBeLessThan(1e-5);
        });
      });
    },
  );
});

test.skipIf(here)(
  "without the native backend its refusal is coded and names the command",
  async () => {
    await expect(useBackend("tensorflow")).rejects.toMatchObject({
      code: "backend-unavailable",
      message: expect.stringContaining("qawl-stance-native"),
    });
  },
);
