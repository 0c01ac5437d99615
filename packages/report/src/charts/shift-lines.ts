import type { TopLevelSpec } from "vega-lite";
import type { Shift } from "../figures/measure-shifts.ts";
import type { PeriodUnit } from "../figures/period.ts";
import { fill, wordsOf } from "../language/say.ts";
import { timeAxis, toDate } from "./bars-over-time.ts";
import { linkTo } from "./link-to.ts";
import { CHART_WIDTH, isRightToLeft, type Look, STANCE_COLOURS } from "./look.ts";

const ROW_HEIGHT = 64;

/** Zero has no sign. */
const SIGNED_LABEL = "datum.value === 0 ? '0' : format(datum.value, '+d')";

/** A small line chart a faction, below each other on one axis of time. */
export function shiftLines(shifts: readonly Shift[], unit: PeriodUnit, look: Look): TopLevelSpec {
  const rtl = isRightToLeft(look);
  const words = wordsOf(look.language);
  const values = shifts.flatMap(({ faction, periods, change }) =>
    periods.map(({ period, mean, count }) => ({
      row: rowName(faction, change),
      date: toDate(period),
      mean,
      count,
      link: linkTo({ faction, period }),
      about: `${look.nameOf(faction)} · ${period} · ${fill(words.mean, signed(mean), count)}`,
    })),
  );
  const x = {
    field: "date",
    type: "temporal",
    scale: { type: "utc", reverse: rtl },
    axis: timeAxis(unit),
  } as const;
  const y = {
    field: "mean",
    type: "quantitative",
    scale: { domain: [-1.15, 1.15] as number[], nice: false },
    axis: {
      title: null,
      values: [-1, 0, 1] as number[],
      labelExpr: SIGNED_LABEL,
      orient: rtl ? "right" : "left",
    },
  } as const;
  return {
    data: { values },
    spacing: 14,
    facet: {
      row: {
        field: "row",
        type: "nominal",
        sort: shifts.map(({ faction, change }) => rowName(faction, change)),
        header: {
          title: null,
          labelAngle: 0,
          labelAlign: rtl ? "right" : "left",
          labelAnchor: rtl ? "end" : "start",
          labelOrient: "top",
          labelFontSize: 13,
          labelFontWeight: "bold",
          labelPadding: 2,
        },
      },
    },
    spec: {
      width: CHART_WIDTH + 140,
      height: ROW_HEIGHT,
      layer: [
        { mark: { type: "line", color: "#8892a0", strokeWidth: 1.5 }, encoding: { x, y } },
        {
          mark: { type: "point", filled: true, opacity: 1 },
          encoding: {
            x,
            y,
            size: {
              field: "count",
              type: "quantitative",
              scale: { range: [40, 320] },
              legend: null,
            },
            color: {
              field: "mean",
              type: "quantitative",
              scale: {
                domain: [-1, 0, 1],
                range: ["oppose", "neutral", "support"].map((stance) => STANCE_COLOURS[stance]!),
              },
              legend: null,
            },
            href: { field: "link" },
            description: { field: "about" },
          },
        },
      ],
    },
  };

  function rowName(faction: string, change: number | null): string {
    const told = change === null ? "" : ` · ${fill(words.change, signed(change))}`;
    return `${look.nameOf(faction)}${told}`;
  }
}

/** With a sign that does not depend on the direction of the words around it. */
function signed(value: number): string {
  const digits = Math.abs(value).toFixed(2);
  const sign = Number(digits) === 0 ? "" : value < 0 ? "−" : "+";
  return `\u200E${sign}${digits}\u200E`;
}
