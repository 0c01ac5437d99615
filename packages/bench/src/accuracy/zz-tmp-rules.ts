import { createRegistry, link } from "@qawl/actors";
import { prepare } from "@qawl/arabic";
import { isSameActor, matchStatements } from "@qawl/evaluation";
import { iraqPack } from "@qawl/pack-iraq";
import { findStatements } from "@qawl/quotes";
import { readSplit } from "./read-corpus.ts";
import { REAL_TEXTS, readReal } from "./read-real.ts";
import { goldToEvaluated, predictedToEvaluated } from "./to-evaluated.ts";

const registry = createRegistry(iraqPack.registry);
for (const split of process.argv.slice(2)) {
  const arts = split === "real" ? readReal(REAL_TEXTS)! : readSplit(split as "train");
  const rules = new Map<string, [number, number]>();
  const lem = new Map<string, [number, number]>();
  let inh = 0,
    inhOk = 0,
    antOk = 0,
    antBad = 0,
    antUnk = 0,
    linkBad = 0;
  const bad: string[] = [];
  for (const a of arts) {
    const doc = prepare(a.text);
    const found = findStatements(doc);
    const linked = link(
      registry,
      doc,
      found,
      a.published == null ? {} : { published: a.published },
    );
    const pred = predictedToEvaluated(linked as never);
    const m = matchStatements({
      id: a.id,
      text: a.text,
      gold: goldToEvaluated(a.statements, a.text, a.actors),
      predicted: pred,
    });
    const goldOf = new Map(
      m.pairs.map((p) => [(p.predicted as unknown as { id: string }).id, p.gold]),
    );
    const byId = new Map(found.map((f) => [f.id, f]));
    const bump = (mp: Map<string, [number, number]>, k: string, ok: boolean) => {
      const e = mp.get(k) ?? [0, 0];
      e[ok ? 0 : 1]++;
      mp.set(k, e);
    };
    for (const p of m.pairs) {
      const f = p.predicted as unknown as { rule: string };
      bump(rules, f.rule, true);
      bump(lem, `${p.predicted.cue.lemma}/${p.predicted.form[0]}`, true);
    }
    for (const p of m.spurious) {
      const f = p as unknown as { rule: string };
      bump(rules, f.rule, false);
      bump(lem, `${p.cue.lemma}/${p.form[0]}`, false);
    }
    for (const p of m.pairs)
      if (p.gold.source.inherited) {
        inh++;
        const ok = isSameActor(p.gold.source.actor, p.predicted.source.actor);
        if (ok) inhOk++;
        let f = byId.get((p.predicted as unknown as { id: string }).id)!;
        if (f.source.span !== null) {
          bad.push(`${a.id} SPAN ${f.rule} [${f.cue.lemma}] src=${f.source.text}`);
          continue;
        }
        while (f.source.antecedent !== null && f.source.span === null)
          f = byId.get(f.source.antecedent)!;
        const g = goldOf.get(f.id);
        if (g === undefined) {
          antUnk++;
          if (!ok)
            bad.push(
              `${a.id} UNK  [${p.gold.cue.lemma}] gold=${p.gold.source.actor?.id} ant=${f.source.text} linked=${p.predicted.source.actor?.id}`,
            );
        } else if (g.source.actor?.id === p.gold.source.actor?.id) {
          antOk++;
          if (!ok) {
            linkBad++;
            bad.push(
              `${a.id} LINK [${p.gold.cue.lemma}] gold=${p.gold.source.actor?.id} ant=${f.source.text} linked=${p.predicted.source.actor?.id}`,
            );
          }
        } else {
          antBad++;
          bad.push(
            `${a.id} ANT  [${p.gold.cue.lemma}] gold=${p.gold.source.actor?.id} ant=${f.source.text} (${f.rule}) linked=${p.predicted.source.actor?.id} ok=${ok}`,
          );
        }
      }
  }
  console.log(split, { inh, inhOk, antOk, antBad, antUnk, linkBad });
  const show = (mp: Map<string, [number, number]>, n: number) =>
    [...mp]
      .sort((x, y) => y[1][1] - x[1][1])
      .slice(0, n)
      .map(([k, [r, w]]) => `${k} ${r}+${w}-`)
      .join(" | ");
  console.log("RULES", show(rules, 60));
  console.log("LEMMAS", show(lem, 90));
  if (process.env["BAD"]) console.log(bad.join("\n"));
}
