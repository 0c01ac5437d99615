import { fail } from "./fail.ts";

/** Refuses what is not a string; `what` begins the message. */
export function checkText(text: string, what: string): void {
  if (typeof text !== "string") {
    throw fail("not-a-string", { what, received: text === null ? "null" : typeof text });
  }
}
