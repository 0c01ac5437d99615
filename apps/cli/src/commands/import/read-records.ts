import { fail } from "../../errors.ts";
import type { Tool } from "./spec.ts";

/** The records of an export: a list, or an object a line. Throws `import-not-json` with the place. */
export function readRecords(text: string, file: string, tool: Tool): readonly object[] {
  const records = text.trimStart().startsWith("[")
    ? (parse(text, file, tool) as readonly unknown[])
    : text
        .split("\n")
        .flatMap((line, index) =>
          line.trim() === "" ? [] : [parse(line, `${file}:${index + 1}`, tool)],
        );
  for (const record of records) {
    if (typeof record !== "object" || record === null || Array.isArray(record)) {
      throw fail("import-not-json", {
        place: file,
        tool,
        reason: "a record is no object",
      });
    }
  }
  return records as readonly object[];
}

function parse(text: string, place: string, tool: Tool): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw fail("import-not-json", { place, tool, reason: "it is not JSON" }, { cause });
  }
}
