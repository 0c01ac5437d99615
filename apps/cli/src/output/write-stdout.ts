import { once } from "node:events";

/** Writes data, waiting while the reader is slower. */
export async function writeStdout(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}
