/** What was looked at in one file or folder. */
export interface Checked {
  readonly articles: number;
  readonly statements: number;
  readonly faults: number;
  /** Something could not be read. */
  readonly failed: boolean;
}

interface Fault {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly message: string;
}

/** A fault as editors jump to it, or as an object. */
export function formatFault({ file, line, code, message }: Fault, json: boolean): string {
  return json
    ? `${JSON.stringify({ file, line, code, message })}\n`
    : `${file}:${line}: ${code}: ${message}\n`;
}
