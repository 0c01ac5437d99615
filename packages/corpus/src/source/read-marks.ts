import type { CorpusSpan } from "../article.ts";

type Role = "source" | "cue" | "content";

/** Words that an annotator marked, as offsets into the text without the marks. */
export interface Mark extends CorpusSpan {
  readonly role: Role;
  readonly statement: number;
  readonly line: number;
}

export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly problems: readonly { readonly line: number; readonly message: string }[];
}

const ROLES: Readonly<Record<string, Role>> = { s: "source", c: "cue", t: "content" };
const OPENING = /\[([sct]\d+(?:,[sct]\d+)*) /y;

interface Open {
  readonly names: readonly string[];
  readonly start: number;
  readonly line: number;
}

/**
 * Reads `[s1 words]` marks: roles `s` source, `c` cue, `t` content, then the statement's number; several names parted by
 * commas share the words; marks nest; `\[` and `\]` are literal brackets. One pass, linear.
 */
export function readMarks(source: string, firstLine: number): MarkedText {
  const marks: Mark[] = [];
  const problems: { line: number; message: string }[] = [];
  const open: Open[] = [];
  let text = "";
  let line = firstLine;
  for (let index = 0; index < source.length; index++) {
    const character = source[index]!;
    const next = source[index + 1];
    if (character === "\\" && (next === "[" || next === "]")) {
      text += next;
      index++;
    } else if (character === "[") {
      OPENING.lastIndex = index;
      const match = OPENING.exec(source);
      if (match === null) {
        problems.push({ line, message: "a '[' that opens no mark; write '\\[' for a bracket" });
        text += character;
        continue;
      }
      open.push({ names: match[1]!.split(","), start: text.length, line });
      index += match[0].length - 1;
    } else if (character === "]") {
      const mark = open.pop();
      if (mark === undefined) {
        problems.push({ line, message: "a ']' that closes no mark; write '\\]' for a bracket" });
        text += character;
        continue;
      }
      for (const name of mark.names) {
        marks.push({
          role: ROLES[name[0]!]!,
          statement: Number(name.slice(1)),
          start: mark.start,
          end: text.length,
          line: mark.line,
        });
      }
    } else {
      if (character === "\n") line++;
      text += character;
    }
  }
  for (const mark of open) {
    problems.push({
      line: mark.line,
      message: `the mark [${mark.names.join(",")} … is never closed`,
    });
  }
  return { text, marks, problems };
}
