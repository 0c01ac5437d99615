import type { Span } from "@qawl/arabic";
import type { Range } from "../reading/frame.ts";
import type { Reading } from "../reading/reading.ts";
import { sourceKind } from "../source/source-kind.ts";
import { trimSource } from "../source/trim-source.ts";
import type { FoundStatement } from "../types.ts";
import { type Candidate, findAntecedent } from "./antecedents.ts";
import type { Sure } from "./confidence.ts";

/** Turns chosen frames into plain statements with spans in the original, and finds what their sources stand for. */
export function toStatements(reading: Reading, chosen: readonly Sure[]): FoundStatement[] {
  const statements: FoundStatement[] = [];
  const earlier: Candidate[] = [];
  const { sentences } = reading.document;
  for (const { frame, content, form, confidence } of chosen) {
    const source = frame.source === null ? null : trimSource(reading, frame.source);
    const kind = source === null ? "understood" : sourceKind(reading, source);
    const span = source === null ? null : spanOf(reading, source);
    const text = span === null ? "" : reading.document.text.slice(span.start, span.end);
    const at = frame.cue < 0 ? content[0]!.first : frame.cue;
    const sentence = reading.sentenceOf[at]!;
    let candidate: Candidate = {
      id: `s${statements.length + 1}`,
      kind,
      text,
      sentence,
      paragraph: sentences[sentence]!.paragraph,
      nested: frame.rule.startsWith("nested"),
      turn: frame.cue < 0 || frame.rule === "post",
      antecedent:
        frame.rule === "post" || (frame.cue < 0 && source !== null)
          ? `s${statements.length + 1}`
          : null,
    };
    const dependent = kind === "understood" || kind === "pronoun" || kind === "role";
    const antecedent = dependent ? findAntecedent(earlier, candidate) : null;
    if (frame.cue < 0) candidate = { ...candidate, antecedent };
    earlier.push(candidate);
    statements.push({
      id: candidate.id,
      form,
      source: { span, text, inherited: kind === "understood", kind, antecedent },
      cue: {
        span: frame.cue < 0 ? null : spanOf(reading, { first: frame.cue, end: frame.cueEnd }),
        lemma: frame.lemma,
      },
      content: content.map(({ direct, ...range }) => ({ span: spanOf(reading, range), direct })),
      rule: frame.rule,
      confidence,
    });
  }
  return statements;
}

function spanOf(reading: Reading, { first, end }: Range): Span {
  return { start: reading.tokens[first]!.start, end: reading.tokens[end - 1]!.end };
}
