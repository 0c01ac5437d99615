import { normalize } from "@qawl/arabic";
import type { EvaluatedActor, EvaluatedStatement } from "@qawl/evaluation";

/** A gold statement as the corpus or the real reading holds it. */
export interface GoldLike {
  readonly form: string;
  readonly source: {
    readonly span: { readonly start: number; readonly end: number } | null;
    readonly inherited: boolean;
    readonly kind?: string;
    readonly actor: string | null;
  };
  readonly cue: {
    readonly span: { readonly start: number; readonly end: number } | null;
    readonly lemma: string;
  };
  readonly content: readonly {
    readonly span: { readonly start: number; readonly end: number };
    readonly direct: boolean;
  }[];
  readonly faction: { readonly label: string };
  readonly stance: { readonly label: string };
}

/** A person whom an article declares: the corpus does, with the name in full. */
export interface DeclaredActor {
  readonly id: string;
  readonly name: string;
}

/**
 * Gold statements as the measures read them. An actor local to the article goes by the name the article declares, or else by the longest
 * phrase that names it there, so that it can be compared with the name the linker found.
 */
export function goldToEvaluated(
  statements: readonly GoldLike[],
  text: string,
  declared: readonly DeclaredActor[] = [],
): readonly EvaluatedStatement[] {
  const names = namesInText(statements, text);
  for (const { id, name } of declared) names.set(id, name);
  return statements.map((statement) => ({
    ...statement,
    source: { ...statement.source, actor: toActor(statement.source.actor, names) },
  }));
}

function namesInText(statements: readonly GoldLike[], text: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const { source } of statements) {
    if (source.actor === null || source.span === null) continue;
    if (source.kind !== undefined && source.kind !== "named" && source.kind !== "body") continue;
    const name = text.slice(source.span.start, source.span.end);
    if (name.length > (names.get(source.actor)?.length ?? 0)) names.set(source.actor, name);
  }
  return names;
}

function toActor(id: string | null, names: ReadonlyMap<string, string>): EvaluatedActor | null {
  return id === null ? null : { id, name: fold(names.get(id) ?? "") };
}

/** A linked statement, with a stance where a model has read it. */
export type PredictedLike = Omit<EvaluatedStatement, "source" | "faction"> & {
  readonly source: Omit<EvaluatedStatement["source"], "actor"> & {
    readonly actor: { readonly id: string; readonly name: string } | null;
  };
  readonly faction: { readonly label: string } | null;
};

/** Predicted statements as the measures read them. */
export function predictedToEvaluated(
  statements: readonly PredictedLike[],
): readonly EvaluatedStatement[] {
  return statements.map(({ faction, ...statement }) => {
    const { actor } = statement.source;
    return {
      ...statement,
      ...(faction === null ? {} : { faction }),
      source: {
        ...statement.source,
        actor: actor === null ? null : { id: actor.id, name: fold(actor.name) },
      },
    };
  });
}

function fold(name: string): string {
  // "عبد الرحمن" and "عبدالرحمن" are one name.
  return normalize(name, { profile: "match" }).replace(/(^|\s)عبد ال/g, "$1عبدال");
}
