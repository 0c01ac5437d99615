import type { CorpusSpan, GoldArticle, GoldStatement, SourceKind } from "@qawl/corpus";
import type { Statement } from "qawl";
import { fail } from "../errors.ts";
import type { AnalysedArticle } from "../results/analysed-article.ts";
import { toSourceText } from "./source-text.ts";

/** Ids that the source form takes. */
const SOURCE_ID = /^[a-z]+-\d{4}$/;

/**
 * An analysis in the form of an annotated article, for people to correct. Persons local to the article become `@local-1` …; what the analysis does
 * not know gets a value to be corrected: genre `wire`, setting `other`; an id that the source form does not take becomes `article-0007`, by the
 * article's `number` in the results. White space around the text is left out, line breaks become `\n`, spans move along. Throws `results-without-text`.
 */
export function goldOfAnalysis(
  { text, analysis }: AnalysedArticle,
  number: number,
  file: string,
): GoldArticle {
  if (text === null) throw fail("results-without-text", { file });
  const { id = "", title, published } = analysis.article;
  const source = toSourceText(text);
  const locals = new Map(
    analysis.statements.flatMap(({ source: { actor } }) =>
      actor === null || actor.registered ? [] : [[localId(actor.id), actor] as const],
    ),
  );
  return {
    id: SOURCE_ID.test(id) ? id : `article-${String(number).padStart(4, "0")}`,
    published: published ?? "",
    genre: "wire",
    setting: "other",
    title: title !== undefined && source.text.startsWith(`${title}\n`) ? title : null,
    text: source.text,
    actors: [...locals].map(([local, { name, body }]) => ({ id: local, name, body })),
    statements: analysis.statements.map((statement) =>
      toGold(statement, ({ start, end }) => ({
        start: source.toOffset(start),
        end: source.toOffset(end),
      })),
    ),
  };
}

function toGold(
  { id, form, source, cue, content, faction, stance }: Statement,
  move: (span: CorpusSpan) => CorpusSpan,
): GoldStatement {
  const { actor } = source;
  const kind = kindOf(source, faction.label);
  return {
    id,
    form,
    source: {
      span: source.span === null ? null : move(source.span),
      text: source.text,
      inherited: kind === "understood",
      kind,
      actor: actor === null ? null : actor.registered ? actor.id : localId(actor.id),
    },
    cue: cue.span === null ? { span: null, lemma: "" } : { ...cue, span: move(cue.span) },
    content: content.map(({ span }) => ({ span: move(span), direct: form === "direct" })),
    faction: { label: faction.label },
    stance: { label: stance.label },
    tags: [],
  };
}

function kindOf({ span, inherited, actor }: Statement["source"], faction: string): SourceKind {
  if (inherited || span === null) return "understood";
  if (actor === null) return faction === "unnamed" ? "unnamed" : "collective";
  return actor.kind === "person" ? "named" : actor.kind === "office" ? "role" : "body";
}

function localId(id: string): string {
  return `@${id.replace(":", "-")}`;
}
