import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Where the peers live, outside of the project's dependencies. */
export const PEERS: string = join(import.meta.dirname, "../../node_modules/.cache/peers");
export const PYTHON: string = join(PEERS, "venv/bin/python");

/** An npm peer, or null where it is not installed. */
export async function loadPeer(name: string): Promise<Record<string, unknown> | null> {
  try {
    const path = createRequire(join(PEERS, "package.json")).resolve(name);
    const loaded = (await import(pathToFileURL(path).href)) as Record<string, unknown>;
    return { ...(loaded["default"] as object), ...loaded };
  } catch {
    return null;
  }
}

type Task = "normalize" | "tokenize" | "sentences" | "stem";

/** What a Python peer did: its time, and each answer or a digest of it. */
export interface PythonResult<Answer> {
  readonly name: string;
  readonly milliseconds: number;
  /** Of all texts, or of the first ones where the peer is slow. */
  readonly answers: readonly Answer[];
}

/** Runs the Python peers over the texts, with a digest of each answer; an empty list where they are not installed. */
export function runPython(task: Task, texts: readonly string[]): readonly PythonResult<string>[] {
  return runScript(task, texts, "digest") as readonly PythonResult<string>[];
}

/**
 * Like `runPython`, with the answers themselves: texts, or lists of tokens or sentences; of all peers, or of those whose
 * names begin with `only`.
 */
export function answersOfPython<Answer>(
  task: Task,
  texts: readonly string[],
  only = "",
): readonly PythonResult<Answer>[] {
  return runScript(task, texts, "plain", only) as readonly PythonResult<Answer>[];
}

function runScript(
  task: Task,
  texts: readonly string[],
  form: "plain" | "digest",
  only = "",
): unknown[] {
  if (!existsSync(PYTHON)) return [];
  const folder = mkdtempSync(join(tmpdir(), "qawl-bench-"));
  try {
    const [source, target] = [join(folder, "in.json"), join(folder, "out.json")];
    writeFileSync(source, JSON.stringify(texts));
    const script = join(import.meta.dirname, "peers.py");
    const ran = spawnSync(PYTHON, [script, task, source, target, form, only], { encoding: "utf8" });
    if (ran.status !== 0) throw new Error(`The Python peers failed: ${ran.stderr}`);
    return JSON.parse(readFileSync(target, "utf8")) as unknown[];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
