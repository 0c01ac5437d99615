import { parseArgs } from "node:util";
import type { CommandSpec, OptionSpec } from "../commands/command.ts";
import { UsageError } from "../usage-error.ts";
import { choicesOf } from "./choices-of.ts";
import { COMMON_OPTIONS } from "./common-options.ts";
import { nearestName } from "./nearest-name.ts";

/** What stands on the command line after the command's name, checked against its options. */
export interface Arguments {
  readonly command: string;
  readonly positionals: readonly string[];
  readonly has: (name: string) => boolean;
  readonly text: (name: string) => string | undefined;
  readonly list: (name: string) => readonly string[];
  /** The value as a number from `low` to `high`; throws a `UsageError` for anything else. */
  readonly number: (name: string, low: number, high: number) => number | undefined;
  /** As `number`, of whole numbers alone. */
  readonly whole: (name: string, low: number, high: number) => number | undefined;
}

type Values = ReadonlyMap<string, readonly string[]>;

/** Reads the arguments of a command; throws a `UsageError` that says what to write instead. */
export async function readArguments(
  spec: CommandSpec,
  argv: readonly string[],
): Promise<Arguments> {
  const options = [...spec.options, ...COMMON_OPTIONS];
  const { values, positionals } = collect(spec.name, options, argv);
  for (const option of options) await checkChoices(spec.name, option, values);
  const text = (name: string): string | undefined => values.get(name)?.at(-1);
  const number: Arguments["number"] = (name, low, high) =>
    toNumber(spec.name, name, text(name), low, high);
  return {
    command: spec.name,
    positionals,
    has: (name) => values.has(name),
    text,
    list: (name) => values.get(name) ?? [],
    number,
    whole: (name, low, high) => {
      const value = number(name, low, high);
      if (value === undefined || Number.isInteger(value)) return value;
      throw new UsageError(spec.name, `--${name} "${text(name)}" is not a whole number.`);
    },
  };
}

function collect(
  command: string,
  options: readonly OptionSpec[],
  argv: readonly string[],
): { readonly values: Values; readonly positionals: readonly string[] } {
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(options.map((option) => [option.name, toParsed(option)])),
  });
  const values = new Map<string, string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const option = options.find(({ name }) => name === token.name);
    if (option === undefined) throw unknownOption(command, token.rawName, options);
    if (option.value === undefined && token.value !== undefined) {
      throw new UsageError(command, `${token.rawName} takes no value.`);
    }
    if (option.value !== undefined && token.value === undefined) {
      throw new UsageError(command, `${token.rawName} needs a value: ${option.value}.`);
    }
    const given = token.value ?? "";
    const known = values.get(option.name) ?? [];
    if (option.value !== undefined && !option.multiple && known.length > 0) {
      throw new UsageError(command, `--${option.name} was given twice: "${known[0]}", "${given}".`);
    }
    values.set(option.name, [...known, ...(option.multiple ? given.split(",") : [given])]);
  }
  return { values, positionals };
}

function toParsed({ value, short }: OptionSpec) {
  const type = value === undefined ? ("boolean" as const) : ("string" as const);
  return short === undefined ? { type } : { type, short };
}

function unknownOption(command: string, raw: string, options: readonly OptionSpec[]): UsageError {
  const nearest = nearestName(
    raw.replace(/^-+/, ""),
    options.map(({ name }) => name),
  );
  const hint = nearest === null ? "" : ` Did you mean "--${nearest}"?`;
  return new UsageError(command, `there is no option "${raw}".${hint}`);
}

async function checkChoices(command: string, option: OptionSpec, values: Values): Promise<void> {
  const given = values.get(option.name);
  if (given === undefined || option.choices === undefined) return;
  const choices = await choicesOf(option.choices);
  for (const value of given) {
    if (choices.includes(value)) continue;
    const nearest = nearestName(value, choices);
    const hint = nearest === null ? "" : ` Did you mean "${nearest}"?`;
    throw new UsageError(
      command,
      `--${option.name} "${value}" is not known; choose one of ${choices.join(", ")}.${hint}`,
    );
  }
}

function toNumber(
  command: string,
  name: string,
  given: string | undefined,
  low: number,
  high: number,
): number | undefined {
  if (given === undefined) return undefined;
  const value = given.trim() === "" ? Number.NaN : Number(given);
  if (value >= low && value <= high) return value;
  throw new UsageError(command, `--${name} "${given}" is not a number from ${low} to ${high}.`);
}
