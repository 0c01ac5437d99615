import {
  type CorpusCounts,
  countFloors,
  type FloorOptions,
  FORMS,
  SOURCE_KINDS,
} from "@qawl/corpus";
import { FACTIONS, STANCES } from "../labels.ts";
import { floorsSection } from "./floors-section.ts";
import type { Section } from "./section.ts";

const FLOORS: FloorOptions = {
  articles: 320,
  statements: 2000,
  perStance: 150,
  perFaction: 60,
  formShare: 0.15,
  perSourceForm: 10,
};

/** Of a longer table only the head is printed. */
const LONGEST = 60;

/** The floors of the counts, then every count. */
export function countsSection(counts: CorpusCounts): Section {
  const { lines, faults } = floorsSection(
    "",
    countFloors(
      counts,
      { stances: STANCES, factions: FACTIONS, forms: FORMS, sourceForms: SOURCE_KINDS },
      FLOORS,
    ),
  );
  const { articles, statements, ...tables } = counts;
  return {
    title: `Counts: ${articles} articles, ${statements} statements`,
    lines: [
      ...lines,
      ...Object.entries(tables).map(
        ([name, table]) =>
          `${name} (${table.length}): ${table
            .slice(0, LONGEST)
            .map(([value, count]) => `${value} ${count}`)
            .join(", ")}`,
      ),
    ],
    faults,
  };
}
