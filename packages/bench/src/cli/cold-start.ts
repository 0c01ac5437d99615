// How long `qawl analyse` takes for one article from the command line to the last letter, beside Node alone (build the program first):
//   cold-start.ts [--runs 15]
// The time on the wall grows with what else the machine does; the processor time of the main thread hardly does (Linux tells it).
import { spawnSync } from "node:child_process";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

const CLI: string = join(import.meta.dirname, ...["..", "..", "..", "..", "apps", "cli"]);
const PROGRAM: string = join(CLI, "dist", "bin.js");
const ARTICLE: string = join(CLI, "examples", "article.txt");

const { values } = parseArgs({ options: { runs: { type: "string", default: "15" } } });
const cases: Readonly<Record<string, readonly string[]>> = {
  "node -e 0": ["-e", "0"],
  "qawl --version": [PROGRAM, "--version"],
  "qawl analyse": [PROGRAM, "analyse", ARTICLE],
};

/** Told by the process itself when it ends, through a third stream: processor time of its main thread. */
const TELL = `data:text/javascript,${encodeURIComponent(`
import { readFileSync, writeSync } from "node:fs";
process.on("exit", () => {
  try {
    const ran = readFileSync("/proc/" + process.pid + "/task/" + process.pid + "/schedstat", "utf8");
    writeSync(3, String(Number(ran.split(" ")[0]) / 1e6));
  } catch {}
});`)}`;

const measured = Object.entries(cases).map(([name, args]) => ({
  name,
  args,
  wall: [] as number[],
  thread: [] as number[],
}));
// In turns, so that a busy moment meets them all.
for (let run = 0; run < Number(values.runs); run++) {
  for (const { args, wall, thread } of measured) {
    const started = performance.now();
    const plain = spawnSync(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
    wall.push(performance.now() - started);
    if (plain.status !== 0) throw new Error(`ended with ${plain.status}`);
    const told = spawnSync(process.execPath, ["--import", TELL, ...args], {
      stdio: ["ignore", "ignore", "inherit", "pipe"],
    });
    const milliseconds = Number(told.output[3]?.toString() || Number.NaN);
    if (!Number.isNaN(milliseconds)) thread.push(milliseconds);
  }
}
console.log(
  `${values.runs} runs; Node ${process.version}, ${cpus().length} cores, load ${loadavg()[0]!.toFixed(1)}`,
);
console.log("                | wall ms: least, median | main thread's processor ms: least, median");
for (const { name, wall, thread } of measured) {
  const told = thread.length === 0 ? "not told here" : `${low(thread)}, ${middle(thread)}`;
  console.log(`${name.padEnd(15)} | ${`${low(wall)}, ${middle(wall)}`.padStart(22)} | ${told}`);
}

function low(times: readonly number[]): string {
  return Math.min(...times).toFixed(0);
}

function middle(times: readonly number[]): string {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!.toFixed(0);
}
