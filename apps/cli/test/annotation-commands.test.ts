import { describe, expect, test } from "vitest";
import { ANNOTATED } from "./annotated-article.ts";
import { runQawl } from "./run-qawl.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const { at, write } = temporaryFolder();

describe("qawl validate", () => {
  test("passes what follows the guide", async () => {
    write("good/abc-0001.txt", ANNOTATED);
    const { status, stdout, stderr } = await runQawl(["validate", at("good")]);
    expect([status, stdout]).toEqual([0, ""]);
    expect(stderr).toBe("qawl: 1 articles, 2 statements, 0 faults.\n");
  });

  test("tells each fault with file and line, and the status is 1", async () => {
    const file = write("bad.txt", ANNOTATED.replace("| oppose |", "| against |"));
    const { status, stdout } = await runQawl(["validate", file]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/bad\.txt:11: corpus-label: s1: stance "against"/);
    const { stdout: json } = await runQawl(["validate", "--json", "-q", file]);
    expect(JSON.parse(json)).toMatchObject({ file, line: 11, code: "corpus-label" });
  });
});

describe("qawl agreement", () => {
  write("first/abc-0001.txt", ANNOTATED);
  write(
    "second/abc-0001.txt",
    ANNOTATED.replace("| government | neutral |", "| government | oppose |"),
  );

  test("of a hand with itself is 1 throughout", async () => {
    const { status, stdout } = await runQawl(["agreement", at("first"), at("first")]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^1 articles, 2 and 2 statements, 2 paired$/m);
    expect(stdout).toMatch(/^content span F1 +1\.000 {2}\[1\.000, 1\.000\]$/m);
    expect(stdout).toMatch(/^stance kappa +1\.000/m);
  });

  test("shows where two hands differ", async () => {
    const args = ["agreement", "--list", "--json", "--rounds", "10", at("first"), at("second")];
    const { counts, figures, disagreements } = JSON.parse((await runQawl(args)).stdout);
    expect(counts).toEqual({ articles: 1, first: 2, second: 2, paired: 2 });
    expect(figures["stance share"].value).toBe(0.5);
    expect(disagreements).toMatchObject([{ what: "stance", first: "neutral", second: "oppose" }]);
  });

  test("refuses a broken file with its place, and needs two hands", async () => {
    const broken = write("broken.jsonl", "{\n");
    const { status, stderr } = await runQawl(["agreement", broken, broken]);
    expect([status, stderr]).toEqual([1, expect.stringContaining("broken.jsonl:1: ")]);
    expect((await runQawl(["agreement", broken])).status).toBe(2);
  });
});
