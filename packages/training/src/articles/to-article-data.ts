import { prepare } from "@qawl/arabic";
import type { AnnotatedText } from "@qawl/corpus";
import { findIntroductions } from "@qawl/features";
import { findSides } from "../table/sides.ts";
import type { Case, Question, TrainingData } from "../training/training-data.ts";

/** The labels that statements of annotated articles carry, a head each. */
const QUESTIONS = ["faction", "stance"] as const;

/** Whether a record looks like an annotated article: a text with statements in it. */
export function isArticle(value: Readonly<Record<string, unknown>>): boolean {
  return typeof value["text"] === "string" && Array.isArray(value["statements"]);
}

/** The statements of annotated articles as training data; an article is one group. `labels` closes the lists where the pack knows them. */
export function toArticleData(
  articles: readonly AnnotatedText[],
  labels: Readonly<Record<string, readonly string[]>> = {},
): TrainingData {
  const cases = articles.flatMap(toCases);
  const questions = QUESTIONS.map((name): Question => {
    const found = [...new Set(cases.map((one) => one.labels[name]!))].sort();
    const own = labels[name] ?? found;
    return { name, shown: name, target: null, labels: own, sides: findSides(own) };
  });
  return { together: false, questions, cases };
}

function toCases({ id, text, statements }: AnnotatedText): readonly Case[] {
  const document = prepare(text);
  const introductions = findIntroductions(statements, ({ source }) => source.actor);
  return statements.map(({ form, source, cue, content, faction, stance }, index) => ({
    id: `${id}:${index + 1}`,
    group: id,
    input: {
      document,
      form,
      source: { span: source.span, introduction: introductions[index]! },
      cue,
      content,
    },
    labels: { faction: faction.label, stance: stance.label },
  }));
}
