import { choicesOf } from "../../arguments/choices-of.ts";
import { COMMON_OPTIONS } from "../../arguments/common-options.ts";
import type { CommandSpec } from "../../commands/command.ts";

/** What can be completed after one command. */
export interface CommandCompletion {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly OptionCompletion[];
}

export interface OptionCompletion {
  readonly name: string;
  readonly summary: string;
  readonly takesValue: boolean;
  /** Empty: any value, files are offered. */
  readonly choices: readonly string[];
}

/** Everything that a shell can offer, choices of labels included. */
export async function completions(
  specs: readonly CommandSpec[],
): Promise<readonly CommandCompletion[]> {
  return Promise.all(
    specs.map(async ({ name, summary, options }) => ({
      name,
      summary,
      options: await Promise.all(
        [...options, ...COMMON_OPTIONS].map(async (option) => ({
          name: option.name,
          summary: option.summary,
          takesValue: option.value !== undefined,
          choices: option.choices === undefined ? [] : await choicesOf(option.choices),
        })),
      ),
    })),
  );
}
