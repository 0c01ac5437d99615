import { parse, View } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import { CHART_CONFIG } from "./look.ts";

/** Charts hold their data; nothing is ever loaded, and links lead nowhere but into the page. */
const CLOSED_LOADER = {
  load: () => Promise.reject(new Error("charts load nothing")),
  sanitize: async (uri: string) => ({ href: uri.startsWith("#") ? uri : "#" }),
  http: () => Promise.reject(new Error("charts load nothing")),
  file: () => Promise.reject(new Error("charts load nothing")),
  options: {},
};

/** A chart as SVG, drawn without a browser. */
export async function drawChart(spec: TopLevelSpec): Promise<string> {
  const { spec: compiled } = compile({ ...spec, config: CHART_CONFIG });
  const view = new View(parse(compiled), { renderer: "none", loader: CLOSED_LOADER as never });
  const svg = await view.toSVG();
  view.finalize();
  return svg;
}
