import { prepare } from "@qawl/arabic";
import { type FoundStatement, findStatements } from "../src/index.ts";

/** A statement as a reader would write it down. */
export interface Read {
  readonly form: string;
  readonly source: string;
  readonly kind: string;
  readonly cue: string;
  readonly content: string;
  readonly antecedent: string | null;
}

/** The statements of a text in readable form; parts of a content are joined by " … ". */
export function read(text: string): Read[] {
  return findStatements(prepare(text)).map((statement) => toRead(statement, text));
}

function toRead({ form, source, cue, content }: FoundStatement, text: string): Read {
  return {
    form,
    source: source.text,
    kind: source.kind,
    cue: cue.lemma,
    content: content.map(({ span }) => text.slice(span.start, span.end)).join(" … "),
    antecedent: source.antecedent,
  };
}
