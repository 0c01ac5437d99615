// The table of contents of @qawl/quotes.

export { type FindStatementsOptions, findStatements } from "./find-statements.ts";
// The lexicon as data.
export { cueClasses } from "./lexicon/cue-classes.ts";
export type { KnownName } from "./reading/known-names.ts";
export type { ContentSpan, FoundStatement, SourceKind, StatementForm } from "./types.ts";
