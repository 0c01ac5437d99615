/** A fault of a registry's source, where it stands, and what to do about it. */
export interface RegistryIssue {
  readonly code: string;
  readonly file: string;
  /** Line in the file, from 1. */
  readonly line: number;
  readonly message: string;
}
