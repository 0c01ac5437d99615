import type { Linked } from "@qawl/actors";
import type { FoundStatement } from "@qawl/quotes";
import type { Classification } from "@qawl/stance";
import { expect, test } from "vitest";
import { toCamps } from "../src/to-camps.ts";

const DOMESTIC = new Set(["government", "parliament"]);

function campOf(scores: Record<string, number>, abroad: string | null) {
  const linked = {
    faction: null,
    abroad,
    source: { actor: null },
  } as unknown as Linked<FoundStatement>;
  const answer = { scores } as unknown as Classification;
  return toCamps([linked], [answer], DOMESTIC)[0]!;
}

const OFFICIAL = { government: 0.4, parliament: 0.1, international: 0.2, civil: 0.3 };
const PRIVATE = { government: 0.3, parliament: 0.1, international: 0.2, civil: 0.4 };

test("nobody speaks for a camp at home in a text set abroad", () => {
  const camp = campOf(OFFICIAL, "international");
  expect(camp.label).toBe("international");
  expect(camp.probability).toBeCloseTo(0.7);
});

test("NOT who speaks for no camp at home, nor in a text set at home", () => {
  expect(campOf(PRIVATE, "international").label).toBe("civil");
  expect(campOf(OFFICIAL, null).label).toBe("government");
});

test("an understood speaker of whom nothing else is known is the voice before him", () => {
  const said = (id: string, antecedent: string | null, link = "none") =>
    ({
      id,
      faction: null,
      abroad: null,
      source: { actor: null, antecedent, link, inherited: antecedent !== null },
    }) as unknown as Linked<FoundStatement>;
  const answers = [
    { civil: 0.9, government: 0.1 },
    { civil: 0.4, government: 0.6 },
  ].map((scores) => ({ scores }) as unknown as Classification);
  const labels = (antecedent: string | null, link?: string) =>
    toCamps([said("s1", null), said("s2", antecedent, link)], answers, DOMESTIC).map(
      ({ label }) => label,
    );
  expect(labels("s1", "antecedent")).toEqual(["civil", "civil"]);
  expect(labels("s1")).toEqual(["civil", "civil"]);
  expect(labels(null)).toEqual(["civil", "government"]);
});
