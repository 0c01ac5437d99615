/**
 * Installs the peers of the benches outside of the project: a Python virtual environment and npm packages under
 * packages/bench/node_modules/.cache/peers. Says what is missing; the benches run without.
 *
 *   pnpm bench:peers
 *
 * Of camel-tools only the parts without models are measured: its 3 GB of dependencies stay away.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PEERS, PYTHON } from "./peers.ts";

const NPM = ["@nlpjs/lang-ar@5.0.0-alpha.5", "arabic-text-normalizer@1.4.0", "natural@8.1.1"];
const PIP = [
  "pyarabic==0.6.15",
  "PyStemmer==3.1.0",
  "arabic-norm==0.1.0",
  "emoji==2.15.0",
  "fasttext-numpy2-wheel==0.9.2",
  "scikit-learn==1.9.1",
];
const ALONE = ["camel-tools==1.5.7"];
const INSTALL = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];

const missing: string[] = [];
function attempt(what: string, command: string, args: readonly string[]): void {
  const { status, error, stderr } = spawnSync(command, args, { cwd: PEERS, encoding: "utf8" });
  if (status === 0) return;
  const reason = error?.message ?? stderr.trim().split("\n").at(-1) ?? "";
  missing.push(`${what}: ${reason}`);
}

mkdirSync(PEERS, { recursive: true });
if (!existsSync(join(PEERS, "package.json"))) writeFileSync(join(PEERS, "package.json"), "{}\n");
for (const name of NPM)
  attempt(name, "npm", ["install", "--no-audit", "--no-fund", "--silent", name]);
if (!existsSync(PYTHON)) attempt("Python 3 with venv", "python3", ["-m", "venv", "venv"]);
if (existsSync(PYTHON)) {
  for (const name of PIP) attempt(name, PYTHON, [...INSTALL, name]);
  for (const name of ALONE) attempt(name, PYTHON, [...INSTALL, "--no-deps", name]);
}
if (missing.length === 0) console.log("All peers are installed.");
else
  console.log(
    `Missing, and left out of the tables:\n${missing.map((line) => `- ${line}`).join("\n")}`,
  );
process.exitCode = missing.length === 0 ? 0 : 1;
