import { prepare } from "@qawl/arabic";
import type { StatementInput } from "@qawl/features";

/** A whole text as a statement: nobody introduces it and no cue stands before it. */
export function toStatement(text: string): StatementInput {
  const document = prepare(text);
  return {
    document,
    form: "direct",
    source: { span: null },
    cue: { lemma: "" },
    content: [{ span: { start: 0, end: text.length } }],
  };
}
