import type { CorpusSpan, GoldArticle } from "@qawl/corpus";
import { fail } from "../errors.ts";
import { checkTask, metaOf, type TaskMeta } from "./annotated-task.ts";
import { codePointMap, fromCodePoint } from "./code-points.ts";
import { articleOfDrafts, type StatementDraft } from "./statement-draft.ts";

/** A line of doccano's form for sequence labelling with relations. Offsets count code points, as in Python. */
export interface DoccanoRecord {
  readonly text: string;
  readonly entities: readonly {
    readonly id: number;
    readonly start_offset: number;
    readonly end_offset: number;
    readonly label: string;
  }[];
  readonly relations: readonly {
    readonly id: number;
    readonly from_id: number;
    readonly to_id: number;
    readonly type: string;
  }[];
  /** Carried along by doccano as metadata. */
  readonly qawl: TaskMeta;
}

const SOURCE = "source";
const CUE = "cue";
const CONTENT = "content";

/**
 * An article as a record of doccano. A content's label holds its labels (`content/oppose/kurdish`), for doccano knows nothing but spans and
 * relations; relations lead from a statement's first part to its source, cue and further parts.
 */
export function toDoccano(article: GoldArticle): DoccanoRecord {
  const { text, statements } = article;
  const toPoint = codePointMap(text);
  const entities: DoccanoRecord["entities"][number][] = [];
  const relations: DoccanoRecord["relations"][number][] = [];
  const entity = ({ start, end }: CorpusSpan, label: string): number => {
    const id = entities.length + 1;
    entities.push({ id, start_offset: toPoint(start), end_offset: toPoint(end), label });
    return id;
  };
  const relate = (from: number, to: number, type: string): void => {
    relations.push({ id: relations.length + 1, from_id: from, to_id: to, type });
  };
  for (const { source, cue, content, faction, stance } of statements) {
    const [first, ...others] = content.map(({ span }) =>
      entity(span, [CONTENT, stance.label, faction.label].join("/")),
    );
    if (first === undefined) continue;
    for (const other of others) relate(first, other, "continues");
    if (source.span !== null) relate(first, entity(source.span, SOURCE), SOURCE);
    if (cue.span !== null) relate(first, entity(cue.span, CUE), CUE);
  }
  return { text, entities, relations, qawl: metaOf(article) };
}

/** The annotated article of a record. Throws `import-broken` for a changed text, spans outside it and contents without labels. */
export function fromDoccano(record: DoccanoRecord): GoldArticle {
  const { text, entities = [], relations = [], qawl: meta } = record;
  checkTask(text, meta);
  const toUnit = fromCodePoint(text);
  const spans = new Map(
    entities.map(({ id, start_offset, end_offset, label }) => {
      const start = toUnit(start_offset);
      const end = toUnit(end_offset);
      if (start === null || end === null || start >= end) {
        const problem = `the span ${start_offset}–${end_offset} lies outside the text`;
        throw fail("import-broken", { article: meta.id, problem });
      }
      return [id, { label, span: { start, end } }] as const;
    }),
  );
  const related = (from: number, type: string): readonly CorpusSpan[] =>
    relations.flatMap((relation) => {
      const target = spans.get(relation.to_id);
      return relation.from_id === from && relation.type === type && target !== undefined
        ? [target.span]
        : [];
    });
  const continued = new Set(
    relations.flatMap(({ type, to_id }) => (type === "continues" ? [to_id] : [])),
  );
  // doccano gives entities ids of its own: a statement is known again by the place of its content.
  const places = new Map<number, string[]>();
  for (const { contentStart, id } of meta.statements) {
    places.set(contentStart, [...(places.get(contentStart) ?? []), id]);
  }
  const drafts = [...spans].flatMap(([id, { label, span }]): StatementDraft[] => {
    const [role, stance, faction] = label.split("/");
    if (role !== CONTENT || continued.has(id)) return [];
    const known = places.get(span.start)?.shift() ?? null;
    return [
      {
        id: known,
        source: related(id, SOURCE)[0] ?? null,
        cue: related(id, CUE)[0] ?? null,
        content: [span, ...related(id, "continues")],
        faction: faction ?? null,
        stance: stance ?? null,
        form: null,
      },
    ];
  });
  return articleOfDrafts(text, meta, drafts);
}
