import { createErrors, type Fail } from "@qawl/arabic/errors";

/**
 * Every message of the package, by its stable code. A template says what failed, what was expected and what to
 * do; `{slots}` are filled from the details of the error. Add lines; never change the meaning of a code.
 */
const MESSAGES = {
  "import-broken": 'The article "{article}" cannot be taken back: {problem}.',
  "result-invalid":
    "{where} is no line of results: {problem}. Give the JSON lines that qawl analyse --format jsonl or qawl batch --to jsonl wrote.",
  "results-without-text":
    "{file} was written without the texts of the articles, which are needed here. Analyse again without --no-text.",
} as const;

/** Makes the error of one of these codes, to be thrown. */
export const fail: Fail<keyof typeof MESSAGES> = createErrors(MESSAGES);
