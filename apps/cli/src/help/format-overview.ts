import type { CommandSpec, ExampleSpec } from "../commands/command.ts";

/** What the program is for. */
export const ABOUT = "Who said what about foreign forces, in Arabic news.";

export const EXIT_STATUS =
  "Data goes to standard output, messages to standard error. Exit status: 0 done, 1 something failed, 2 wrong usage, 130 interrupted.";

/** The first example of each command that has a story of its own. */
function overviewExamples(specs: readonly CommandSpec[]): readonly ExampleSpec[] {
  return specs.flatMap(({ examples }) => examples.slice(0, 1));
}

/** `qawl --help`: examples, then commands. */
export function formatOverview(specs: readonly CommandSpec[]): string {
  const examples = overviewExamples(specs.slice(0, 5));
  const exampleWidth = Math.max(...examples.map(({ line }) => line.length)) + 2;
  const width = Math.max(...specs.map(({ name }) => name.length)) + 2;
  return [
    ABOUT,
    "",
    "Examples",
    ...examples.map(({ line, does }) => `  ${line.padEnd(exampleWidth)}${does}`),
    "",
    "Commands",
    ...specs.map(({ name, summary }) => `  ${name.padEnd(width)}${summary}`),
    "",
    "Options",
    "  --help     this text, or a command's",
    "  --version  the version",
    "",
    EXIT_STATUS,
    "",
  ].join("\n");
}
