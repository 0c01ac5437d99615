import { prepare } from "@qawl/arabic";
import { findCandidates } from "./src/find-statements.ts";
import { readDocument } from "./src/reading/read-document.ts";
import { featuresOf } from "./src/resolve/features.ts";
import { BIAS, WEIGHTS } from "./src/resolve/weights.ts";

for (const t of process.argv.slice(2)) {
  const r = readDocument(prepare(t));
  const c = findCandidates(r);
  featuresOf(r, c).forEach((f, i) => {
    console.log(
      c[i]!.frame.rule,
      (BIAS + f.reduce((s, x) => s + (WEIGHTS[x] ?? 0), 0)).toFixed(2),
      BIAS,
      f.map((x) => `${x} ${WEIGHTS[x] ?? 0}`).join(" | "),
    );
  });
}
