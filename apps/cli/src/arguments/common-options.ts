import type { OptionSpec } from "../commands/command.ts";

/** The options that every command has. */
export const COMMON_OPTIONS: readonly OptionSpec[] = [
  { name: "quiet", short: "q", summary: "of messages only errors" },
  { name: "help", short: "h", summary: "this text" },
];
