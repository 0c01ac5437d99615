import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { inspect, isDeepStrictEqual } from "node:util";
import { findFences } from "./find-fences.ts";
import { importModule } from "./import-module.ts";
import { instrument } from "./instrument.ts";

/** One expectation of an example, or the example itself where it could not run. */
export interface ExampleResult {
  readonly file: string;
  /** Line of the statement in the file, counted from 1. */
  readonly line: number;
  readonly ok: boolean;
  readonly expected: string;
  readonly actual: string;
}

type Body = (...given: readonly unknown[]) => Promise<void>;
const AsyncFunction = (async () => {}).constructor as new (...texts: readonly string[]) => Body;

/**
 * Runs every ```ts block of a Markdown file and checks its `// => …` comments; each block has its own scope.
 *
 * - after an expression or a declaration: the value, written as JavaScript and compared in depth;
 * - after `console.log`: what was printed since the last check;
 * - `// => throws CODE`: the expression throws an error whose code is CODE or whose message holds it.
 *
 * A block without such a comment only has to run. ```ts no-run is skipped.
 */
export async function runReadmeExamples(path: string): Promise<readonly ExampleResult[]> {
  const results: ExampleResult[] = [];
  for (const { line: firstLine, code } of findFences(readFileSync(path, "utf8"))) {
    const before = results.length;
    const report = (line: number, ok: boolean, expected: string, actual: string): void => {
      results.push({ file: path, line: firstLine + line, ok, expected, actual });
    };
    try {
      const { code: body, expectations } = instrument(code);
      await run(body, dirname(path), report);
      if (results.length - before !== expectations)
        report(0, false, `${expectations} checks`, "fewer were reached");
      else if (expectations === 0) report(0, true, "", "");
    } catch (error) {
      report(
        0,
        false,
        "the example runs",
        error instanceof Error ? (error.stack ?? error.message) : String(error),
      );
    }
  }
  return results;
}

type Report = (line: number, ok: boolean, expected: string, actual: string) => void;

async function run(body: string, folder: string, report: Report): Promise<void> {
  let printed: string[] = [];
  const print = (...values: readonly unknown[]): void => {
    printed.push(
      values.map((value) => (typeof value === "string" ? value : inspect(value))).join(" "),
    );
  };
  const check = async (
    line: number,
    read: () => Promise<unknown>,
    expected: string,
  ): Promise<void> => {
    const throws = /^throws\b\s*(.*)$/.exec(expected);
    try {
      const value = await read();
      const ok = throws === null && sameValue(value, expected);
      report(line, ok, expected, inspect(value, { depth: 8, breakLength: 100 }));
    } catch (error) {
      if (throws === null) throw error;
      const { code, message } = error as { code?: string; message?: string };
      report(
        line,
        code === throws[1] || (message ?? "").includes(throws[1]!),
        expected,
        `${code}: ${message}`,
      );
    }
  };
  const checkPrinted = (line: number, expected: string): void => {
    const actual = printed.join("\n").trim();
    printed = [];
    report(line, actual === expected, expected, actual);
  };
  const run = new AsyncFunction("__import", "__check", "__printed", "console", body);
  await run((specifier: string) => importModule(specifier, folder), check, checkPrinted, {
    log: print,
    info: print,
    error: print,
  });
}

function sameValue(value: unknown, expected: string): boolean {
  let wanted: unknown;
  try {
    wanted = new Function(`return (${expected});`)();
  } catch {
    return String(value) === expected;
  }
  return isDeepStrictEqual(value, wanted) || isDeepStrictEqual(plain(value), plain(wanted));
}

/** As JSON would have it; what JSON cannot say stays itself. */
function plain(value: unknown): unknown {
  const text = JSON.stringify(value);
  return text === undefined ? value : JSON.parse(text);
}
