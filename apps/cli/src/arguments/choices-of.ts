import type { OptionSpec } from "../commands/command.ts";

/** The closed list of an option's values; the pack is loaded only for options that take its labels. */
export async function choicesOf(
  choices: NonNullable<OptionSpec["choices"]>,
): Promise<readonly string[]> {
  if (typeof choices !== "string") return choices;
  const { FACTIONS, STANCES } = await import("@qawl/pack-iraq/node");
  return choices === "stances" ? STANCES : FACTIONS;
}
