/** The three parts of a source file, each with the number (from 1) of its first line. */
export interface Parts {
  readonly head: Part;
  readonly text: Part;
  readonly statements: Part;
}

export interface Part {
  readonly lines: readonly string[];
  readonly firstLine: number;
}

/** Splits a source file at its first two lines of `---`; `null` when there are fewer. */
export function splitParts(source: string): Parts | null {
  const lines = source.replace(/^\uFEFF/, "").split(/\r\n|\n/);
  const first = lines.indexOf("---");
  const second = first === -1 ? -1 : lines.indexOf("---", first + 1);
  if (second === -1) return null;
  return {
    head: { lines: lines.slice(0, first), firstLine: 1 },
    text: { lines: lines.slice(first + 1, second), firstLine: first + 2 },
    statements: { lines: lines.slice(second + 1), firstLine: second + 2 },
  };
}
