import { prepare } from "@qawl/arabic";
import { link, type Registry } from "../src/index.ts";
import type { SourceForm } from "../src/link/statement.ts";

interface Found {
  readonly id: string | null;
  readonly name: string | null;
  readonly camp: string | null;
}

/** What the sources of a text are linked to, one behind the other. */
export function linked(
  registry: Registry,
  text: string,
  phrases: readonly (readonly [string, SourceForm])[],
): readonly Found[] {
  let from = 0;
  const statements = phrases.map(([phrase, kind], index) => {
    // Of "فجر | أن" the words in front of the bar, where those behind it follow.
    const [words, next] = phrase.split(" | ");
    const start = text.indexOf(next === undefined ? words! : `${words} ${next}`, from);
    from = start + words!.length;
    return { id: `s${index + 1}`, source: { span: { start, end: from }, kind, antecedent: null } };
  });
  return link(registry, prepare(text), statements).map(({ source, faction }) => ({
    id: source.actor?.id ?? null,
    name: source.actor?.name ?? null,
    camp: faction?.label ?? null,
  }));
}
