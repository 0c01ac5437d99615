import type { Arguments } from "../../arguments/read-arguments.ts";
import { refusePositionals } from "../../arguments/refuse-positionals.ts";
import { writeStdout } from "../../output/write-stdout.ts";
import { checkBackends } from "./check-backends.ts";
import { checkNode } from "./check-node.ts";
import { checkPack } from "./check-pack.ts";

/** One thing that was looked at. `failed` is broken, `missing` may be wanted but is not needed. */
export interface Check {
  readonly name: string;
  readonly state: "ok" | "missing" | "failed";
  readonly found: string;
}

const SIGNS = { ok: "✓", missing: "–", failed: "✗" } as const;

export async function run(args: Arguments): Promise<number> {
  refusePositionals(args, "the command takes options only");
  const checks: Check[] = [];
  for (const look of [checkNode, checkPack, checkBackends]) checks.push(...(await look()));
  if (args.has("json")) await writeStdout([`${JSON.stringify({ checks })}\n`]);
  else {
    const width = Math.max(...checks.map(({ name }) => name.length)) + 2;
    await writeStdout(
      checks.map(({ name, state, found }) => `${SIGNS[state]} ${name.padEnd(width)}${found}\n`),
    );
  }
  return checks.some(({ state }) => state === "failed") ? 1 : 0;
}
