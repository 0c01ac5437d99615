import { prepare } from "@qawl/arabic";
import { matchStatements } from "@qawl/evaluation";
import { findStatements } from "@qawl/quotes";
import { readSplit } from "./read-corpus.ts";
import { REAL_TEXTS, readReal } from "./read-real.ts";
import { goldToEvaluated, predictedToEvaluated } from "./to-evaluated.ts";

for (const split of process.argv.slice(2)) {
  const arts = split === "real" ? readReal(REAL_TEXTS)! : readSplit(split as "train");
  for (const a of arts) {
    const doc = prepare(a.text);
    const pred = predictedToEvaluated(
      findStatements(doc).map((s) => ({
        ...s,
        faction: null,
        source: { ...s.source, actor: null },
      })) as never,
    );
    const m = matchStatements({
      id: a.id,
      text: a.text,
      gold: goldToEvaluated(a.statements, a.text, a.actors),
      predicted: pred,
    });
    for (const p of m.pairs) {
      const g = p.gold.source.span,
        f = p.predicted.source.span;
      const gt = g ? a.text.slice(g.start, g.end) : "-",
        ft = f ? a.text.slice(f.start, f.end) : "-";
      if (gt !== ft)
        console.log(
          `${a.id} ${(p.predicted as unknown as { rule: string }).rule} [${p.gold.cue.lemma}/${p.predicted.cue.lemma}]\n   G ${gt}\n   F ${ft}\n   ${a.text.slice(Math.max(0, (g ?? f)!.start - 50), (g ?? f)!.end + 120).replace(/\n/g, " ⏎ ")}`,
        );
    }
  }
}
