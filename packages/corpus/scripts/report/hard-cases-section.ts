import {
  atLeast,
  type GoldArticle,
  type HardCase,
  QUOTATION_CASES,
  SPELLING_CASES,
  STANCE_CASES,
} from "@qawl/corpus";
import { floorsSection } from "./floors-section.ts";
import type { Section } from "./section.ts";

const FLOOR = 10;

/** How often each hard case stands in the corpus: statements for the first two lists, articles for spelling. */
export function hardCasesSection(articles: readonly GoldArticle[]): Section {
  const floors = (cases: readonly HardCase[]) =>
    cases.map(({ name, count }) =>
      atLeast(
        name,
        articles.reduce((sum, article) => sum + count(article), 0),
        FLOOR,
      ),
    );
  return floorsSection("Hard cases (statements), texts and spellings (articles)", [
    ...floors(STANCE_CASES),
    ...floors(QUOTATION_CASES),
    ...floors(SPELLING_CASES),
  ]);
}
