import { choicesOf } from "../arguments/choices-of.ts";
import { COMMON_OPTIONS } from "../arguments/common-options.ts";
import type { CommandSpec, OptionSpec } from "../commands/command.ts";
import { synopsis } from "./format-help.ts";
import { ABOUT, EXIT_STATUS } from "./format-overview.ts";

/** Every command with its options, as Markdown. */
export async function formatReference(specs: readonly CommandSpec[]): Promise<string> {
  const chapters = await Promise.all(specs.map(formatChapter));
  return `<!-- Written by scripts/write-manual.ts from the commands themselves. -->
# The qawl command

${ABOUT} ${EXIT_STATUS}

| command | what |
|---|---|
${specs.map(({ name, summary }) => `| [\`${name}\`](#qawl-${name}) | ${summary} |`).join("\n")}

${chapters.join("\n")}`;
}

async function formatChapter(spec: CommandSpec): Promise<string> {
  const width = Math.max(...spec.examples.map(({ line }) => line.length));
  const examples = spec.examples.map(({ line, does }) => `${line.padEnd(width)}  # ${does}`);
  const options = await Promise.all([...spec.options, ...COMMON_OPTIONS].map(formatOption));
  return [
    `## qawl ${spec.name}`,
    "",
    `${spec.summary[0]!.toUpperCase()}${spec.summary.slice(1)}. Usage: \`qawl ${spec.name} ${spec.takes}\``,
    "",
    "```sh",
    ...examples,
    "```",
    "",
    "| option | what |",
    "|---|---|",
    ...options,
    ...spec.notes.flatMap((note) => ["", note]),
    "",
  ].join("\n");
}

async function formatOption(option: OptionSpec): Promise<string> {
  const choices = option.choices === undefined ? [] : await choicesOf(option.choices);
  const list = choices.map((choice) => `\`${choice}\``).join(" ");
  return `| \`${synopsis(option)}\` | ${option.summary}${list === "" ? "" : `: ${list}`} |`;
}
