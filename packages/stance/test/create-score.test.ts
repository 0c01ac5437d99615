import { prepare } from "@qawl/arabic";
import { looseUnits, nastyArabic, newsLike } from "@qawl/testkit";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import {
  createClassify,
  createScore,
  loadModel,
  type Score,
  type StanceModel,
} from "../src/index.ts";
import { trainModel, useBackend } from "../src/tensorflow/index.ts";

const TEXTS = [
  ["نريد بقاء القوات في العراق", "support"],
  ["بقاء التحالف ضرورة للعراق!", "support"],
  ["لا نريد خروج القوات 25 عاما", "support"],
  ["نريد خروج القوات من العراق", "oppose"],
  ["خروج التحالف واجب، قال د. أحمد", "oppose"],
  ["خروج القوات #خروج_القوات 2500", "oppose"],
] as const;

const inputOf = (text: string) => ({
  document: prepare(text),
  form: "direct",
  source: { span: null },
  cue: { lemma: "" },
  content: [{ span: { start: 0, end: text.length } }],
});

async function train(
  families: readonly string[],
  units: number,
  scaling: object = {},
): Promise<StanceModel> {
  await useBackend("cpu");
  const cases = TEXTS.map(([text, stance]) => ({ input: inputOf(text), labels: { stance } }));
  const clusters = ["", "عراق تحالف", "خروج بقاء", "قو"];
  const { files } = await trainModel(cases, cases, {
    heads: [
      {
        name: "stance",
        labels: ["support", "oppose"],
        features: { families: families as never, clusters, ...scaling },
      },
    ],
    name: "test",
    version: "1",
    dataset: "",
    epochs: 6,
    units,
  });
  return loadModel(files);
}

let models: readonly StanceModel[];
let scores: readonly Score[];

beforeAll(async () => {
  models = [
    await train(["words", "characters", "clusters", "cue"], 0),
    await train(["words", "characters"], 6),
    await train(["words", "signs", "negation"], 0),
    await train(["words", "cue"], 0, { apart: { form: 0.5 } }),
    await train(["words", "characters"], 0, { scaling: "kind" }),
  ];
  scores = models.map((model) => createScore(model));
});

/** Every model, the last three of which read the long way, gives what `createClassify` gives. */
function expectAgreement(text: string): void {
  models.forEach((model, index) => {
    const expected = Object.values(createClassify(model)(inputOf(text))["stance"]!.scores);
    const found = scores[index]!(text)["stance"]!;
    expect(found).toHaveLength(expected.length);
    expected.forEach((probability, label) => {
      expect(Math.abs(probability - found[label]!)).toBeLessThan(1e-5);
    });
  });
}

describe("createScore gives the probabilities of createClassify, to 1e-5", () => {
  test.each([
    ...TEXTS.map(([text]) => text),
    "",
    "   ",
    "خُروجُ القُـــوّاتِ",
    '(خروج) «القوات»، "العراق"...',
    "د. خروج. ق.م د.أحمد",
    "١٢٫٥ 3.5% 2021-12-31 خروج25",
    "خروج😅القوات 🤷‍♀️ بقاء‍ القوات",
    "خروج\u00A0القوات\u200Fمن\u200C العراق",
    "@user https://example.org/خروج F-16 وUN",
    "ﻻ خروج ﷺ القوات",
  ])("%j", expectAgreement);

  test.each([
    ["400 pairs", "خروج القوات ".repeat(400)],
    ["a word of 5,000 letters", "ب".repeat(5_000)],
    ["more than a count can hold", "خروج ".repeat(14_000)],
  ])("%s", (_, text) => expectAgreement(text));

  test.each([
    ["nasty Arabic", nastyArabic()],
    ["loose code units", looseUnits()],
    ["news", newsLike()],
  ] as const)("%s", (_, texts) => {
    fc.assert(fc.property(texts, expectAgreement), { seed: 2026, numRuns: 150 });
  });

  test("whatever it has read before, and when its memory is full", () => {
    const [score] = scores;
    const before = score!("خروج القوات")["stance"];
    for (let piece = 0; piece < 70_000; piece++) score!(`خروج${piece.toString(36)} القوات`);
    expect(score!("خروج القوات")["stance"]).toEqual(before);
    expectAgreement("بقاء القوات ضرورة");
  });
});
