import { QawlError } from "@qawl/arabic/errors";

/** Says what went wrong with one file, so that the next can go on; anything but a coded error is a fault of ours and rises. */
export function reportFailure(error: unknown): void {
  if (!(error instanceof QawlError)) throw error;
  process.stderr.write(`qawl: ${error.code}: ${error.message}\n`);
}
