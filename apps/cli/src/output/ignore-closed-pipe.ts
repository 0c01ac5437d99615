import { systemReason } from "./system-reason.ts";

/**
 * A reader that has seen enough (`| head -1`) is no failure: stop quietly. A full disk is one, and says so. Messages that nobody takes any more
 * are lost, and the work goes on: a log that was closed must not end a run of hours.
 */
export function ignoreClosedPipe(): void {
  process.stderr.on("error", () => undefined);
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    process.stderr.write(
      `qawl: output-unwritable: Standard output cannot be written (${systemReason(error.code ?? error.message)}).\n`,
    );
    process.exit(1);
  });
}
