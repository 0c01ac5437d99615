import { QawlError } from "./qawl-error.ts";

/** Refuses what is not a string; `what` begins the message. */
export function checkText(text: string, what: string): void {
  if (typeof text !== "string") {
    throw new QawlError("not-a-string", { what, received: text === null ? "null" : typeof text });
  }
}
