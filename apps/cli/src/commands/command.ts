/** One thing the program can do. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** Opens with examples. */
  readonly help: string;
  /** Takes the arguments after the command's name and returns the exit status. */
  readonly run: (argv: readonly string[]) => Promise<number>;
}
