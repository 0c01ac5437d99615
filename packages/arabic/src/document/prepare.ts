import { normalizeAnd } from "../normalize/normalize-aligned.ts";
import type { ProfileName } from "../normalize/program-of.ts";
import type { Rule } from "../rules/rule.ts";
import { split } from "../sentences/split.ts";
import { scan } from "../tokens/scan.ts";
import type { Document } from "./document.ts";

export interface PrepareOptions {
  /** How the forms of the tokens are normalised. Default: `match`. */
  readonly profile?: ProfileName | readonly Rule[];
}

/**
 * Reads a text: normalised with its alignment, tokens, sentences, paragraphs. Linear in the text, whatever is in it.
 *
 * @throws QawlError `not-a-string`, `unknown-option`, `not-a-rule`
 */
export function prepare(text: string, options: PrepareOptions = {}): Document {
  return normalizeAnd(text, { profile: options.profile ?? "match" }, (normalized, buffer) => {
    const found = scan(text, normalized.text, buffer, normalized.alignment);
    const { sentences, paragraphs } = split(found);
    return { text, normalized, tokens: found.tokens, sentences, paragraphs };
  });
}
