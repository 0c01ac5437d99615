import { describe, expect, test } from "vitest";
import { createDnaRows, DNA_COLUMNS } from "../../src/dna/index.ts";
import { analysed } from "../articles.ts";

const ARTICLES = [
  analysed(
    [
      { who: "فلان", stance: "support", body: "defence" },
      { who: "كتلة", stance: "oppose", kind: "body", faction: "kurdish" },
      { who: "علان", stance: "neutral" },
    ],
    "2021-12-09",
  ),
  analysed([{ who: "", stance: "oppose", faction: "unnamed" }]),
];

describe("the event list of Discourse Network Analyzer", () => {
  const rowsOf = createDnaRows("presence", (id) => (id === "defence" ? "وزارة الدفاع" : null));
  const rows = ARTICLES.flatMap((article) => rowsOf(article));

  test("has a row for each statement that takes a side, with every column", () => {
    expect(rows.length).toBe(3);
    for (const row of rows) expect(Object.keys(row)).toEqual([...DNA_COLUMNS]);
  });

  test("has no row for a guess on which the model abstained", () => {
    const said = [{ who: "فلان", stance: "oppose", abstained: true }];
    expect(createDnaRows("presence")(analysed(said))).toEqual([]);
  });

  test("tells agreement, person, organization and day", () => {
    expect(rows[0]).toMatchObject({
      statement_id: 1,
      time: "2021-12-09 00:00:00",
      document_id: 1,
      person: "فلان",
      organization: "وزارة الدفاع",
      concept: "presence",
      agreement: 1,
    });
    expect(rows[1]).toMatchObject({ person: "", organization: "كتلة", agreement: 0 });
  });

  test("numbers go on over what is left out; who is not known speaks for the faction", () => {
    expect(rows[2]).toMatchObject({
      statement_id: 4,
      document_id: 2,
      time: "",
      person: "",
      organization: "unnamed",
    });
  });
});
