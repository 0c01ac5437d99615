/**
 * The first part that an annotated statement must have and this one has not, such as `source` or `stance.label`; `null` where nothing is missing.
 * What it refuses would make a reader of annotations throw; labels and spans are not checked against a pack or a text.
 */
export function missingPart(statement: unknown): string | null {
  return PARTS.find(([, isThere]) => !isThere(toRecord(statement)))?.[0] ?? null;
}

type Fields = Readonly<Record<string, unknown>>;
type Part = readonly [path: string, isThere: (statement: Fields) => boolean];

const PARTS: readonly Part[] = [
  object("source"),
  object("cue"),
  object("faction"),
  object("stance"),
  ["content", ({ content }) => Array.isArray(content)],
  ["source.span", ({ source }) => isSpanOrNone(toRecord(source)["span"])],
  ["cue.lemma", ({ cue }) => typeof toRecord(cue)["lemma"] === "string"],
  ["faction.label", ({ faction }) => typeof toRecord(faction)["label"] === "string"],
  ["stance.label", ({ stance }) => typeof toRecord(stance)["label"] === "string"],
  [
    "content.span",
    ({ content }) => (content as unknown[]).every((part) => isSpan(toRecord(part)["span"])),
  ],
];

function object(name: string): Part {
  return [name, (statement) => typeof statement[name] === "object" && statement[name] !== null];
}

/** A value as an object; of anything else an empty one. */
function toRecord(value: unknown): Fields {
  return typeof value === "object" && value !== null ? (value as Fields) : {};
}

function isSpanOrNone(span: unknown): boolean {
  return span === null || isSpan(span);
}

function isSpan(span: unknown): boolean {
  const { start, end } = toRecord(span);
  return Number.isInteger(start) && Number.isInteger(end);
}
