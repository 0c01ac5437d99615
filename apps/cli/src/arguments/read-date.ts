import { UsageError } from "../usage-error.ts";
import type { Arguments } from "./read-arguments.ts";

/** The value of an option that takes a day, `YYYY-MM-DD`. */
export function readDate(args: Arguments, name: string): string | undefined {
  const given = args.text(name);
  if (given === undefined || /^\d{4}-\d{2}-\d{2}$/.test(given)) return given;
  throw new UsageError(args.command, `--${name} "${given}" is not a date YYYY-MM-DD.`);
}
