import type { Actor } from "../actor.ts";
import { fullNames } from "../names.ts";

/** A body of many states by its full name, "الشرطة الدولية": with a state's adjective behind it, "الإنتربول التونسي", it is the bureau there. */
export function isWorldwide(actor: Actor): boolean {
  if (actor.kind !== "body" || actor.parent !== undefined) return false;
  return fullNames(actor).some(({ text }) => /(?:الدولي|العالمي)ة?(?: |$)/.test(text));
}
