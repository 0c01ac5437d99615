import { UsageError } from "../usage-error.ts";
import type { Arguments } from "./read-arguments.ts";

/** For commands that take options only; `instead` says where a name belongs. */
export function refusePositionals({ command, positionals }: Arguments, instead: string): void {
  const [first] = positionals;
  if (first !== undefined) throw new UsageError(command, `"${first}" is too much: ${instead}.`);
}
