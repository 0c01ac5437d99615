import type { QawlError } from "@qawl/arabic/errors";
import type { GoldArticle, GoldStatement } from "@qawl/corpus";
import { fail } from "../errors.ts";
import { textChecksum } from "./text-checksum.ts";

/** Everything of an article but its text and spans: what annotation tools carry along unchanged. */
export interface TaskMeta {
  readonly id: string;
  readonly published: string;
  readonly genre: GoldArticle["genre"];
  readonly setting: GoldArticle["setting"];
  readonly title: string | null;
  readonly actors: GoldArticle["actors"];
  readonly statements: readonly StatementMeta[];
  /** Of the text, so that a change on the way is noticed: every offset would be wrong. */
  readonly checksum: string;
}

/** What a tool does not show of a statement, found again by the statement's id or the place of its content. */
interface StatementMeta {
  readonly id: string;
  readonly contentStart: number;
  readonly form: GoldStatement["form"];
  readonly kind: GoldStatement["source"]["kind"];
  readonly actor: string | null;
  readonly lemma: string;
  readonly tags: GoldStatement["tags"];
}

export function metaOf({ text, statements, ...rest }: GoldArticle): TaskMeta {
  return {
    ...rest,
    checksum: textChecksum(text),
    statements: statements.map(({ id, form, source, cue, content, tags }) => ({
      id,
      contentStart: content[0]?.span.start ?? 0,
      form,
      kind: source.kind,
      actor: source.actor,
      lemma: cue.lemma,
      tags,
    })),
  };
}

/** Throws `import-broken` for a task that was not exported from here, or whose text was changed since. */
export function checkTask(text: unknown, meta: Partial<TaskMeta> | undefined): void {
  if (typeof text === "string" && Array.isArray(meta?.statements) && Array.isArray(meta.actors)) {
    if (textChecksum(text) === meta.checksum) return;
    throw broken(meta.id, "its text was changed after it went out, so no offset can be trusted");
  }
  throw broken(
    meta?.id,
    'it has no text or no "qawl" of what went out; give what the tool exported',
  );
}

function broken(article: string | undefined, problem: string): QawlError {
  return fail("import-broken", { article: article ?? "without id", problem });
}
