import { loadModel } from "@qawl/stance";
import { useBackend } from "@qawl/stance/tensorflow";
import { beforeAll, describe, expect, test } from "vitest";
import {
  addFiles,
  evaluateRows,
  keywords,
  type LabelledRow,
  loadNaturalBaselines,
  majority,
  readTask,
  reportFiles,
  runTraining,
  type Store,
  TABLE_DEFAULTS,
  TASK,
  toReport,
  toTableData,
  validateRows,
} from "../src/index.ts";

const WORDS = {
  Favor: ["رائع", "مفيد", "أؤيد", "نحتاج"],
  Against: ["خطر", "ضار", "أرفض", "سيئ"],
  None: ["خبر", "موعد", "تقرير", "اليوم"],
};
const NOUNS = ["التطعيم", "الطريق", "السوق", "البيت", "القرار", "العمل", "الماء"];

function makeRows(count: number): readonly LabelledRow[] {
  const labels = Object.keys(WORDS) as (keyof typeof WORDS)[];
  let state = 7;
  const draw = (size: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state % size;
  };
  return Array.from({ length: count }, (_, index) => {
    const label = labels[index % 3]!;
    const noise = Array.from({ length: 6 }, () => NOUNS[draw(NOUNS.length)]!);
    const text = [...noise, WORDS[label][draw(4)]!, NOUNS[draw(NOUNS.length)]!].join(" ");
    const target = index % 2 === 0 ? "Road" : "Vaccine";
    return { id: String(index), text, label, target, split: null, line: index + 2 };
  });
}

const rows = makeRows(150);
const config = { ...TABLE_DEFAULTS, epochs: 12, size: 2000 };
const options = {
  ...{ folds: 3, seed: 1, name: "test", dataset: "0".repeat(64) },
  ...{ grid: false, baselines: [majority, keywords] },
};

/** Keeps what it is given as JSON, as a folder would. */
function remember(kept: Map<string, string>, most: number): Store {
  return {
    get: async (key) => {
      const text = kept.get(key);
      return text === undefined ? undefined : (JSON.parse(text) as unknown);
    },
    put: async (key, value) => {
      if (kept.size >= most) throw new Error("killed");
      kept.set(key, JSON.stringify(value));
    },
  };
}

describe("runTraining", () => {
  beforeAll(async () => {
    await useBackend("cpu");
  });

  test("learns a head a target and one for others, and beats its baselines", async () => {
    const data = toTableData(rows);
    expect(data.questions.map(({ shown }) => shown)).toEqual(["Road", "Vaccine", "other targets"]);
    const result = await runTraining(data, config, options);
    const report = toReport(
      data,
      result,
      {
        ...{ name: "test", seed: 1, backend: "cpu", folds: 3 },
        dataset: {
          files: ["t.csv"],
          sha256: "",
          notes: [],
          validation: validateRows(rows, "t.csv"),
        },
      },
      null,
    );
    const { figures, baselines, learningCurve } = report;
    expect(figures.count).toBe(150);
    expect(figures.fAverage!.value).toBeGreaterThan(baselines[0]!.figures.fAverage!.value);
    expect(figures.fAverage!.value).toBeGreaterThan(0.9);
    for (const { ahead, figures: others } of baselines) {
      expect(ahead.value).toBeCloseTo(figures.fAverage!.value - others.fAverage!.value, 10);
      expect(ahead.low).toBeGreaterThan(0);
      expect(ahead.low).toBeLessThanOrEqual(ahead.value);
      expect(ahead.high).toBeGreaterThanOrEqual(ahead.value);
    }
    expect(learningCurve.map(({ share }) => share)).toEqual([0.25, 0.5, 1]);
    const task = { kind: "table", columns: null, questions: data.questions } as const;
    const about = new Map([[TASK, new TextEncoder().encode(JSON.stringify(task))]]);
    const files = await addFiles(result.files, about, await reportFiles(report, task));
    expect([...files.keys()]).toContain("plot-confusion.png");
    expect(new TextDecoder().decode(files.get("plot-coverage.svg"))).toMatch(/^<svg/);
    const strange = [
      ...rows.slice(0, 20),
      { ...rows[0]!, target: "Bridge" },
      { ...rows[1]!, label: "FAVOR" },
    ];
    const measured = evaluateRows(await loadModel(files), readTask(files), strange);
    expect(measured.unknownTargets).toEqual(["Bridge"]);
    expect(measured.unknownLabels).toEqual([]);
    expect(measured.figures.questions.map(({ shown }) => shown)).toEqual([
      "Bridge",
      "Road",
      "Vaccine",
    ]);
    await expect(
      loadModel(new Map([...files, [TASK, new TextEncoder().encode("{}")]])),
    ).rejects.toThrowError(expect.objectContaining({ code: "model-hash" }));
  });

  test("goes on after a kill to the same bytes, with the parts done before it", async () => {
    const data = toTableData(rows);
    const whole = await runTraining(data, config, options);
    const kept = new Map<string, string>();
    const store = remember(kept, 3);
    await expect(runTraining(data, config, { ...options, store })).rejects.toThrowError("killed");
    let parts = 0;
    const resumed = await runTraining(data, config, {
      ...options,
      store: remember(kept, 100),
      onEpoch: ({ epoch }) => {
        if (epoch === 0) parts++;
      },
    });
    // Three folds were done; two points of the curve and the final heads were left.
    expect(parts).toBe(3);
    expect(resumed.files).toEqual(whole.files);
    expect(resumed.outcomes).toEqual(whole.outcomes);
  });

  test("takes the best of a grid by cross-validation", async () => {
    const result = await runTraining(
      toTableData(rows),
      { ...config, grid: { learningRate: [0.000001, 0.03] } },
      { ...options, grid: true },
    );
    expect(result.config.learningRate).toBe(0.03);
    expect(result.grid.length).toBe(2);
    expect(result.grid[1]!.score).toBeGreaterThan(result.grid[0]!.score);
  });

  test("one question where there are no targets, macro-F1 where there are no sides", async () => {
    const plain = rows.map((row) => ({ ...row, target: null, label: `${row.label} news` }));
    const data = toTableData(plain);
    expect(data.questions.map(({ shown }) => shown)).toEqual(["all texts"]);
    expect(data.questions[0]!.sides).toEqual([]);
    const { outcomes } = await runTraining(data, config, options);
    expect(outcomes.length).toBe(150);
  });
});

describe("baselines", () => {
  const cases = rows.map(({ text, label }) => ({ words: text.split(" "), label }));

  test("keywords know the words of a label, and fall back to the most frequent label", () => {
    const predict = keywords.fit(cases, 1);
    expect(predict(["خطر"])).toBe("Against");
    expect(predict(["مجهول"])).toBe(majority.fit(cases, 1)([]));
  });

  test("natural's classifiers learn from our words, where it is installed", async () => {
    const [bayes, logistic] = await loadNaturalBaselines();
    expect(bayes!.fit(cases, 1)(["خطر", "ضار"])).toBe("Against");
    expect(logistic!.note).toContain("60 rows");
  });
});

describe("validateRows", () => {
  test("finds copies across splits and copies with other labels", () => {
    const [first] = rows;
    const doubled = [
      ...rows,
      { ...first!, id: "copy", split: "test", label: "Against", line: 999 },
    ];
    const codes = validateRows(doubled, "t.csv").issues.map(({ code }) => code);
    expect(codes).toContain("copies-across-splits");
    expect(codes).toContain("copies-with-other-labels");
    expect(validateRows(rows, "t.csv").issues.map(({ code }) => code)).not.toContain(
      "copies-across-splits",
    );
  });

  test("refuses data of one label, from which nothing can be learned", () => {
    const one = rows.map((row) => ({ ...row, label: "Favor" }));
    expect(() => validateRows(one, "t.csv")).toThrowError(
      expect.objectContaining({ code: "training-one-label" }),
    );
  });
});
