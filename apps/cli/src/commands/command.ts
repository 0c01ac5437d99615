import type { Arguments } from "../arguments/read-arguments.ts";

/** One option of a command, told once: parsing, help, completion and the manual all read this. */
export interface OptionSpec {
  /** Without the dashes. */
  readonly name: string;
  readonly short?: string;
  /** What stands for the value in help (`FILE`); an option without it is a flag. */
  readonly value?: string;
  /** The closed list of values, or where the pack keeps it. */
  readonly choices?: readonly string[] | PackLabels;
  /** May be given several times, and holds several values parted by commas. */
  readonly multiple?: true;
  readonly summary: string;
}

/** The labels of a pack, read only when they are needed. */
type PackLabels = "stances" | "factions";

export interface ExampleSpec {
  readonly line: string;
  readonly does: string;
}

/** What a command is called, takes and does. Plain data, so that the program starts without loading any command. */
export interface CommandSpec {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What follows the name, for instance `FILE… | -`. */
  readonly takes: string;
  readonly examples: readonly ExampleSpec[];
  readonly options: readonly OptionSpec[];
  /** What else a person must know, a paragraph an entry. */
  readonly notes: readonly string[];
}

/** Takes the arguments and returns the exit status. */
type Run = (args: Arguments) => Promise<number>;

/** A command whose code is loaded only when it runs. */
export interface Command {
  readonly spec: CommandSpec;
  readonly load: () => Promise<Run>;
}
