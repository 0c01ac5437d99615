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

/** What a Python peer did: its time and a digest of each answer. */
export interface PythonResult {
  readonly name: string;
  readonly milliseconds: number;
  readonly answers: readonly string[];
}

/** Runs the Python peers over the texts; an empty list where they are not installed. */
export function runPython(
  task: "normalize" | "tokenize" | "stem",
  texts: readonly string[],
): readonly PythonResult[] {
  if (!existsSync(PYTHON)) return [];
  const folder = mkdtempSync(join(tmpdir(), "qawl-bench-"));
  try {
    writeFileSync(join(folder, "in.json"), JSON.stringify(texts));
    const script = join(import.meta.dirname, "peers.py");
    const ran = spawnSync(
      PYTHON,
      [script, task, join(folder, "in.json"), join(folder, "out.json")],
      { encoding: "utf8" },
    );
    if (ran.status !== 0) throw new Error(`The Python peers failed: ${ran.stderr}`);
    return JSON.parse(readFileSync(join(folder, "out.json"), "utf8")) as readonly PythonResult[];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
