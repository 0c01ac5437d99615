import { choicesOf } from "../arguments/choices-of.ts";
import { COMMON_OPTIONS } from "../arguments/common-options.ts";
import type { CommandSpec, OptionSpec } from "../commands/command.ts";
import { asSentence } from "./as-sentence.ts";
import { synopsis } from "./format-help.ts";
import { ABOUT, EXIT_STATUS } from "./format-overview.ts";
import { ABOUT_RESULTS, RESULT_FIELDS, type ResultField } from "./result-fields.ts";

/** The manual page `qawl(1)` in the macros of man(7). */
export async function formatManual(specs: readonly CommandSpec[]): Promise<string> {
  const chapters = await Promise.all(specs.map(formatChapter));
  return `${[
    '.\\" Written by scripts/write-manual.ts from the commands themselves.',
    '.TH QAWL 1 "" "" "Qawl"',
    ".SH NAME",
    `qawl \\- ${roff(ABOUT[0]!.toLowerCase() + ABOUT.slice(1).replace(/\.$/, ""))}`,
    ".SH SYNOPSIS",
    ...specs.flatMap(({ name, takes }) => [
      `.B qawl ${name}`,
      ...(takes === "" ? [] : [roff(takes)]),
      ".br",
    ]),
    ...chapters.flat(),
    ".SH RESULTS",
    ...ABOUT_RESULTS.flatMap((note) => [".PP", roff(note)]),
    ...RESULT_FIELDS.flatMap(formatField),
    ".SH EXIT STATUS",
    roff(EXIT_STATUS),
  ].join("\n")}\n`;
}

async function formatChapter(spec: CommandSpec): Promise<readonly string[]> {
  const options = await Promise.all([...spec.options, ...COMMON_OPTIONS].map(formatOption));
  return [
    `.SH QAWL ${spec.name.toUpperCase()}`,
    `${roff(asSentence(spec.summary))}`,
    ...spec.examples.flatMap(({ line, does }) => [
      ".PP",
      `${roff(does)}:`,
      ".br",
      `.B ${roff(line)}`,
    ]),
    ...options.flat(),
    ...spec.notes.flatMap((note) => [".PP", roff(note)]),
  ];
}

async function formatOption(option: OptionSpec): Promise<readonly string[]> {
  const choices = option.choices === undefined ? [] : await choicesOf(option.choices);
  const list = choices.length === 0 ? "" : `: ${choices.join(", ")}`;
  return [".TP", `.B ${roff(synopsis(option))}`, roff(`${option.summary}${list}`)];
}

function formatField({ path, columns, what }: ResultField): readonly string[] {
  const names = columns.length === 0 ? "" : ` (${columns.join(", ")})`;
  return [".TP", `.B ${roff(`${path}${names}`.trimStart())}`, roff(what)];
}

/** Text in which roff finds no request and no escape. */
function roff(text: string): string {
  const escaped = text.replaceAll("\\", "\\e").replaceAll("-", "\\-");
  return /^[.']/.test(escaped) ? `\\&${escaped}` : escaped;
}
