import { createErrors, type Fail } from "@qawl/arabic/errors";

/**
 * Every message of the package, by its stable code. A template says what failed, what was expected and what to
 * do; `{slots}` are filled from the details of the error. Add lines; never change the meaning of a code.
 */
const MESSAGES = {
  "actor-id-twice": 'The registry holds the id "{id}" twice. Give each actor an id of its own.',
  "actor-id-unknown":
    'The actor "{actor}" names "{id}" as party, parent or office, but the registry holds no such id. Add it or correct the id.',
  "actor-alias-twice":
    'The full name "{alias}" belongs to "{first}" and to "{second}" at one time. Drop it from one of them, or part the two by periods.',
  "actor-dates":
    'The actor "{actor}" holds the office "{office}" from {from} to {to}: the end lies before the beginning. Correct the dates.',
  "published-not-a-date":
    'The date of publication "{published}" is not one. Write it as YYYY-MM-DD, for example 2021-12-09.',
} as const;

/** Makes the error of one of these codes, to be thrown. */
export const fail: Fail<keyof typeof MESSAGES> = createErrors(MESSAGES);
