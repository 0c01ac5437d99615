import type { Arguments } from "../../arguments/read-arguments.ts";
import { toBash } from "../../help/completion/bash.ts";
import { completions } from "../../help/completion/completions.ts";
import { toFish } from "../../help/completion/fish.ts";
import { toZsh } from "../../help/completion/zsh.ts";
import { writeStdout } from "../../output/write-stdout.ts";
import { UsageError } from "../../usage-error.ts";
import { COMMANDS } from "../catalogue.ts";
import { SHELLS } from "./spec.ts";

const SCRIPTS: Readonly<Record<(typeof SHELLS)[number], typeof toBash>> = {
  bash: toBash,
  zsh: toZsh,
  fish: toFish,
};

export async function run({ command, positionals }: Arguments): Promise<number> {
  const shell = SHELLS.find((name) => name === positionals[0]);
  if (shell === undefined || positionals.length > 1) {
    throw new UsageError(command, `name your shell: ${SHELLS.join(", ")}.`);
  }
  await writeStdout([SCRIPTS[shell](await completions(COMMANDS.map(({ spec }) => spec)))]);
  return 0;
}
