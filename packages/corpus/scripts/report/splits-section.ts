import type { GoldArticle } from "@qawl/corpus";
import type { Splits } from "../read-splits.ts";
import { percent, type Section } from "./section.ts";

/** The share that each split should hold, and how far it may be off. */
const SHARES: Readonly<Record<string, number>> = { train: 0.7, dev: 0.15, test: 0.15 };
const SLACK = 0.02;

/** Sizes of the splits, with the stances of each. */
export function splitsSection(articles: readonly GoldArticle[], splits: Splits): Section {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const lines: string[] = [];
  const faults: string[] = [];
  for (const [split, share] of Object.entries(SHARES)) {
    const held = (splits[split] ?? []).flatMap((id) => byId.get(id) ?? []);
    const statements = held.flatMap((article) => article.statements);
    const stances = new Map<string, number>();
    for (const { stance } of statements) {
      stances.set(stance.label, (stances.get(stance.label) ?? 0) + 1);
    }
    const part = held.length / articles.length;
    const labels = [...stances]
      .sort()
      .map(([label, count]) => `${label} ${percent(count / statements.length)}`);
    lines.push(
      `${split}: ${held.length} articles (${percent(part)}), ${statements.length} statements: ${labels.join(", ")}`,
    );
    if (Math.abs(part - share) > SLACK) {
      faults.push(`${split} holds ${percent(part)} of the articles, should hold ${percent(share)}`);
    }
  }
  const known = new Set(Object.values(splits).flat());
  const homeless = articles.filter(({ id }) => !known.has(id));
  if (homeless.length > 0) {
    faults.push(`${homeless.length} articles in no split; run: pnpm dataset:compile`);
  }
  return { title: "Splits", lines, faults };
}
