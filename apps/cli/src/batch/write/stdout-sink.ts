import { writeBytes } from "../../output/write-stdout.ts";
import { NOTHING_WRITTEN, type Sink } from "./sink.ts";

/** Results to standard output as they come; `head` stands before the first. */
export async function openStdoutSink(head: string): Promise<Sink> {
  await writeBytes(Buffer.from(head));
  return {
    begun: NOTHING_WRITTEN,
    write: (bytes) => writeBytes(bytes),
    finish: async () => undefined,
    discard: async () => undefined,
  };
}
