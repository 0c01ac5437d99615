import { QawlError } from "@qawl/arabic";
import { analyseCommand } from "./commands/analyse.ts";
import type { Command } from "./commands/command.ts";
import { nearestName } from "./nearest-name.ts";
import { ignoreClosedPipe } from "./output/ignore-closed-pipe.ts";
import { UsageError } from "./usage-error.ts";
import { CLI_VERSION } from "./version.ts";

const COMMANDS: readonly Command[] = [analyseCommand];

const HELP = `Who said what about foreign forces, in Arabic news.

Examples
  qawl analyse article.txt                     each statement: who, what, and where it stands
  qawl analyse --format html a.txt > a.html    the article itself, marked
  cat article.txt | qawl analyse -             from standard input
  qawl analyse --format jsonl *.txt            one line of JSON a file

Commands
${COMMANDS.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`).join("\n")}

Options
  --help      this text, or a command's
  --version   the version

Data goes to standard output, messages to standard error. Exit status: 0 done, 1 something failed, 2 wrong usage, 130 interrupted.
`;

/** Runs one command line and returns its exit status. The only place where errors become messages. */
export async function main(argv: readonly string[]): Promise<number> {
  ignoreClosedPipe();
  process.once("SIGINT", () => process.exit(130));
  try {
    return await dispatch(argv);
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(
        `qawl: ${error.message}\nRun "qawl ${error.command} --help" for examples.\n`,
      );
      return 2;
    }
    if (error instanceof QawlError) {
      process.stderr.write(`qawl: ${error.code}: ${error.message}\n`);
      return 1;
    }
    throw error;
  }
}

async function dispatch([name, ...rest]: readonly string[]): Promise<number> {
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    process.stdout.write(HELP);
    return name === undefined ? 2 : 0;
  }
  if (name === "--version" || name === "-v") {
    process.stdout.write(`${CLI_VERSION}\n`);
    return 0;
  }
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) {
    const nearest = nearestName(
      name,
      COMMANDS.map((candidate) => candidate.name),
    );
    const hint = nearest === null ? "" : ` Did you mean "${nearest}"?`;
    throw new UsageError("", `there is no command "${name}".${hint}`);
  }
  if (rest.includes("--help") || rest.includes("-h")) {
    process.stdout.write(command.help);
    return 0;
  }
  return command.run(rest);
}
