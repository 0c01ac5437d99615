/** What fills the slots of the message. */
export type QawlErrorDetails = Record<string, string | number>;

/**
 * Misuse of the library: a wrong option, a file that does not match its manifest. Text itself never throws.
 * `code` is stable and meant for programs, `message` for people. Each package makes its own by `createErrors`.
 */
export class QawlError extends Error {
  readonly code: string;
  readonly details: Readonly<QawlErrorDetails>;

  constructor(
    code: string,
    message: string,
    details: QawlErrorDetails = {},
    options?: { cause?: unknown },
  ) {
    super(message, options);
    this.name = "QawlError";
    this.code = code;
    this.details = details;
  }
}
