import { parse, View } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import { fail } from "../errors.ts";
import type { TrainingReport } from "./report.ts";

export type PlotName = "confusion" | "coverage" | "learning-curve" | "baselines";

const WIDTH = 420;
const HEIGHT = 240;

/** The charts of a report as SVG, by name; one without data is left out. Drawn without a browser, the same bytes for the same report. */
export async function drawPlots(report: TrainingReport): Promise<ReadonlyMap<PlotName, string>> {
  const plots = new Map<PlotName, string>();
  for (const [name, spec] of specsOf(report)) {
    if (spec === null) continue;
    plots.set(name, await draw(spec));
  }
  return plots;
}

async function draw(spec: TopLevelSpec): Promise<string> {
  try {
    const view = new View(parse(compile(spec).spec), { renderer: "none" });
    const svg = await view.toSVG();
    view.finalize();
    return svg;
  } catch (cause) {
    throw fail("training-plot", { reason: (cause as Error).message }, { cause });
  }
}

function specsOf(report: TrainingReport): readonly (readonly [PlotName, TopLevelSpec | null])[] {
  return [
    ["confusion", confusion(report)],
    ["coverage", coverage(report)],
    ["learning-curve", learningCurve(report)],
    ["baselines", baselines(report)],
  ];
}

/** Names of labels and targets are never cut. */
const FRAME = {
  background: "white",
  padding: 12,
  config: { legend: { labelLimit: 0 }, axis: { labelLimit: 0 } },
} as const;

function confusion({ figures }: TrainingReport): TopLevelSpec {
  const values = figures.questions.flatMap(({ shown, confusion: table }) =>
    Object.entries(table).flatMap(([gold, row]) => {
      const all = Object.values(row).reduce((sum, count) => sum + count, 0);
      return Object.entries(row).map(([given, count]) => ({
        shown,
        gold,
        given,
        count,
        share: all === 0 ? 0 : count / all,
      }));
    }),
  );
  const place = {
    x: { field: "given", type: "nominal", title: "given" },
    y: { field: "gold", type: "nominal", title: "right" },
  } as const;
  return {
    ...FRAME,
    data: { values },
    facet: { field: "shown", type: "nominal", title: null },
    columns: 3,
    spec: {
      width: 150,
      height: 150,
      layer: [
        {
          mark: "rect",
          encoding: {
            ...place,
            color: {
              field: "share",
              type: "quantitative",
              title: "share",
              scale: { domain: [0, 1], scheme: "blues" },
            },
          },
        },
        {
          mark: "text",
          encoding: {
            ...place,
            text: { field: "count", type: "quantitative" },
            color: {
              condition: { test: "datum.share > 0.5", value: "white" },
              value: "black",
            },
          },
        },
      ],
    },
  };
}

function coverage({ figures }: TrainingReport): TopLevelSpec {
  const values = figures.questions.flatMap(({ shown, coverage: points }) =>
    points.map(({ coverage: share, accuracy }) => ({ shown, share, accuracy })),
  );
  return {
    ...FRAME,
    width: WIDTH,
    height: HEIGHT,
    data: { values },
    mark: { type: "line", point: true },
    encoding: {
      x: { field: "share", type: "quantitative", title: "share answered, the surest first" },
      y: {
        field: "accuracy",
        type: "quantitative",
        title: "accuracy",
        scale: { zero: false },
      },
      color: { field: "shown", type: "nominal", title: null },
    },
  };
}

function learningCurve({ learningCurve: points }: TrainingReport): TopLevelSpec | null {
  if (points.length === 0) return null;
  return {
    ...FRAME,
    width: WIDTH,
    height: HEIGHT,
    data: { values: [...points] },
    mark: { type: "line", point: true },
    encoding: {
      x: { field: "cases", type: "quantitative", title: "cases learned from" },
      y: { field: "score", type: "quantitative", title: "score", scale: { zero: false } },
    },
  };
}

function baselines({ baselines: others, figures }: TrainingReport): TopLevelSpec | null {
  if (others.length === 0) return null;
  const values = [{ name: "this model", figures }, ...others].map(({ name, figures: found }) => {
    const { value, low, high } = found.fAverage ?? found.macroF1;
    return { name, value, low, high };
  });
  const y = { field: "name", type: "nominal", title: null, sort: null } as const;
  return {
    ...FRAME,
    width: WIDTH,
    data: { values },
    layer: [
      {
        mark: "bar",
        encoding: {
          y,
          x: { field: "value", type: "quantitative", title: "F-avg or macro-F1, 95 % interval" },
        },
      },
      {
        mark: { type: "rule", color: "black" },
        encoding: { y, x: { field: "low", type: "quantitative" }, x2: { field: "high" } },
      },
    ],
  };
}
