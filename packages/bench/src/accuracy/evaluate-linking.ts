// Measures linking alone, on gold sources: evaluate-linking.ts [--split train|dev|real] [--texts FILE] [--found] [--errors 40]
// Prints how often the actor and the faction are right, by form of source, and every error. --found: on the statements that extraction finds.
import { parseArgs } from "node:util";
import { createRegistry, knownNames, link } from "@qawl/actors";
import { prepare } from "@qawl/arabic";
import {
  bootstrap,
  type EvaluatedStatement,
  isRegistered,
  isSameActor,
  matchStatements,
} from "@qawl/evaluation";
import { iraqPack } from "@qawl/pack-iraq";
import { findStatements } from "@qawl/quotes";
import type { ArticleLike } from "./evaluated-case.ts";
import { goldSources } from "./gold-sources.ts";
import { readSplit } from "./read-corpus.ts";
import { REAL_TEXTS, readReal } from "./read-real.ts";
import { goldToEvaluated, type PredictedLike, predictedToEvaluated } from "./to-evaluated.ts";

/** A gold statement and what linking said of its source. */
interface Case {
  readonly article: string;
  readonly phrase: string;
  readonly gold: EvaluatedStatement;
  readonly predicted: EvaluatedStatement;
  readonly rule: string;
}

const { values } = parseArgs({
  options: {
    split: { type: "string", default: "real" },
    texts: { type: "string", default: REAL_TEXTS },
    found: { type: "boolean", default: false },
    errors: { type: "string", default: "40" },
  },
});
if (values.split !== "real" && values.split !== "train" && values.split !== "dev") {
  throw new Error(`--split ${values.split} is not known. Choose one of: real, train, dev.`);
}
const articles = values.split === "real" ? (readReal(values.texts) ?? []) : readSplit(values.split);
const registry = createRegistry(iraqPack.registry);
const byArticle = articles.map(values.found ? foundCases : goldCases);
const cases = byArticle.flat();

console.log(`${values.split}: ${articles.length} articles, ${cases.length} sources`);
const hasActor = ({ gold }: Case): boolean =>
  gold.source.actor !== null && isRegistered(gold.source.actor);
const isLocal = (one: Case): boolean => one.gold.source.actor !== null && !hasActor(one);
print("registry actor", hasActor, actorRight);
print("local actor", isLocal, actorRight);
print("nobody named", ({ gold }) => gold.source.actor === null, actorRight);
print(
  "faction given",
  () => true,
  ({ predicted }) => predicted.faction !== undefined,
);
print("faction right, of given", ({ predicted }) => predicted.faction !== undefined, factionRight);
print("faction right, of all", () => true, factionRight);
for (const kind of new Set(cases.map(({ gold }) => gold.source.kind ?? "unknown"))) {
  const isKind = ({ gold }: Case): boolean => (gold.source.kind ?? "unknown") === kind;
  print(`  ${kind}: actor`, isKind, actorRight);
  print(`  ${kind}: faction`, isKind, factionRight);
}
const limit = Number(values.errors);
for (const one of cases.filter((each) => !actorRight(each)).slice(0, limit))
  printCase("actor", one);
for (const one of cases.filter((each) => !factionRight(each)).slice(0, limit))
  printCase("faction", one);

function goldCases({ id, text, published, statements, actors }: ArticleLike): Case[] {
  const linked = link(registry, prepare(text), goldSources(statements), dateOf(published));
  const gold = goldToEvaluated(statements, text, actors);
  return gold.map((statement, index): Case => {
    const { source, faction } = linked[index]!;
    const { stance: _stance, faction: _faction, ...rest } = statement;
    const predicted = { ...rest, source: { ...statement.source, actor: source.actor }, faction };
    return toCase(id, text, statement, predicted, source.link);
  });
}

function foundCases({ id, text, published, statements, actors }: ArticleLike): Case[] {
  const document = prepare(text);
  const linked = link(
    registry,
    document,
    findStatements(document, { names: knownNames(registry, document) }),
    dateOf(published),
  );
  const predicted = predictedToEvaluated(linked);
  const rules = new Map(predicted.map((one, index) => [one, linked[index]!.source.link]));
  const gold = goldToEvaluated(statements, text, actors);
  return matchStatements({ id, text, gold, predicted }).pairs.map((pair) => {
    const [right, found] = [phraseOf(text, pair.gold), phraseOf(text, pair.predicted)];
    const phrase = right === found ? right : `${right} (found: ${found})`;
    return { article: id, phrase, ...pair, rule: rules.get(pair.predicted) ?? "" };
  });
}

function toCase(
  article: string,
  text: string,
  gold: EvaluatedStatement,
  predicted: PredictedLike,
  rule: string,
): Case {
  const [evaluated] = predictedToEvaluated([predicted]);
  return { article, phrase: phraseOf(text, gold), gold, predicted: evaluated!, rule };
}

function phraseOf(text: string, { source }: EvaluatedStatement): string {
  if (source.span === null) return "-";
  return text.slice(source.span.start, source.span.end).replace(/\s+/g, " ");
}

function dateOf(published: string | null | undefined): { published?: string } {
  return published == null ? {} : { published };
}

function actorRight({ gold, predicted }: Case): boolean {
  return isSameActor(gold.source.actor, predicted.source.actor);
}

function factionRight({ gold, predicted }: Case): boolean {
  return gold.faction?.label === predicted.faction?.label;
}

/** A share with its 95 % interval, drawn by article. */
function print(name: string, isOf: (one: Case) => boolean, isRight: (one: Case) => boolean): void {
  const shareOf = (drawn: readonly (readonly Case[])[]): number => {
    const of = drawn.flat().filter(isOf);
    return of.filter(isRight).length / of.length;
  };
  const of = cases.filter(isOf);
  const { value, low, high } = bootstrap(byArticle, shareOf, { rounds: 200 });
  console.log(
    `  ${name.padEnd(26)} ${value.toFixed(3)}  [${low.toFixed(3)}, ${high.toFixed(3)}]  ${of.filter(isRight).length} of ${of.length}`,
  );
}

function printCase(what: string, { article, phrase, gold, predicted, rule }: Case): void {
  const of = (one: EvaluatedStatement): string =>
    `${one.source.actor?.id ?? "-"} ${one.faction?.label ?? "-"}`;
  console.log(
    `${what} ${article} ${gold.source.kind} [${phrase}] gold ${of(gold)} | linked ${of(predicted)} (${rule})`,
  );
}
