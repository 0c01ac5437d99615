import type { CommandCompletion } from "./completions.ts";

/** Completion for fish. */
export function toFish(commands: readonly CommandCompletion[]): string {
  const lines = commands.flatMap(({ name, summary, options }) => [
    `complete -c qawl -n __fish_use_subcommand -a ${name} -d '${quoted(summary)}'`,
    ...options.map((option) => {
      const value =
        option.choices.length > 0
          ? ` -x -a '${option.choices.join(" ")}'`
          : option.takesValue
            ? " -r"
            : "";
      return `complete -c qawl -n '__fish_seen_subcommand_from ${name}' -l ${option.name}${value} -d '${quoted(option.summary)}'`;
    }),
  ]);
  return `# fish completion of qawl\n${lines.join("\n")}\n`;
}

function quoted(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll("'", "\\'");
}
