import { createHash } from "node:crypto";
import type { SourceFile } from "../src/index.ts";

/** The SHA-256 of each file, in the form that `sha256sum --check` reads. */
export function checksums(files: readonly SourceFile[]): string {
  return files
    .map(({ name, text }) => `${createHash("sha256").update(text).digest("hex")}  ${name}\n`)
    .join("");
}
