import type { TopLevelSpec } from "vega-lite";
import { nameControls } from "../html/escape-html.ts";
import { CHART_WIDTH, isRightToLeft, type Look, stanceScale } from "./look.ts";

/** A piece of a bar. */
export interface BarPiece {
  readonly bar: string;
  readonly stance: string;
  readonly count: number;
  readonly link: string;
}

const BAR_HEIGHT = 26;

/** Horizontal bars in the order given, a colour a stance. */
export function stackedBars(
  pieces: readonly BarPiece[],
  bars: readonly string[],
  stances: readonly string[],
  look: Look,
): TopLevelSpec {
  const rtl = isRightToLeft(look);
  const names = bars.map(nameControls);
  return {
    width: CHART_WIDTH,
    height: { step: BAR_HEIGHT },
    data: {
      values: pieces.map(({ bar, stance, count, link }) => ({
        bar: nameControls(bar),
        stance,
        order: stances.indexOf(stance),
        count,
        link,
        about: `${nameControls(bar)} · ${look.nameOf(stance)} · ${count}`,
      })),
    },
    mark: { type: "bar", height: { band: 0.72 } },
    encoding: {
      y: {
        field: "bar",
        type: "nominal",
        sort: names,
        axis: { title: null, orient: rtl ? "right" : "left", labelLimit: 360 },
      },
      x: {
        field: "count",
        type: "quantitative",
        scale: { reverse: rtl },
        axis: { title: null, tickMinStep: 1, format: "d" },
      },
      color: {
        field: "stance",
        type: "nominal",
        scale: stanceScale(stances),
        legend: null,
      },
      order: { field: "order", type: "quantitative" },
      href: { field: "link" },
      description: { field: "about" },
    },
  };
}
