import { normalize } from "../normalize/normalize.ts";

/** Words in usual spelling as a set of forms, as the tokens of a document have them. */
export function foldWords(...lists: readonly Iterable<string>[]): ReadonlySet<string> {
  const forms = new Set<string>();
  for (const list of lists)
    for (const word of list) forms.add(normalize(word, { profile: "match" }));
  return forms;
}
