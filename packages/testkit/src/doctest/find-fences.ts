/** A fenced block of TypeScript in a Markdown file. */
export interface Fence {
  /** Line of the first line of code, counted from 1. */
  readonly line: number;
  readonly code: string;
}

/** The blocks fenced with ```ts; those marked ```ts no-run are left out. */
export function findFences(markdown: string): readonly Fence[] {
  const fences: Fence[] = [];
  let code: string[] | null = null;
  let info = "";
  let first = 0;
  markdown.split("\n").forEach((line, index) => {
    const fence = /^\s*```(.*)$/.exec(line);
    if (fence === null) code?.push(line);
    else if (code === null) {
      code = [];
      info = fence[1]!.trim();
      first = index + 2;
    } else {
      if (info === "ts") fences.push({ line: first, code: code.join("\n") });
      code = null;
    }
  });
  return fences;
}
