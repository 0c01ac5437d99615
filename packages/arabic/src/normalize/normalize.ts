import { checkText } from "../errors/check-text.ts";
import type { Rule } from "../rules/rule.ts";
import { type ProfileName, programOf } from "./program-of.ts";
import { runProgram } from "./run-program.ts";

export interface NormalizeOptions {
  /** The name of a profile or a list of rules, applied in this order. Default: `light`. */
  readonly profile?: ProfileName | readonly Rule[];
}

/**
 * The text rewritten by a profile. One pass, linear in the text, whatever is in it; lone surrogates are kept.
 *
 * @throws QawlError `not-a-string`, `unknown-option`, `not-a-rule`
 */
export function normalize(text: string, options: NormalizeOptions = {}): string {
  checkText(text, "The text");
  const program = programOf(options.profile);
  if (program.empty || text === "") return text;
  const sink = runProgram(program, text, false);
  const normalized = sink.read();
  sink.release();
  return normalized;
}
