import { QawlError } from "@qawl/arabic/errors";
import { nearestName } from "./arguments/nearest-name.ts";
import { readArguments } from "./arguments/read-arguments.ts";
import { COMMANDS } from "./commands/catalogue.ts";
import { ignoreClosedPipe } from "./output/ignore-closed-pipe.ts";
import { UsageError } from "./usage-error.ts";

/** Runs one command line and returns its exit status. The only place where errors become messages. */
export async function main(argv: readonly string[]): Promise<number> {
  ignoreClosedPipe();
  process.on("SIGINT", () => process.exit(130));
  try {
    return await dispatch(argv);
  } catch (error) {
    if (error instanceof UsageError) {
      const command = error.command === "" ? "" : ` ${error.command}`;
      process.stderr.write(`qawl: ${error.message}\nRun "qawl${command} --help" for examples.\n`);
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
    return showHelp(name, rest[0]);
  }
  if (name === "--version" || name === "-v") {
    const { CLI_VERSION } = await import("./version.ts");
    process.stdout.write(`${CLI_VERSION}\n`);
    return 0;
  }
  const { spec, load } = findCommand(name);
  if (asksForHelp(rest)) return showHelp("help", name);
  const run = await load();
  return run(await readArguments(spec, rest));
}

/** After `--` stand names, whatever they look like. */
function asksForHelp(argv: readonly string[]): boolean {
  const end = argv.indexOf("--");
  const options = end === -1 ? argv : argv.slice(0, end);
  return options.includes("--help") || options.includes("-h");
}

async function showHelp(asked: string | undefined, command: string | undefined): Promise<number> {
  if (command !== undefined) {
    const { formatHelp } = await import("./help/format-help.ts");
    process.stdout.write(await formatHelp(findCommand(command).spec));
    return 0;
  }
  const { formatOverview } = await import("./help/format-overview.ts");
  process.stdout.write(formatOverview(COMMANDS.map(({ spec }) => spec)));
  return asked === undefined ? 2 : 0;
}

function findCommand(name: string) {
  const command = COMMANDS.find(({ spec }) => spec.name === name);
  if (command !== undefined) return command;
  const nearest = nearestName(
    name,
    COMMANDS.map(({ spec }) => spec.name),
  );
  const hint = nearest === null ? "" : ` Did you mean "${nearest}"?`;
  throw new UsageError("", `there is no command "${name}".${hint}`);
}
