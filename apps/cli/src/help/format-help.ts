import { choicesOf } from "../arguments/choices-of.ts";
import { COMMON_OPTIONS } from "../arguments/common-options.ts";
import type { CommandSpec, OptionSpec } from "../commands/command.ts";
import { wrap } from "./wrap.ts";

const WIDTH = 100;

/** The help of one command: examples first, then options, then what else one must know. */
export async function formatHelp(spec: CommandSpec): Promise<string> {
  const options = await Promise.all([...spec.options, ...COMMON_OPTIONS].map(toEntry));
  const width = Math.max(...options.map(([left]) => left.length)) + 2;
  const indent = " ".repeat(width + 2);
  return [
    `Usage: ${usageOf(spec)}`,
    "",
    "Examples",
    ...spec.examples.flatMap(({ line, does }) => [`  ${line}`, `      ${does}`]),
    "",
    "Options",
    ...options.map(
      ([left, right]) =>
        `  ${left.padEnd(width)}${wrap(right, WIDTH - width - 2).join(`\n${indent}`)}`,
    ),
    ...spec.notes.flatMap((note) => ["", ...wrap(note, WIDTH)]),
    "",
  ].join("\n");
}

async function toEntry(option: OptionSpec): Promise<readonly [string, string]> {
  const choices = option.choices === undefined ? [] : await choicesOf(option.choices);
  const list = choices.length === 0 ? "" : `: ${choices.join(", ")}`;
  return [synopsis(option), `${option.summary}${list}`];
}

/** `qawl analyse FILE… | DIR… | -` */
export function usageOf({ name, takes }: CommandSpec): string {
  return `qawl ${name} ${takes}`.trimEnd();
}

/** `-f, --format FORMAT` */
export function synopsis({ name, short, value }: OptionSpec): string {
  const long = `--${name}${value === undefined ? "" : ` ${value}`}`;
  return short === undefined ? long : `-${short}, ${long}`;
}
