import type { Span } from "@qawl/arabic";
import type { AnalysedArticle } from "@qawl/export";
import type { Speaker } from "@qawl/export/network";
import type { Utterance } from "../figures/utterance.ts";
import type { Words } from "../language/words.ts";

/** What the page's script reads: plain JSON with short names, for it is most of the page's length. */
export interface PageData {
  readonly words: Words;
  readonly names: Readonly<Record<string, string>>;
  readonly speakers: readonly string[];
  readonly articles: readonly PageArticle[];
  readonly statements: readonly PageStatement[];
}

interface PageArticle {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly text: string | null;
}

interface PageStatement {
  /** Number of the article. */
  readonly a: number;
  /** Number of the speaker, -1 for nobody known. */
  readonly w: number;
  readonly faction: string;
  readonly stance: string;
  readonly period: string;
  readonly sure: number;
  readonly source: string;
  readonly cue: string;
  /** Spans of source, cue and contents. */
  readonly spans: readonly (readonly [
    role: "source" | "cue" | "content",
    start: number,
    end: number,
  ])[];
}

/** Speakers by number, in the order in which they first speak. */
export function numberSpeakers(
  utterances: readonly Utterance[],
): ReadonlyMap<string, { readonly number: number; readonly speaker: Speaker }> {
  const numbers = new Map<string, { readonly number: number; readonly speaker: Speaker }>();
  for (const { speaker } of utterances) {
    if (speaker !== null && !numbers.has(speaker.id)) {
      numbers.set(speaker.id, { number: numbers.size, speaker });
    }
  }
  return numbers;
}

/** The texts and statements of the first `most` articles. */
export function toPageData(
  articles: readonly AnalysedArticle[],
  utterances: readonly Utterance[],
  speakers: ReturnType<typeof numberSpeakers>,
  most: number,
  words: Words,
  names: Readonly<Record<string, string>>,
): PageData {
  return {
    words,
    names,
    speakers: [...speakers.values()].map(({ speaker }) => speaker.name),
    articles: articles.slice(0, most).map(({ text, analysis }) => ({
      id: analysis.article.id ?? "",
      title: analysis.article.title ?? "",
      date: analysis.article.published ?? "",
      text,
    })),
    statements: utterances
      .filter(({ article }) => article < most)
      .map(({ article, statement, faction, stance, speaker, period }) => ({
        a: article,
        w: speaker === null ? -1 : speakers.get(speaker.id)!.number,
        faction,
        stance,
        period: period ?? "",
        sure: Math.round(100 * statement.stance.probability),
        source: statement.source.text,
        cue: statement.cue.lemma,
        spans: [
          ...toSpan("source", statement.source.span),
          ...toSpan("cue", statement.cue.span),
          ...statement.content.flatMap(({ span }) => toSpan("content", span)),
        ],
      })),
  };
}

function toSpan<Role extends string>(
  role: Role,
  span: Span | null,
): readonly (readonly [Role, number, number])[] {
  return span === null ? [] : [[role, span.start, span.end]];
}

/** JSON that may stand in a script element: nothing in it can end the element or begin a comment. */
export function toInertJson(data: PageData): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c").replaceAll(">", "\\u003e");
}
