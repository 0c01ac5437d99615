import { AGREEMENT } from "./agreement/spec.ts";
import { ANALYSE } from "./analyse/spec.ts";
import { BATCH } from "./batch/spec.ts";
import { CLASSIFY } from "./classify/spec.ts";
import type { Command } from "./command.ts";
import { COMPLETION } from "./completion/spec.ts";
import { DOCTOR } from "./doctor/spec.ts";
import { EVALUATE } from "./evaluate/spec.ts";
import { EXPORT } from "./export/spec.ts";
import { IMPORT } from "./import/spec.ts";
import { NORMALISE } from "./normalise/spec.ts";
import { REPORT } from "./report/spec.ts";
import { TOKENS } from "./tokens/spec.ts";
import { TRAIN } from "./train/spec.ts";
import { VALIDATE } from "./validate/spec.ts";

/** Every command in the order of the help; the code of each is loaded when it runs. */
export const COMMANDS: readonly Command[] = [
  { spec: ANALYSE, load: async () => (await import("./analyse/run.ts")).run },
  { spec: BATCH, load: async () => (await import("./batch/run.ts")).run },
  { spec: REPORT, load: async () => (await import("./report/run.ts")).run },
  { spec: EXPORT, load: async () => (await import("./export/run.ts")).run },
  { spec: IMPORT, load: async () => (await import("./import/run.ts")).run },
  { spec: NORMALISE, load: async () => (await import("./normalise/run.ts")).run },
  { spec: TOKENS, load: async () => (await import("./tokens/run.ts")).run },
  { spec: VALIDATE, load: async () => (await import("./validate/run.ts")).run },
  { spec: AGREEMENT, load: async () => (await import("./agreement/run.ts")).run },
  { spec: TRAIN, load: async () => (await import("./train/run.ts")).run },
  { spec: EVALUATE, load: async () => (await import("./evaluate/run.ts")).run },
  { spec: CLASSIFY, load: async () => (await import("./classify/run.ts")).run },
  { spec: DOCTOR, load: async () => (await import("./doctor/run.ts")).run },
  { spec: COMPLETION, load: async () => (await import("./completion/run.ts")).run },
];
