// @qawl/arabic/errors: the error of every package of the project, and how a package makes its own.

export { createErrors, type Fail } from "../errors/create-errors.ts";
export { QawlError, type QawlErrorDetails } from "../errors/qawl-error.ts";
