import type { Analysis, Article } from "./analysis.ts";
import { type AnalyseOptions, type Analyser, createAnalyser } from "./create-analyser.ts";

let ready: Promise<Analyser> | null = null;

/**
 * Reads an Arabic article with the pack that ships: who is quoted, by which word, what is said, and where each stands towards foreign forces
 * in Iraq. The first call makes the pack ready; later calls only read. Linear in the length of the text.
 *
 * @example
 * ```ts
 * import { analyse } from "qawl";
 *
 * const text = "قال المتحدث باسم وزارة الدفاع: «لا حاجة إلى بقاء القوات الأجنبية».";
 * const { statements } = await analyse(text);
 * statements.length; // => 1
 * ```
 */
export async function analyse(
  article: Article | string,
  options: AnalyseOptions = {},
): Promise<Analysis> {
  ready ??= makeReady();
  const read = await ready;
  return read(article, options);
}

/** The pack is loaded here and not above, so that `createAnalyser` with another pack does not carry it. */
async function makeReady(): Promise<Analyser> {
  const { iraqPack } = await import("@qawl/pack-iraq");
  return createAnalyser(iraqPack);
}
