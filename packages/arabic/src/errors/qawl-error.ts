import { MESSAGES } from "./messages.ts";

/** The stable code of an error: the key of its message in the message table. */
export type QawlErrorCode = keyof typeof MESSAGES;

/** What fills the slots of the message. */
export type QawlErrorDetails = Record<string, string | number>;

/**
 * Misuse of the library: a wrong option, a file that does not match its manifest. Text itself never throws.
 * `code` is stable and meant for programs, `message` for people.
 */
export class QawlError extends Error {
  readonly code: QawlErrorCode;
  readonly details: Readonly<QawlErrorDetails>;

  constructor(code: QawlErrorCode, details: QawlErrorDetails = {}, options?: { cause?: unknown }) {
    super(fillSlots(MESSAGES[code], details), options);
    this.name = "QawlError";
    this.code = code;
    this.details = details;
  }
}

function fillSlots(template: string, details: QawlErrorDetails): string {
  return template.replaceAll(/\{([a-zA-Z]+)\}/g, (slot, name: string) =>
    String(details[name] ?? slot),
  );
}
