import { prepare } from "@qawl/arabic";
import { findCandidates } from "./src/find-statements.ts";
import { readDocument } from "./src/reading/read-document.ts";
import { finiteCue } from "./src/reading/tests-on-tokens.ts";
import { readAfterVerb } from "./src/source/after-verb.ts";

for (const t of process.argv.slice(2)) {
  const r = readDocument(prepare(t));
  for (let i = 0; i < r.tokens.length; i++) {
    const f = finiteCue(r, i);
    if (f) {
      const a = readAfterVerb(r, i, f, false);
      console.log(
        f.cue.lemma,
        a.kind,
        a.source && r.forms.slice(a.source.first, a.source.end).join(" "),
        "|",
        r.forms.slice(a.first, a.first + 4).join(" "),
      );
    }
  }
  console.log(findCandidates(r).map((c) => c.frame.rule));
}
