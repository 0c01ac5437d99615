import type { OptionSpec } from "../commands/command.ts";

/** Another model in the place of that of the pack. */
export const MODEL_OPTION: OptionSpec = {
  name: "model",
  short: "m",
  value: "DIR",
  summary: "what qawl train made of annotated articles, the pack's own if not given",
};
