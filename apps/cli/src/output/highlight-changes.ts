import type { Audit } from "@qawl/arabic";
import type { Paint } from "./paint.ts";
import { showInvisible } from "./show-invisible.ts";

/** The original text with each stretch that would change as `[before→after]`; of changes that overlap, the first is shown. */
export function* highlightChanges(
  text: string,
  { changes }: Audit,
  paint: Paint,
): Iterable<string> {
  let shown = 0;
  for (const { span, before, after, loss } of changes) {
    if (span.start < shown || span.end === span.start) continue;
    yield text.slice(shown, span.start);
    const mark = `[${showInvisible(before)}→${showInvisible(after)}]`;
    yield loss === "lossy" ? paint.red(mark) : paint.green(mark);
    shown = span.end;
  }
  yield text.slice(shown);
}
