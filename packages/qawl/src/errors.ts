import { createErrors, type Fail } from "@qawl/arabic/errors";

/**
 * Every message of the package, by its stable code. A template says what failed, what was expected and what to
 * do; `{slots}` are filled from the details of the error. Add lines; never change the meaning of a code.
 */
const MESSAGES = {
  "unknown-option":
    'The option "{option}" has the value "{value}", which is not known. Choose one of: {choices}.',
  "pack-model":
    'The model does not answer what the pack asks: under "{head}" it knows {found}, expected {expected}. Give the pack a model that was trained on its labels.',
} as const;

/** Makes the error of one of these codes, to be thrown. */
export const fail: Fail<keyof typeof MESSAGES> = createErrors(MESSAGES);
