import { ANALYSE } from "./analyse/spec.ts";
import { BATCH } from "./batch/spec.ts";
import type { Command } from "./command.ts";
import { COMPLETION } from "./completion/spec.ts";

/** Every command in the order of the help; the code of each is loaded when it runs. */
export const COMMANDS: readonly Command[] = [
  { spec: ANALYSE, load: async () => (await import("./analyse/run.ts")).run },
  { spec: BATCH, load: async () => (await import("./batch/run.ts")).run },
  { spec: COMPLETION, load: async () => (await import("./completion/run.ts")).run },
];
