import { createRegistry, link } from "@qawl/actors";
import { prepare } from "@qawl/arabic";
import { evaluateExtraction, matchStatements } from "@qawl/evaluation";
import { iraqPack } from "@qawl/pack-iraq";
import { findStatements } from "@qawl/quotes";
import { readSplit } from "./read-corpus.ts";
import { REAL_TEXTS, readReal } from "./read-real.ts";
import { goldToEvaluated, predictedToEvaluated } from "./to-evaluated.ts";
const registry = createRegistry(iraqPack.registry);
const thr = Number(process.env["THR"] ?? -1);
for (const split of ["real", "train", "dev"] as const) {
  const arts = split === "real" ? readReal(REAL_TEXTS)! : readSplit(split);
  const m = arts.map((a) => {
    const doc = prepare(a.text);
    const linked = link(registry, doc, findStatements(doc, thr < 0 ? {} : { threshold: thr }), a.published == null ? {} : { published: a.published });
    return matchStatements({ id: a.id, text: a.text, gold: goldToEvaluated(a.statements, a.text, a.actors), predicted: predictedToEvaluated(linked as never) });
  });
  const r = evaluateExtraction(m);
  const span = m.flatMap((x) => x.pairs).filter((p) => p.gold.source.span !== null && p.predicted.source.span !== null);
  const f = (x: number) => x.toFixed(3);
  console.log(split.padEnd(5), `F1 ${f(r.found.f1)} P ${f(r.found.precision)} R ${f(r.found.recall)} exact ${f(r.exact.f1)} (of found ${f(r.exact.right / r.found.right)}) src ${f(r.source.value)} spanIoU>=.5 ${f(span.filter((p) => p.sourceOverlap >= 0.5).length / span.length)} exactsrc ${f(span.filter((p) => p.sourceOverlap === 1).length / span.length)} inh ${f(r.inherited.value)} act ${f(r.actor.value)} | ${Object.entries(r.byForm).map(([k, v]) => `${k} ${f(v.f1)}`).join(" ")}`);
}
