// @qawl/arabic/errors: the error of every package of the project, and its messages.

export { MESSAGES } from "../errors/messages.ts";
export { QawlError, type QawlErrorCode, type QawlErrorDetails } from "../errors/qawl-error.ts";
