import type { Config } from "vega-lite";
import type { Language } from "../language/words.ts";

/** One colour a stance; apart in light and dark, and for people who confuse red and green. */
export const STANCE_COLOURS: Readonly<Record<string, string>> = {
  support: "#1f8a8c",
  neutral: "#9aa5b5",
  oppose: "#d1495b",
  unrelated: "#d9dde3",
  unsure: "#e3d5b8",
};

/** Colours of a stance that a pack adds. */
export const OTHER_COLOUR = "#b39bc8";

export const CHART_WIDTH = 560;

/** What a chart must know of the page. */
export interface Look {
  readonly language: Language;
  readonly nameOf: (label: string) => string;
}

/** Right-to-left pages are read from the right: so are their charts. */
export function isRightToLeft({ language }: Look): boolean {
  return language === "ar";
}

/** The colour scale of the stances that occur. */
export function stanceScale(stances: readonly string[]): {
  readonly domain: string[];
  readonly range: string[];
} {
  return {
    domain: [...stances],
    range: stances.map((stance) => STANCE_COLOURS[stance] ?? OTHER_COLOUR),
  };
}

/** Colours of text and lines come from the page's style, so that they follow light and dark. */
export const CHART_CONFIG: Config = {
  background: "transparent",
  font: "inherit",
  view: { stroke: null },
  axis: { labelFontSize: 13, titleFontSize: 12, domain: false, ticks: false, labelPadding: 8 },
};
