import { prepare } from "@qawl/arabic";
import type { StatementInput } from "@qawl/features";
import { beforeAll, describe, expect, test } from "vitest";
import {
  type About,
  createClassify,
  createClassifyArticle,
  loadModel,
  type StanceModel,
  toArticleShift,
} from "../src/index.ts";
import { trainModel, useBackend } from "../src/tensorflow/index.ts";

const SHARES = { expected: [0.25, 0.75], worth: 4 };
/** Logits of a statement whose words speak for the first label with these odds, where the head expects one in four. */
const leaning = (odds: number): Float32Array => Float32Array.of(Math.log((odds * 0.25) / 0.75), 0);

describe("the shift of an article", () => {
  test("is nothing without statements", () => {
    expect(toArticleShift([], SHARES)).toEqual([0, 0]);
  });

  test("goes towards the label that most of its statements speak for", () => {
    const [first, second] = toArticleShift(
      [leaning(9), leaning(9), leaning(9), leaning(1)],
      SHARES,
    );
    expect(first!).toBeGreaterThan(0.3);
    expect(second!).toBeLessThan(-0.1);
  });

  test("finds the shares that explain themselves: expected ones and answers together", () => {
    const logits = [leaning(9), leaning(5), leaning(0.2)];
    const shares = toArticleShift(logits, SHARES).map(
      (shift, label) => SHARES.expected[label]! * Math.exp(shift),
    );
    const answered = [9, 5, 0.2].reduce((sum, odds) => {
      const [for1, for2] = [odds * shares[0]!, shares[1]!];
      return sum + for1 / (for1 + for2);
    }, 0);
    expect(shares[0]! + shares[1]!).toBeCloseTo(1, 9);
    expect(shares[0]!).toBeCloseTo((answered + 4 * 0.25) / 7, 4);
  });

  test("is the smaller, the more the expectation is worth", () => {
    const logits = [leaning(9), leaning(9)];
    const shifts = [1, 10, 1000].map((worth) => toArticleShift(logits, { ...SHARES, worth })[0]!);
    expect(shifts[0]!).toBeGreaterThan(shifts[1]!);
    expect(shifts[1]!).toBeGreaterThan(shifts[2]!);
    expect(shifts[2]!).toBeLessThan(0.01);
  });

  test("goes towards what is expected of articles of a kind", () => {
    const logits = [leaning(1), leaning(1)];
    const [usual] = toArticleShift(logits, SHARES);
    const [kind] = toArticleShift(logits, SHARES, [0.6, 0.4]);
    expect(kind!).toBeGreaterThan(usual! + 0.3);
    expect(toArticleShift([], SHARES, [0.6, 0.4])).toEqual([0, 0]);
  });

  test("holds for logits of any size", () => {
    const shift = toArticleShift([Float32Array.of(900, -900), Float32Array.of(-900, 900)], SHARES);
    expect(shift.every(Number.isFinite)).toBe(true);
  });
});

function say(text: string): StatementInput {
  return {
    document: prepare(text),
    form: "direct",
    source: { span: null },
    cue: { lemma: "قال" },
    content: [{ span: { start: 0, end: text.length } }],
  };
}

/** How probably a doubtful statement at the head of an article supports. */
function supportBefore(rest: string, model: StanceModel): number {
  const end = "الأمر واضح".length;
  const input = { ...say(`الأمر واضح. ${rest}`), content: [{ span: { start: 0, end } }] };
  return createClassifyArticle(model)([input])[0]!["stance"]!.scores["support"]!;
}

const OURS = ["نريد بقاء القوات", "القوات ضرورة", "بقاء القوات واجب"];
const OTHER = ["ارتفع سعر النفط", "النفط ثروة", "سعر القمح ثابت"];

const ABOUT: About<Readonly<Record<string, number>>> = {
  phrase: "forces",
  hardly: { support: 0.1, unrelated: 0.9 },
  mainly: { support: 0.6, unrelated: 0.4 },
};

async function train(
  worth?: number,
  about?: typeof ABOUT,
  softening?: number,
): Promise<StanceModel> {
  const cases = [
    ...OURS.map((text) => ({ input: say(text), labels: { stance: "support" } })),
    ...OTHER.map((text) => ({ input: say(text), labels: { stance: "unrelated" } })),
  ];
  const { files } = await trainModel(cases, cases, {
    heads: [
      {
        name: "stance",
        labels: ["support", "unrelated"],
        features: {
          families: ["words"],
          phrases: {
            forces: { heads: ["القوات"], modifiers: [], alone: ["القوات"] },
            country: { heads: [], modifiers: [], alone: ["العراق"] },
          },
        },
        expected: { support: 0.3, unrelated: 0.7 },
        ...(worth === undefined ? {} : { worth }),
        ...(about === undefined ? {} : { about }),
        ...(softening === undefined ? {} : { softening }),
      },
    ],
    ...{ name: "test", version: "1", dataset: "", epochs: 20, learningRate: 0.02 },
  });
  return loadModel(files);
}

describe("the statements of an article together", () => {
  const doubtful = say("الأمر واضح");
  let adapting: StanceModel;
  beforeAll(async () => {
    await useBackend("cpu");
    adapting = await train(2);
  });

  test("a doubtful one is read as its neighbours are", () => {
    const classify = createClassifyArticle(adapting);
    const among = (texts: readonly string[]): number =>
      classify([...texts.map(say), doubtful]).at(-1)!["stance"]!.scores["support"]!;
    expect(among(OURS)).toBeGreaterThan(among(OTHER) + 0.1);
  });

  test("what softens the answers takes no label away, and some of its probability", async () => {
    const softer = await train(2, undefined, 1.5);
    expect(softer.manifest.shares?.["stance"]?.softening).toBe(1.5);
    const texts = [...OURS, ...OTHER].map(say);
    const [sharp, soft] = [adapting, softer].map((model) =>
      createClassifyArticle(model)(texts).map((answers) => answers["stance"]!),
    );
    expect(soft!.map(({ label }) => label)).toEqual(sharp!.map(({ label }) => label));
    soft!.forEach(({ scores }, index) => {
      const odds = (of: typeof scores): number => Math.log(of["support"]! / of["unrelated"]!);
      expect(odds(scores)).toBeCloseTo(odds(sharp![index]!.scores) / 1.5, 4);
    });
  });

  test("the manifest says what the head expects", () => {
    expect(adapting.manifest.shares).toEqual({ stance: { expected: [0.3, 0.7], worth: 2 } });
  });

  test("an article that is mainly about the phrase is expected to have other shares than one that hardly is", async () => {
    const model = await train(2, ABOUT);
    expect(model.manifest.shares?.["stance"]?.about).toEqual({
      ...{ phrase: "forces", hardly: [0.1, 0.9], mainly: [0.6, 0.4] },
    });
    const [much, little] = ["القوات باقية، القوات باقية، القوات باقية", "النفط باق"];
    expect(supportBefore(much, model)).toBeGreaterThan(supportBefore(little, model) + 0.1);
  });

  test("an article that names neither the phrase nor its home is expected to speak of something else", async () => {
    const nowhere = { support: 0.01, unrelated: 0.99 };
    const model = await train(2, { ...ABOUT, home: "country", nowhere });
    expect(model.manifest.shares?.["stance"]?.about).toMatchObject({
      ...{ home: "country", hardly: [0.1, 0.9], nowhere: [0.01, 0.99] },
    });
    const other = "ارتفع سعر القمح اليوم. ".repeat(30);
    expect(supportBefore(other, model)).toBeLessThan(
      supportBefore(`${other} في العراق.`, model) / 2,
    );
  });

  test("without shares each is answered as if alone", async () => {
    const model = await train();
    const inputs = [...OURS.map(say), doubtful];
    expect(createClassifyArticle(model)(inputs)).toEqual(
      inputs.map((input) => createClassify(model)(input)),
    );
  });
});
