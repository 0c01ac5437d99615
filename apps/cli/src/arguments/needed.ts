import { UsageError } from "../usage-error.ts";
import type { Arguments } from "./read-arguments.ts";

/** The value of an option that has no default. */
export function needed(args: Arguments, name: string, what: string): string {
  const value = args.text(name);
  if (value !== undefined && value !== "") return value;
  throw new UsageError(args.command, `name ${what} with --${name}.`);
}
