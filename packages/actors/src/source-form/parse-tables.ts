import type { Camp, Nation, NationKind, SpellingGroup } from "../actor.ts";
import type { RegistryIssue } from "./registry-issue.ts";
import type { SourceFile } from "./source-file.ts";

/** Lines of a table, without blanks and comments: columns at " | ", the first column's alternatives at " / ". */
function rows(file: SourceFile): { line: number; first: string[]; rest: string[] }[] {
  return file.text.split("\n").flatMap((raw, index) => {
    const text = raw.trim();
    if (text === "" || text.startsWith("#")) return [];
    const [first, ...rest] = text.split(" | ").map((column) => column.trim());
    return [{ line: index + 1, first: first!.split(" / ").map((part) => part.trim()), rest }];
  });
}

function columnIssue(file: SourceFile, line: number, expected: string): RegistryIssue {
  return { code: "table-columns", file: file.name, line, message: `Expected: ${expected}.` };
}

const MARKS = ["head", "weak", "last", "local"] as const;

/** Reads phrases of camps: `phrase / phrase | faction | marks`, `-` for no faction; marks are `head`, `weak`, `last` and `local`. */
export function parseCamps(file: SourceFile): { camps: Camp[]; issues: RegistryIssue[] } {
  const issues: RegistryIssue[] = [];
  const camps = rows(file).flatMap(({ line, first, rest }) => {
    const [faction, column, more] = rest;
    const marks = column === undefined ? [] : column.split(" ");
    const known = marks.every((mark) => (MARKS as readonly string[]).includes(mark));
    if (faction === undefined || more !== undefined || !known) {
      issues.push(columnIssue(file, line, "phrase / phrase | faction | head weak last local"));
      return [];
    }
    const set = Object.fromEntries(marks.map((mark) => [mark, true]));
    return first.map((phrase) => ({ phrase, ...(faction === "-" ? {} : { faction }), ...set }));
  });
  return { camps, issues };
}

const NATION_KINDS: readonly string[] = ["state", "home", "people", "place", "tribe"];

/** Reads states: `adjective / adjective | faction of officials | faction of soldiers | kind | place / place`; the last two may be absent. */
export function parseNations(file: SourceFile): { nations: Nation[]; issues: RegistryIssue[] } {
  const issues: RegistryIssue[] = [];
  const nations = rows(file).flatMap(({ line, first, rest }) => {
    const [officials, military, kind, places, more] = rest;
    const known = kind === undefined || NATION_KINDS.includes(kind);
    if (officials === undefined || military === undefined || !known || more !== undefined) {
      const kinds = NATION_KINDS.join(" or ");
      issues.push(
        columnIssue(
          file,
          line,
          `adjective / adjective | officials | military | ${kinds} | place / place`,
        ),
      );
      return [];
    }
    const special = kind === undefined ? {} : { kind: kind as NationKind };
    const set = places === undefined ? {} : { places: places.split(" / ") };
    return [{ adjectives: first, officials, military, ...special, ...set }];
  });
  return { nations, issues };
}

/** Reads groups of spellings: `spelling / spelling`, `~` before a group that holds inside words. */
export function parseSpellings(file: SourceFile): {
  spellings: SpellingGroup[];
  issues: RegistryIssue[];
} {
  const issues: RegistryIssue[] = [];
  const spellings = rows(file).flatMap(({ line, first, rest }) => {
    if (rest.length > 0 || first.length < 2) {
      issues.push(columnIssue(file, line, "spelling / spelling"));
      return [];
    }
    const part = first[0]!.startsWith("~");
    return [{ part, spellings: first.map((text) => text.replace(/^~\s*/, "")) }];
  });
  return { spellings, issues };
}
