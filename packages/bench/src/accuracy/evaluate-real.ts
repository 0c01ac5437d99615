// Reads real news that was annotated by hand and prints every measure: evaluate-real.ts [--texts FILE.jsonl]
// The annotations hold no text; the file must have the texts, one JSON object a line with "id" and "text".
import { parseArgs } from "node:util";
import { iraqPack } from "@qawl/pack-iraq";
import { createClassifyArticle, loadModel } from "@qawl/stance";
import { createAnalyser } from "qawl";
import { evaluateArticle } from "./evaluated-case.ts";
import { printFigures } from "./print-figures.ts";
import { REAL_TEXTS, readReal } from "./read-real.ts";

const { values } = parseArgs({ options: { texts: { type: "string", default: REAL_TEXTS } } });
const articles = readReal(values.texts);
if (articles === null) {
  console.log(
    `No texts at ${values.texts}: the real reading is left out. Name them with --texts FILE.`,
  );
} else {
  const analyse = await createAnalyser(iraqPack);
  const classify = createClassifyArticle(await loadModel(iraqPack.model));
  printFigures(
    "real reading",
    articles.map((article) => evaluateArticle(article, analyse, classify)),
  );
}
