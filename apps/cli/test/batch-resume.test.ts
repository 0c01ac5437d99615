import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRandom } from "@qawl/evaluation";
import { describe, expect, test } from "vitest";
import { batchArticles, toJsonLines } from "./batch-articles.ts";
import { type Run, runQawl, runShell, signalWhen } from "./run-qawl.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const { at, write } = temporaryFolder();
const INPUT = write("in.jsonl", toJsonLines([...batchArticles(300), { id: "bad" }]));
const random = createRandom(20260);

/** Starts a run and sends a signal once its output has grown to `bytes`. */
function disturb(args: readonly string[], out: string, bytes: number, signal: NodeJS.Signals) {
  const grown = () => existsSync(`${out}.partial`) && statSync(`${out}.partial`).size >= bytes;
  return runQawl(args, { started: (child) => signalWhen(child, signal, grown) });
}

describe("a run that is killed and resumed", () => {
  test.each(["jsonl", "csv", "parquet"])(
    "loses and repeats nothing: %s is byte-equal to an undisturbed run",
    async (format) => {
      const undisturbed = await runQawl(["batch", INPUT, "-o", at(`whole.${format}`)]);
      const expected = readFileSync(at(`whole.${format}`));
      const out = at(`killed.${format}`);
      const args = ["batch", INPUT, "-o", out];
      const killed = await disturb(args, out, 1 + random() * 1_200_000, "SIGKILL");
      expect(killed.signal).toBe("SIGKILL");
      expect(existsSync(out)).toBe(false);
      if (format === "jsonl") {
        // A second kill, of the run that resumes.
        const grown = statSync(`${out}.partial`).size;
        await disturb([...args, "--resume"], out, grown + random() * 400_000, "SIGKILL");
      }
      const resumed = await runQawl([...args, "--resume"]);
      expect(readFileSync(out).equals(expected)).toBe(true);
      expect([resumed.status, resumed.stderr]).toEqual([1, undisturbed.stderr]);
      expect(existsSync(`${out}.partial`)).toBe(false);
    },
    // Up to four runs over the whole input.
    180_000,
  );

  test("goes on with the input's next record when the output was torn in the middle of one", async () => {
    const out = at("torn.jsonl");
    await disturb(["batch", INPUT, "-o", out], out, 400_000, "SIGKILL");
    const partial = readFileSync(`${out}.partial`);
    writeFileSync(`${out}.partial`, Buffer.concat([partial, Buffer.from('{"article":{"id":"a')]));
    writeFileSync(
      `${out}.partial.journal`,
      `${readFileSync(`${out}.partial.journal`, "utf8")}{"units":99`,
    );
    await runQawl(["batch", INPUT, "-o", out, "--resume"]);
    const ids = readFileSync(out, "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).article.id);
    expect(ids).toEqual([...batchArticles(300).map(({ id }) => id), "bad"]);
  });

  test("is not mixed with another: other options, other input, no --resume", async () => {
    const out = at("mixed.jsonl");
    const args = ["batch", INPUT, "-o", out];
    await disturb(args, out, 100_000, "SIGKILL");
    const plain = await runQawl(args);
    expect([plain.status, plain.stderr]).toEqual([1, expect.stringContaining("output-busy")]);
    const options = await runQawl([...args, "--resume", "--no-text"]);
    expect(options.stderr).toMatch(/resume-other-run: .*options/);
    const other = write("other.jsonl", toJsonLines(batchArticles(3)));
    const input = await runQawl(["batch", other, "-o", out, "--resume"]);
    expect(input.stderr).toMatch(/resume-other-run: .*input/);
  });
});

describe("a run that is disturbed otherwise", () => {
  test("Ctrl-C: status 130, nothing under the output's name, and it can go on", async () => {
    const out = at("interrupted.jsonl");
    const run = await disturb(["batch", INPUT, "-o", out], out, 1, "SIGINT");
    expect([run.status, run.stdout]).toEqual([130, ""]);
    expect(run.stderr).toContain("--resume goes on from here");
    expect(existsSync(out)).toBe(false);
  });

  test("a reader that has seen enough is no failure", async () => {
    const { status, stdout, stderr } = await runShell(
      `set -o pipefail; qawl batch '${INPUT}' -o - | head -1`,
    );
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout.split("\n").length).toBe(2);
  });

  test("a log that is closed ends no run", async () => {
    const short = write("short.jsonl", toJsonLines(batchArticles(1)));
    const { status, stdout } = await runQawl(["batch", short, "-o", "-"], {
      started: (child) => void child.stderr.destroy(),
    });
    expect([status, stdout.split("\n").length]).toEqual([0, 2]);
  });

  const failsWith = ({ status, stderr }: Run, pattern: RegExp): void => {
    expect(status).toBe(1);
    expect(stderr).toMatch(pattern);
    expect(stderr).not.toMatch(/\n {4}at /);
  };

  test("a full disk under standard output", async () => {
    const run = await runShell(`qawl batch '${INPUT}' -o - > /dev/full`);
    failsWith(run, /output-unwritable: .*ENOSPC/);
  });

  test("a file that may not grow: the message says why, and a wider run goes on", async () => {
    const run = await runShell(`ulimit -f 200; qawl batch '${INPUT}' -o '${at("full.jsonl")}'`);
    failsWith(run, /output-unwritable: .*EFBIG/);
    const { status } = await runQawl(["batch", INPUT, "-o", at("full.jsonl"), "--resume"]);
    expect(status).toBe(1);
    expect(readFileSync(at("full.jsonl")).equals(readFileSync(at("whole.jsonl")))).toBe(true);
  });

  test("a folder that is not there, one that is a file, an output that is a folder", async () => {
    const run = (out: string) => runQawl(["batch", INPUT, "-o", out]);
    failsWith(await run(at("no/such/out.jsonl")), /output-unwritable: .*ENOENT/);
    failsWith(await run(`${INPUT}/out.jsonl`), /output-unwritable: .*ENOTDIR/);
    mkdirSync(at("folder.jsonl"));
    failsWith(await run(at("folder.jsonl")), /output-unwritable: .*EISDIR/);
    rmSync(at("folder.jsonl"), { recursive: true });
  });

  test("an input that is not there, or a folder", async () => {
    const run = (input: string) => runQawl(["batch", input, "--from", "jsonl", "-o", "-"]);
    failsWith(await run(at("none.jsonl")), /input-missing/);
    failsWith(await run(at(".")), /input-is-directory/);
  });
});
