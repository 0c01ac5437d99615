import type { TopLevelSpec } from "vega-lite";
import type { PeriodUnit } from "../figures/period.ts";
import { CHART_WIDTH, isRightToLeft, type Look, stanceScale } from "./look.ts";

/** What was said in one period. */
export interface PeriodPiece {
  readonly period: string;
  readonly stance: string;
  readonly count: number;
  readonly link: string;
}

/** Upright bars on an axis of time, a colour a stance. */
export function barsOverTime(
  pieces: readonly PeriodPiece[],
  unit: PeriodUnit,
  stances: readonly string[],
  look: Look,
): TopLevelSpec {
  const rtl = isRightToLeft(look);
  return {
    width: CHART_WIDTH + 140,
    height: 200,
    data: {
      values: pieces.map(({ period, stance, count, link }) => ({
        date: toDate(period),
        stance,
        order: stances.indexOf(stance),
        count,
        link,
        about: `${period} · ${look.nameOf(stance)} · ${count}`,
      })),
    },
    mark: { type: "bar", minBandSize: 2 },
    encoding: {
      x: {
        field: "date",
        type: "temporal",
        timeUnit: unit === "year" ? "utcyear" : "utcyearmonth",
        scale: { type: "utc", reverse: rtl },
        axis: timeAxis(unit),
      },
      y: {
        field: "count",
        type: "quantitative",
        axis: { title: null, tickMinStep: 1, format: "d", orient: rtl ? "right" : "left" },
      },
      color: { field: "stance", type: "nominal", scale: stanceScale(stances), legend: null },
      order: { field: "order", type: "quantitative" },
      href: { field: "link" },
      description: { field: "about" },
    },
  };
}

/** The axis of time in digits alone, the same in every language; a label a period, as many as have room. */
export function timeAxis(unit: PeriodUnit): TimeAxis {
  const format = unit === "year" ? "%Y" : "%Y-%m";
  return {
    title: null,
    format,
    tickCount: unit,
    grid: false,
    labelOverlap: true,
    labelSeparation: 8,
  };
}

interface TimeAxis {
  readonly title: null;
  readonly format: string;
  readonly tickCount: PeriodUnit;
  readonly grid: false;
  readonly labelOverlap: true;
  readonly labelSeparation: number;
}

/** The first day of a period. */
export function toDate(period: string): string {
  return period.length === 4 ? `${period}-01-01` : `${period}-01`;
}
