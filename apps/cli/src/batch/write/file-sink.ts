import { type FileHandle, open, readFile, rename, rm, stat } from "node:fs/promises";
import { fail } from "../../errors.ts";
import { writing } from "../../output/write-file-atomically.ts";
import { lastWritten, type RunId, sameRun } from "./journal.ts";
import { NOTHING_WRITTEN, type Sink, type Written } from "./sink.ts";

/** The growing output and its journal. */
interface Files {
  readonly partial: string;
  readonly journal: string;
}

/** Where an output grows until it is whole. */
export const partialOf = (output: string): string => `${output}.partial`;

/**
 * Results to a file that appears under its name when it is whole. Until then they grow in `OUT.partial`; beside it a journal keeps, after each
 * block, how much of the input is done and how long the output is, so that a killed run can go on where its last whole block ended.
 *
 * `head` begins a new file; `complete` turns the partial file into the one that is renamed. Throws `output-busy`, `resume-other-run`,
 * `output-unwritable`.
 */
export async function openFileSink(
  path: string,
  id: RunId,
  resume: boolean,
  head: string,
  complete: (partial: string) => Promise<string> = async (partial) => partial,
): Promise<Sink> {
  const partial = partialOf(path);
  const files: Files = { partial, journal: `${partial}.journal` };
  const begun = await writing(path, () => begin(files, id, resume, head));
  const output = await writing(path, () => open(files.partial, "r+"));
  const journal = await writing(path, () => open(files.journal, "a"));
  let length = begun.length;
  return {
    begun: begun.written,
    write: (bytes, written) =>
      writing(path, async () => {
        await writeAll(output, bytes, length);
        length += bytes.length;
        await journal.appendFile(`${JSON.stringify({ ...written, length })}\n`);
      }),
    finish: () =>
      writing(path, async () => {
        await output.sync();
        await output.close();
        await journal.close();
        const whole = await complete(files.partial);
        await rename(whole, path);
        await rm(files.partial, { force: true });
        await rm(files.journal, { force: true });
      }),
    discard: async () => {
      await output.close();
      await journal.close();
      await rm(files.partial, { force: true });
      await rm(files.journal, { force: true });
    },
  };
}

async function begin(
  { partial, journal }: Files,
  id: RunId,
  resume: boolean,
  head: string,
): Promise<{ readonly written: Written; readonly length: number }> {
  const exists = await isThere(partial);
  if (exists && !resume) throw fail("output-busy", { file: partial });
  const told = exists ? await readFile(journal, "utf8").catch(() => "") : "";
  if (told !== "") {
    const other = sameRun(told, id);
    if (other !== null) throw fail("resume-other-run", { file: partial, what: other });
    const last = lastWritten(told, (await stat(partial)).size);
    if (last !== null) {
      await cut(partial, last.length);
      await cut(journal, last.journalLength);
      return last;
    }
  }
  // The output comes first: a journal without one would stand for a file that was never begun.
  const bytes = Buffer.from(head);
  const file = await open(partial, "w");
  await file.write(bytes);
  await file.close();
  const fresh = await open(journal, "w");
  await fresh.write(`${JSON.stringify(id)}\n`);
  await fresh.close();
  return { written: NOTHING_WRITTEN, length: bytes.length };
}

async function cut(path: string, length: number): Promise<void> {
  const file = await open(path, "r+");
  await file.truncate(length);
  await file.close();
}

async function writeAll(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
