import { spawnSync } from "node:child_process";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

const NO_NETWORK = /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ERR_SOCKET|network/i;
const LAST_LINES = 40;

/** Runs a program of the workspace; its output is shown only when it fails, or all along with `show`. */
export function step(name, command, args, { show = false, env = {} } = {}) {
  const path = [join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter);
  const run = spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, PATH: path, ...env },
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: show ? "inherit" : ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  if (run.status === 0) return true;
  const output = `${run.stdout ?? ""}${run.stderr ?? ""}${run.error?.message ?? ""}`;
  const tail = output.trimEnd().split("\n").slice(-LAST_LINES).join("\n");
  process.stderr.write(`${tail}${tail === "" ? "" : "\n"}\n✗ ${name} failed.\n`);
  if (NO_NETWORK.test(output) && /install/.test(name)) {
    process.stderr.write(
      "  The package registry could not be reached. Check the network (or the proxy: npm config get proxy), then run the same command again.\n",
    );
  }
  return false;
}
