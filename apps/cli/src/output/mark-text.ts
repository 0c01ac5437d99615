import type { Span } from "@qawl/arabic";
import { escapeHtml } from "@qawl/report/html";
import type { Statement } from "qawl";

interface Mark extends Span {
  readonly classes: string;
  readonly title: string;
}

/**
 * The article as HTML with its sources, cues and contents in `<span>`s. Spans may overlap, so the text is cut at every edge and each piece
 * carries all the classes of the marks above it. Sorting makes it n log n in the marks.
 */
export function* markText(text: string, statements: readonly Statement[]): Iterable<string> {
  const marks = statements.flatMap(marksOf);
  const edges = new Set([0, text.length]);
  for (const { start, end } of marks) edges.add(start).add(end);
  const ordered = [...edges].sort((a, b) => a - b);
  const opening = groupBy(marks, ({ start }) => start);
  const closing = groupBy(marks, ({ end }) => end);
  const above = new Set<Mark>();
  for (const [index, edge] of ordered.entries()) {
    for (const mark of closing.get(edge) ?? []) above.delete(mark);
    for (const mark of opening.get(edge) ?? []) above.add(mark);
    const next = ordered[index + 1];
    if (next === undefined) return;
    const words = escapeHtml(text.slice(edge, next));
    if (above.size === 0) yield words;
    else {
      const classes = [...above].map((mark) => mark.classes).join(" ");
      const title = [...above].map((mark) => mark.title).join(" · ");
      yield `<span class="${escapeHtml(classes)}" title="${escapeHtml(title)}">${words}</span>`;
    }
  }
}

/** The stance by which a statement is coloured: `unsure` where the model abstained. */
export function shownStance({ label, abstained }: Statement["stance"]): string {
  return abstained ? "unsure" : label;
}

function marksOf({ id, source, cue, content, stance, faction }: Statement): Mark[] {
  const title = `${id}: ${faction.label}, ${stance.abstained ? "unsure, " : ""}${stance.label} ${Math.round(100 * stance.probability)} %`;
  return [
    ...(source.span === null
      ? []
      : [{ ...source.span, classes: "source", title: `${id}: source` }]),
    ...(cue.span === null ? [] : [{ ...cue.span, classes: "cue", title: `${id}: cue` }]),
    ...content.map(({ span }) => ({ ...span, classes: `content ${shownStance(stance)}`, title })),
  ];
}

function groupBy(
  marks: readonly Mark[],
  key: (mark: Mark) => number,
): ReadonlyMap<number, readonly Mark[]> {
  const groups = new Map<number, Mark[]>();
  for (const mark of marks) {
    const group = groups.get(key(mark));
    if (group === undefined) groups.set(key(mark), [mark]);
    else group.push(mark);
  }
  return groups;
}
