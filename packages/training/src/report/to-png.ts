import { Resvg } from "@resvg/resvg-js";

/** An SVG as PNG, at twice its size; letters come from the fonts of the machine. */
export function toPng(svg: string): Uint8Array {
  const image = new Resvg(svg, { fitTo: { mode: "zoom", value: 2 }, background: "white" });
  return new Uint8Array(image.render().asPng());
}
