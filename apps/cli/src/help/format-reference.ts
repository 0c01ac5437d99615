import { choicesOf } from "../arguments/choices-of.ts";
import { COMMON_OPTIONS } from "../arguments/common-options.ts";
import type { CommandSpec, OptionSpec } from "../commands/command.ts";
import { asSentence } from "./as-sentence.ts";
import { synopsis, usageOf } from "./format-help.ts";
import { ABOUT, EXIT_STATUS } from "./format-overview.ts";
import { ABOUT_RESULTS, RESULT_FIELDS, type ResultField } from "./result-fields.ts";

/** Every command with its options, as Markdown. */
export async function formatReference(specs: readonly CommandSpec[]): Promise<string> {
  const chapters = await Promise.all(specs.map(formatChapter));
  return `<!-- Written by scripts/write-manual.ts from the commands themselves. -->
# The qawl command

${ABOUT} ${EXIT_STATUS}

| command | what |
|---|---|
${specs.map(({ name, summary }) => `| [\`${name}\`](#qawl-${name}) | ${summary} |`).join("\n")}

What the JSON and the tables of results hold: [Results](#results).

${chapters.join("\n")}
## Results

${ABOUT_RESULTS.join("\n\n")}

| JSON | columns | what |
|---|---|---|
${RESULT_FIELDS.map(formatField).join("\n")}
`;
}

async function formatChapter(spec: CommandSpec): Promise<string> {
  const width = Math.max(...spec.examples.map(({ line }) => line.length));
  const examples = spec.examples.map(({ line, does }) => `${line.padEnd(width)}  # ${does}`);
  const options = await Promise.all([...spec.options, ...COMMON_OPTIONS].map(formatOption));
  return [
    `## qawl ${spec.name}`,
    "",
    `${asSentence(spec.summary)} Usage: \`${usageOf(spec)}\``,
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

function formatField({ path, columns, what }: ResultField): string {
  const cell = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(" ");
  return `| ${cell(path === "" ? [] : [path])} | ${cell(columns)} | ${what} |`;
}

async function formatOption(option: OptionSpec): Promise<string> {
  const choices = option.choices === undefined ? [] : await choicesOf(option.choices);
  const list = choices.map((choice) => `\`${choice}\``).join(" ");
  return `| \`${synopsis(option)}\` | ${option.summary}${list === "" ? "" : `: ${list}`} |`;
}
