import type { Statement } from "qawl";
import { createPaint, type Paint } from "./paint.ts";
import type { ReadableArticle } from "./readable-article.ts";
import { showInvisible } from "./show-invisible.ts";

/** First-strong isolate and its end: an Arabic value keeps its own direction inside a line of labels. */
const ISOLATE = "\u2068";
const END_ISOLATE = "\u2069";

/** What a terminal would obey and not show: its own commands, and in isolates what turns or ends them. */
const CONTROLS = /\p{Cc}/gu;
const CONTROLS_AND_DIRECTIONS = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

const LABEL_WIDTH = 9;

export interface TextOptions {
  readonly colours: boolean;
  readonly isolates: boolean;
  /** Add what led to each answer. */
  readonly explain: boolean;
}

/**
 * The view for people: one block a statement, one field a line. On a terminal Arabic values stand in isolates, so that a terminal that knows
 * bidirectional text keeps labels at the left and the order of the words; in a pipe the lines hold the words alone.
 */
export function* formatText(
  { text, analysis }: ReadableArticle,
  { colours, isolates, explain }: TextOptions,
): Iterable<string> {
  const paint = createPaint(colours);
  const arabic = (words: string): string => {
    const line = words
      .replace(/\s+/gu, " ")
      .trim()
      .replace(isolates ? CONTROLS_AND_DIRECTIONS : CONTROLS, showInvisible);
    return isolates ? `${ISOLATE}${line}${END_ISOLATE}` : line;
  };
  const { article, statements, issues } = analysis;
  if (article.id !== undefined)
    yield `${paint.bold(article.id.replace(CONTROLS, showInvisible))}\n\n`;
  for (const [index, statement] of statements.entries()) {
    if (index > 0) yield "\n";
    const lines = formatStatement(statement, text, paint, arabic);
    if (explain) lines.push(...explainStatement(statement, text, paint, arabic));
    yield `${lines.join("\n")}\n`;
  }
  if (statements.length > 0 && issues.length > 0) yield "\n";
  for (const { message } of issues) yield `${paint.yellow(message)}\n`;
}

function formatStatement(
  statement: Statement,
  text: string,
  paint: Paint,
  arabic: (words: string) => string,
): string[] {
  const { source, cue, content, stance, faction } = statement;
  const field = fieldOf(paint);
  const said = content.map(({ span }) => text.slice(span.start, span.end)).join(" … ");
  return [
    `${paint.bold(statement.id)} ${formatStance(stance, paint)}`,
    field("source", formatSource(source, arabic)),
    field("faction", `${faction.label} ${percent(faction.probability)} (${faction.by})`),
    field("cue", cue.lemma === "" ? "–" : arabic(cue.lemma)),
    field("says", `${arabic(said)} (${statement.form})`),
  ];
}

/** Why: the pass that found it, the word that reports, every stance's probability and the words that moved the decision. */
function explainStatement(
  { rule, confidence, cue, stance }: Statement,
  text: string,
  paint: Paint,
  arabic: (words: string) => string,
): string[] {
  const field = fieldOf(paint);
  const cueWords =
    cue.span === null ? "" : `, by ${arabic(text.slice(cue.span.start, cue.span.end))}`;
  const scores = Object.entries(stance.scores)
    .sort(([, a], [, b]) => b - a)
    .map(([label, score]) => `${label} ${percent(score)}`);
  return [
    field("found", `${rule}${cueWords}, ${percent(confidence)}`),
    field("stances", scores.join(", ")),
    ...stance.evidence.map(({ span, weight }, index) =>
      field(
        index === 0 ? "evidence" : "",
        `${weight >= 0 ? "+" : ""}${weight.toFixed(2)} ${arabic(text.slice(span.start, span.end))}`,
      ),
    ),
  ];
}

function fieldOf(paint: Paint): (label: string, value: string) => string {
  return (label, value) => `  ${paint.dim(label.padEnd(LABEL_WIDTH))}${value}`;
}

function formatSource(source: Statement["source"], arabic: (words: string) => string): string {
  const actor = source.actor === null ? "" : ` = ${arabic(source.actor.name)}`;
  if (source.span !== null)
    return `${arabic(source.text)}${source.actor?.name === source.text ? "" : actor}`;
  return source.actor === null ? "not named" : `understood${actor}`;
}

/** A label on which the model abstained is the best guess, and said to be. */
function formatStance(
  { label, probability, abstained }: Statement["stance"],
  paint: Paint,
): string {
  if (abstained) return paint.dim(`unsure (${label} ${percent(probability)})`);
  return `${paintStance(label, paint)} ${percent(probability)}`;
}

function paintStance(label: string, paint: Paint): string {
  if (label === "support") return paint.green(label);
  if (label === "oppose") return paint.red(label);
  return label === "neutral" ? paint.blue(label) : paint.dim(label);
}

function percent(probability: number): string {
  return `${Math.round(100 * probability)} %`;
}
