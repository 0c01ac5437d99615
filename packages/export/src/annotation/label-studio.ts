import type { CorpusSpan, GoldArticle, GoldStatement } from "@qawl/corpus";
import { fail } from "../errors.ts";
import { checkTask, metaOf, type TaskMeta } from "./annotated-task.ts";
import { codePointMap } from "./code-points.ts";
import { locateWords } from "./locate-words.ts";
import { articleOfDrafts, type StatementDraft } from "./statement-draft.ts";

/** A task of Label Studio; its statements stand in `predictions` when they go out, in `annotations` when people have been at them. */
export interface LabelStudioTask {
  readonly data: { readonly text: string; readonly qawl: TaskMeta };
  readonly predictions?: readonly { readonly result: readonly LabelStudioResult[] }[];
  readonly annotations?: readonly {
    readonly result: readonly LabelStudioResult[];
    readonly was_cancelled?: boolean;
  }[];
}

/** A region, a choice made for a region, or a relation between two. */
interface LabelStudioResult {
  readonly id?: string;
  readonly type: string;
  readonly from_name?: string;
  readonly to_name?: string;
  readonly value?: {
    readonly start?: number;
    readonly end?: number;
    readonly text?: string;
    readonly labels?: readonly string[];
    readonly choices?: readonly string[];
  };
  readonly from_id?: string;
  readonly to_id?: string;
  readonly direction?: string;
  readonly labels?: readonly string[];
}

/** The labelling interface that fits the tasks, for the settings of a project. */
export function labelStudioConfig(factions: readonly string[], stances: readonly string[]): string {
  const choices = (name: string, values: readonly string[]): string =>
    `  <Choices name="${name}" toName="text" perRegion="true" whenTagName="label" whenLabelValue="Content" choice="single">\n${values
      .map((value) => `    <Choice value="${value}"/>\n`)
      .join("")}  </Choices>\n`;
  return `<View>
  <Relations>
    <Relation value="source"/>
    <Relation value="cue"/>
    <Relation value="continues"/>
  </Relations>
  <Labels name="label" toName="text">
    <Label value="Source" background="#7c3aed"/>
    <Label value="Cue" background="#d97706"/>
    <Label value="Content" background="#2563eb"/>
  </Labels>
  <Text name="text" value="$text"/>
${choices("form", ["direct", "indirect", "mixed", "position"])}${choices("faction", factions)}${choices("stance", stances)}</View>
`;
}

/**
 * An article as a task: a region for each source, cue and part of a content; relations lead from a statement's first part to the others.
 * Offsets count code points, as Label Studio now does.
 */
export function toLabelStudio(article: GoldArticle): LabelStudioTask {
  const { text } = article;
  const toPoint = codePointMap(text);
  const result = article.statements.flatMap((statement) => resultsOf(statement, text, toPoint));
  return { data: { text, qawl: metaOf(article) }, predictions: [{ result }] };
}

function resultsOf(
  statement: GoldStatement,
  text: string,
  toPoint: (unit: number) => number,
): LabelStudioResult[] {
  const { id, source, cue, content, form, faction, stance } = statement;
  const place = ({ start, end }: CorpusSpan) => ({
    start: toPoint(start),
    end: toPoint(end),
    text: text.slice(start, end),
  });
  const region = (name: string, label: string, span: CorpusSpan): LabelStudioResult => ({
    id: `${id}-${name}`,
    type: "labels",
    from_name: "label",
    to_name: "text",
    value: { ...place(span), labels: [label] },
  });
  const choice = (name: string, value: string): LabelStudioResult => ({
    id: `${id}-content-1`,
    type: "choices",
    from_name: name,
    to_name: "text",
    value: { ...place(content[0]!.span), choices: [value] },
  });
  const relation = (to: string, label: string): LabelStudioResult => ({
    type: "relation",
    from_id: `${id}-content-1`,
    to_id: `${id}-${to}`,
    direction: "right",
    labels: [label],
  });
  const parts = content.map(({ span }, index) => region(`content-${index + 1}`, "Content", span));
  return [
    ...parts,
    ...(content.length === 0
      ? []
      : [choice("form", form), choice("faction", faction.label), choice("stance", stance.label)]),
    ...content.slice(1).map((_, index) => relation(`content-${index + 2}`, "continues")),
    ...(source.span === null
      ? []
      : [region("source", "Source", source.span), relation("source", "source")]),
    ...(cue.span === null ? [] : [region("cue", "Cue", cue.span), relation("cue", "cue")]),
  ];
}

/** The annotated article of a task. The last annotation that was not cancelled counts, else the predictions. Throws `import-broken`. */
export function fromLabelStudio({ data, annotations, predictions }: LabelStudioTask): GoldArticle {
  const { text, qawl: meta } = data ?? {};
  checkTask(text, meta);
  const done = annotations?.filter(({ was_cancelled }) => was_cancelled !== true) ?? [];
  const result = (done.at(-1) ?? predictions?.[0])?.result ?? [];
  const locate = locateWords(text);
  const regions = new Map<string, { readonly label: string; readonly span: CorpusSpan }>();
  for (const { id, type, value } of result) {
    const { start = -1, end = -1, text: words, labels } = value ?? {};
    if (type !== "labels" || id === undefined || labels === undefined) continue;
    const span = locate(start, end, words);
    if (span === null) {
      const problem = `the text has other words than "${words ?? ""}" at ${start}–${end}`;
      throw fail("import-broken", { article: meta.id, problem });
    }
    regions.set(id, { label: labels[0]!, span });
  }
  const related = (from: string, label: string): readonly CorpusSpan[] =>
    result.flatMap((relation) => {
      const region = regions.get(relation.to_id ?? "");
      const fits = relation.from_id === from && relation.labels?.[0] === label;
      return relation.type === "relation" && fits && region !== undefined ? [region.span] : [];
    });
  const continued = new Set(
    result.flatMap(({ type, labels, to_id }) =>
      type === "relation" && labels?.[0] === "continues" ? [to_id] : [],
    ),
  );
  const chosen = (id: string, name: string): string | null =>
    result.find((choice) => choice.id === id && choice.from_name === name)?.value?.choices?.[0] ??
    null;
  const drafts = [...regions].flatMap(([id, { label, span }]): StatementDraft[] => {
    if (label !== "Content" || continued.has(id)) return [];
    return [
      {
        id: /^(s\d+)-content-1$/.exec(id)?.[1] ?? null,
        source: related(id, "source")[0] ?? null,
        cue: related(id, "cue")[0] ?? null,
        content: [span, ...related(id, "continues")],
        faction: chosen(id, "faction"),
        stance: chosen(id, "stance"),
        form: chosen(id, "form") as StatementDraft["form"],
      },
    ];
  });
  return articleOfDrafts(text, meta, drafts);
}
