import { QawlError, type QawlErrorDetails } from "./qawl-error.ts";

/** Makes the error of a code. `details` fill the slots of its message; an error that led to this one is its `cause`. */
export type Fail<Code extends string> = (
  code: Code,
  details?: QawlErrorDetails,
  options?: { cause?: unknown },
) => QawlError;

/**
 * Gives a table of messages its errors. `{slots}` of a message are filled from the details; one without a detail
 * stays as it is.
 *
 * @param messages the templates by their stable codes
 */
export function createErrors<Code extends string>(
  messages: Readonly<Record<Code, string>>,
): Fail<Code> {
  return (code, details = {}, options) =>
    new QawlError(code, fillSlots(messages[code], details), details, options);
}

function fillSlots(template: string, details: QawlErrorDetails): string {
  return template.replaceAll(/\{([a-zA-Z]+)\}/g, (slot, name: string) =>
    String(details[name] ?? slot),
  );
}
