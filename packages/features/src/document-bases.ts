import type { Document } from "@qawl/arabic";
import { baseForm } from "./base-form.ts";

const remembered = new WeakMap<Document, readonly (string | null)[]>();

/** The base of each token, `null` of what is no Arabic word or hashtag; remembered for the document, because each of its statements asks. */
export function documentBases(document: Document): readonly (string | null)[] {
  let bases = remembered.get(document);
  if (bases === undefined) {
    bases = document.tokens.map(({ form, kind }) =>
      kind === "word" || kind === "hashtag" ? baseForm(form) : null,
    );
    remembered.set(document, bases);
  }
  return bases;
}
