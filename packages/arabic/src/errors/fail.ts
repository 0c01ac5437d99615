import { createErrors, type Fail } from "./create-errors.ts";

/**
 * Every message of the package, by its stable code. A template says what failed, what was expected and what to
 * do; `{slots}` are filled from the details of the error. Add lines; never change the meaning of a code.
 */
const MESSAGES = {
  "unknown-option":
    'The option "{option}" has the value "{value}", which is not known. Choose one of: {choices}.',
  "not-a-string": "{what} must be a string, but came as {received}. Read the bytes as UTF-8 first.",
  "not-a-rule":
    'The profile holds something that is not a rule at position {position}. Give the name of a profile ({choices}) or a list of rules imported from "@qawl/arabic/rules".',
  "span-outside-text":
    "The span {start}..{end} lies outside the text of {length} code units. Spans are half-open: 0 <= start <= end <= length.",
  "alignments-do-not-meet":
    "The first alignment ends in a text of {first} code units, the second begins at one of {second}. Compose alignments in the order in which the texts were made.",
  "input-empty": "{file} holds no text.",
  "input-not-utf8":
    "{file} is not UTF-8 but {found}. Convert it first, for example: iconv -f {from} -t UTF-8 OLD > NEW.",
  "input-binary": "{file} is not a text file. Give plain UTF-8 text.",
} as const;

/** Makes the error of one of these codes, to be thrown. */
export const fail: Fail<keyof typeof MESSAGES> = createErrors(MESSAGES);
