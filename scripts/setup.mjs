// Makes a checkout ready: right Node, packages installed, packages built. Quick when nothing has changed.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root, step } from "./step.mjs";

const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const stamp = join(root, "node_modules", ".qawl-setup");

/** Exits with a message when a step fails; returns when everything stands. */
export function setup() {
  checkNode();
  install();
  build();
}

function checkNode() {
  const wanted = manifest.engines.node.replace(">=", "").split(".").map(Number);
  const found = process.versions.node.split(".").map(Number);
  const enough = found[0] > wanted[0] || (found[0] === wanted[0] && found[1] >= wanted[1]);
  if (enough) return;
  process.stderr.write(
    `✗ Node ${wanted.join(".")} or newer is needed; this is ${process.versions.node} (${process.execPath}).\n` +
      "  Install a current Node from https://nodejs.org, or choose one with your version manager, and run the same command again.\n",
  );
  process.exit(1);
}

function install() {
  const state = createHash("sha256")
    .update(readFileSync(join(root, "pnpm-lock.yaml")))
    .update(process.version)
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === state) return;
  process.stderr.write("Installing packages (once) …\n");
  const args = [
    "--yes",
    manifest.packageManager,
    "install",
    "--frozen-lockfile",
    "--prefer-offline",
  ];
  if (!step("pnpm install", "npx", args)) process.exit(1);
  writeFileSync(stamp, state);
}

function build() {
  const args = ["run", "build", "--output-logs=errors-only", "--no-update-notifier"];
  if (!step("build", "turbo", args, { env: { TURBO_TELEMETRY_DISABLED: "1" } })) process.exit(1);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  setup();
  process.stderr.write("Ready.\n");
}
