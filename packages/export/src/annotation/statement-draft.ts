import type { CorpusSpan, GoldArticle, GoldStatement } from "@qawl/corpus";
import { fail } from "../errors.ts";
import type { TaskMeta } from "./annotated-task.ts";

/** A statement as an annotation tool gives it back. */
export interface StatementDraft {
  /** The id it had when it went out, `null` for one that a person has added. */
  readonly id: string | null;
  readonly source: CorpusSpan | null;
  readonly cue: CorpusSpan | null;
  readonly content: readonly CorpusSpan[];
  readonly faction: string | null;
  readonly stance: string | null;
  readonly form: GoldStatement["form"] | null;
}

/** The annotated article of what came back. Statements that a person has added get the next numbers. Throws `import-broken` where a label is missing. */
export function articleOfDrafts(
  text: string,
  meta: TaskMeta,
  drafts: readonly StatementDraft[],
): GoldArticle {
  const known = new Map(meta.statements.map((statement) => [statement.id, statement]));
  let number = Math.max(0, ...[...known.keys()].map((id) => Number(id.slice(1)) || 0));
  const ordered = [...drafts].sort(
    (a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0),
  );
  const statements = ordered.map((draft): GoldStatement => {
    const old = draft.id === null ? undefined : known.get(draft.id);
    const id = old?.id ?? `s${++number}`;
    const form = draft.form ?? old?.form ?? "indirect";
    const label = (name: "faction" | "stance"): { readonly label: string } => {
      const value = draft[name];
      if (value === null) {
        throw fail("import-broken", {
          article: meta.id,
          problem: `the statement ${id} has no ${name}`,
        });
      }
      return { label: value };
    };
    const { source, cue } = draft;
    const content = [...draft.content].sort((a, b) => a.start - b.start);
    return {
      id,
      form,
      source: {
        span: source,
        text: source === null ? "" : text.slice(source.start, source.end),
        inherited: source === null,
        kind: kindOf(source, old?.kind),
        actor: old?.actor ?? null,
      },
      cue: { span: cue, lemma: old?.lemma ?? (cue === null ? "" : text.slice(cue.start, cue.end)) },
      content: content.map((span) => ({ span, direct: form === "direct" })),
      faction: label("faction"),
      stance: label("stance"),
      tags: old?.tags ?? [],
    };
  });
  statements.sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
  const { statements: _, checksum: _checksum, ...rest } = meta;
  const speaking = new Set(statements.map(({ source }) => source.actor));
  return { ...rest, text, actors: meta.actors.filter(({ id }) => speaking.has(id)), statements };
}

type Kind = GoldStatement["source"]["kind"];

/** The kind of source that was known, unless a person has marked a source where there was none, or taken one away. */
function kindOf(source: CorpusSpan | null, old: Kind | undefined): Kind {
  if (old !== undefined && (source === null) === (old === "understood")) return old;
  if (source === null) return old !== undefined && old !== "understood" ? old : "understood";
  return "role";
}
