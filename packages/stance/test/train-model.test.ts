import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepare } from "@qawl/arabic";
import { createVectorize, type StatementInput } from "@qawl/features";
import { io } from "@tensorflow/tfjs-core";
import { loadLayersModel } from "@tensorflow/tfjs-layers";
import { beforeAll, describe, expect, test } from "vitest";
import {
  createClassify,
  evaluateHead,
  explainHead,
  loadModel,
  type ModelFiles,
  softmax,
} from "../src/index.ts";
import { readModelFolder, writeModelFolder } from "../src/node/index.ts";
import {
  assembleModel,
  type LabelledStatement,
  openNetwork,
  predict,
  trainModel,
  useBackend,
} from "../src/tensorflow/index.ts";

const STAY = [
  "نريد بقاء القوات",
  "نحتاج دعم القوات",
  "بقاء التحالف ضرورة",
  "الحاجة إلى التحالف قائمة",
];
const LEAVE = ["نريد خروج القوات", "على المحتل أن يرحل", "خروج التحالف واجب", "لا حاجة إلى المحتل"];

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
  ...STAY.map((text) => labelled(text, "support")),
  ...LEAVE.map((text) => labelled(text, "oppose")),
];
const OPTIONS = {
  heads: [
    {
      name: "stance",
      labels: ["support", "oppose"],
      features: { families: ["words", "negation"] as const },
    },
  ],
  name: "test",
  version: "1",
  dataset: "",
  units: 8,
  epochs: 40,
  learningRate: 0.02,
  dropout: 0.1,
  patience: 40,
};

let files: ModelFiles;

beforeAll(async () => {
  await useBackend("wasm");
  files = (await trainModel(CASES, CASES, OPTIONS)).files;
});

describe("trainModel", () => {
  test("learns what it was shown", async () => {
    const classify = createClassify(await loadModel(files));
    expect(CASES.map(({ input }) => classify(input)["stance"]!.label)).toEqual(
      CASES.map(({ labels }) => labels["stance"]),
    );
  });

  test("gives the same bytes for the same seed, other bytes for another", async () => {
    const again = (await trainModel(CASES, CASES, OPTIONS)).files;
    const other = (await trainModel(CASES, CASES, { ...OPTIONS, seed: 7 })).files;
    expect(again.get("manifest.json")).toEqual(files.get("manifest.json"));
    expect(again.get("weights.bin")).toEqual(files.get("weights.bin"));
    expect(other.get("weights.bin")).not.toEqual(files.get("weights.bin"));
  });
});

describe("a statement without a label of a head", () => {
  test("does not teach it", async () => {
    const odd = { ...labelled("نريد بقاء النفط", "support"), labels: { topic: "oil" } };
    const { files: besides } = await trainModel([...CASES, odd, odd], CASES, OPTIONS);
    const columnsOf = async (of: ModelFiles) => (await loadModel(of)).heads[0]!.vectorizer.names;
    expect(await columnsOf(besides)).toEqual(await columnsOf(files));
  });
});

describe("heads that share a vectoriser", () => {
  test("keep one copy of it in the folder, and share it again when loaded", async () => {
    const { heads, weights } = await loadModel(files);
    const trained = ["a", "b"].map((name) => ({
      head: { ...heads[0]!, name },
      weights: weights[0]!,
    }));
    const both = await assembleModel(trained, { name: "t", version: "1", seed: 1, dataset: "" });
    const vectorizers = JSON.parse(new TextDecoder().decode(both.get("vectorizer.json")));
    expect(vectorizers["b"]).toBe("a");
    const [a, b] = (await loadModel(both)).heads;
    expect(b!.vectorizer).toBe(a!.vectorizer);
    expect(a!.vectorizer).toEqual(heads[0]!.vectorizer);
  });
});

describe("one set of weights, every evaluator", () => {
  test.each(["wasm", "cpu"] as const)(
    "the sparse evaluator agrees with TensorFlow.js on %s to 1e-5",
    async (backend) => {
      expect(await useBackend(backend)).toBe(backend);
      const model = await loadModel(files);
      const [head] = model.heads;
      const vectorize = createVectorize(head!.vectorizer);
      const rows = CASES.map(({ input }) => [vectorize(input)]);
      const answers = await predict(await openNetwork(files), rows, [
        head!.vectorizer.names.length,
      ]);
      rows.forEach(([row], index) => {
        const mine = softmax(evaluateHead(model.weights[0]!, row!).logits);
        mine.forEach((probability, label) => {
          expect(Math.abs(probability - answers[index]![0]![label]!)).toBeLessThan(1e-5);
        });
      });
    },
  );

  test("opens in stock TensorFlow.js from model.json and weights.bin alone", async () => {
    const { modelTopology, weightsManifest } = JSON.parse(
      new TextDecoder().decode(files.get("model.json")),
    );
    const network = await loadLayersModel(
      io.fromMemory({
        modelTopology,
        weightSpecs: weightsManifest[0].weights,
        weightData: files.get("weights.bin")!.slice().buffer,
      }),
    );
    expect(network.outputs.map(({ shape }) => shape)).toEqual([[null, 2]]);
  });

  test("evidence adds up to the difference of the logits", async () => {
    const model = await loadModel(files);
    const row = createVectorize(model.heads[0]!.vectorizer)(CASES[0]!.input);
    const activation = evaluateHead(model.weights[0]!, row);
    const { entries, rest } = explainHead(model.weights[0]!, row, activation, 0, 1);
    const sum = entries.reduce((a, b) => a + b, 0) + rest;
    expect(sum).toBeCloseTo(activation.logits[0]! - activation.logits[1]!, 5);
  });

  test("abstains below the probability that was asked for, and keeps the best guess", async () => {
    const classify = createClassify(await loadModel(files));
    const answers = (abstainBelow: number) =>
      CASES.map(({ input }) => classify(input, { abstainBelow })["stance"]!);
    const sure = answers(0);
    const threshold = Math.max(...sure.map(({ probability }) => probability));
    expect(answers(threshold)).toEqual(
      sure.map((answer) => ({ ...answer, abstained: answer.probability < threshold })),
    );
    expect(new Set(answers(threshold).map(({ abstained }) => abstained))).toEqual(
      new Set([true, false]),
    );
  });

  test("evidence points at words of the content", async () => {
    const classify = createClassify(await loadModel(files));
    const { evidence } = classify(CASES[0]!.input)["stance"]!;
    const { text } = CASES[0]!.input.document;
    expect(evidence.map(({ span }) => text.slice(span.start, span.end))).toContain("بقاء");
  });
});

describe("a model folder", () => {
  test("survives disk, atomically and twice", async () => {
    const parent = await mkdtemp(join(tmpdir(), "qawl-model-"));
    try {
      await writeModelFolder(join(parent, "model"), files);
      await writeModelFolder(join(parent, "model"), files);
      expect(await readdir(parent)).toEqual(["model"]);
      expect((await loadModel(await readModelFolder(join(parent, "model")))).manifest.name).toBe(
        "test",
      );
    } finally {
      await rm(parent, { recursive: true });
    }
  });

  test("that was changed is refused", async () => {
    const changed = new Map(files);
    const weights = files.get("weights.bin")!.slice();
    weights[0]! ^= 1;
    changed.set("weights.bin", weights);
    await expect(loadModel(changed)).rejects.toMatchObject({ code: "model-hash" });
  });

  test.each([
    ["model-file-missing", "weights.bin", null],
    ["model-file-invalid", "manifest.json", "{"],
    ["model-version", "manifest.json", '{"format":"other"}'],
  ])("is refused with %s", async (code, name, content) => {
    const broken = new Map(files);
    if (content === null) broken.delete(name);
    else broken.set(name, new TextEncoder().encode(content));
    await expect(loadModel(broken)).rejects.toMatchObject({ code });
  });

  test("that is not there is a coded error", async () => {
    await expect(readModelFolder(join(tmpdir(), "no-such-model"))).rejects.toMatchObject({
      code: "model-folder-unreadable",
    });
  });
});

describe("useBackend", () => {
  test("lists the choices for an unknown name", async () => {
    await expect(useBackend("gpu" as never)).rejects.toMatchObject({
      code: "unknown-option",
      message: expect.stringContaining("wasm"),
    });
  });

  test("auto takes one that loads", async () => {
    expect(["tensorflow", "wasm"]).toContain(await useBackend("auto"));
  });
});
