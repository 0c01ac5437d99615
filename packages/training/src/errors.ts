import { createErrors, type Fail } from "@qawl/arabic/errors";

/**
 * Every message of the package, by its stable code. A template says what failed, what was expected and what to
 * do; `{slots}` are filled from the details of the error. Add lines; never change the meaning of a code.
 */
const MESSAGES = {
  "model-file-missing":
    'The model has no file "{file}". Copy the whole folder, or train the model anew.',
  "model-file-invalid":
    'The model file "{file}" is not JSON. Copy the folder again, or train the model anew.',
  "input-missing": 'There is no file "{file}". Check the path; quote it if it holds spaces.',
  "input-is-directory": '"{file}" is a folder. Name the files in it, for example {file}/*.txt.',
  "input-unreadable": '"{file}" cannot be read ({reason}). Check its permissions.',
  "input-empty": "{file} holds no text.",
  "table-broken":
    "{file} cannot be read as CSV from line {line} on ({reason}). Check the quotation marks there; a quote inside a field is doubled.",
  "parquet-broken":
    "{file} is no whole Parquet file ({reason}). It was cut short or damaged: copy or write it again.",
  "gzip-broken":
    "{file} cannot be unpacked ({reason}). It was cut short, or is not packed with gzip: copy it again, or take .gz off its name.",
  "training-column-missing":
    "{file} has no column for the {what} (looked for: {column}). Its columns are: {columns}. Name the right one with --{what}.",
  "training-table-form":
    'The name "{file}" does not tell its form. Give a file that ends in .csv, .tsv, .jsonl, .json or .parquet, packed with .gz or not.',
  "training-table-stdin":
    "A table cannot come from standard input: the ending of its name tells its form. Name a file.",
  "training-folder-form":
    'The folder "{file}" holds none of the files {wanted} (.csv, .tsv, .jsonl, .json or .parquet, packed with .gz or not). Name the file itself, or rename it.',
  "training-line-broken":
    "{file}, line {line}, cannot be read ({reason}). Write one JSON object on each line.",
  "training-no-rows": "{file} has no row with a text and a label.",
  "training-one-label":
    '{file} knows of one label only, "{label}". At least two are needed to tell texts apart; check --label.',
  "training-config-broken": "{file} is not JSON ({reason}). Mend it, or leave --config out.",
  "training-config-value": "{file}: {setting} must be {expected}.",
  "training-plot":
    "A plot could not be drawn ({reason}). This is a fault of the program; please report it.",
} as const;

/** Makes the error of one of these codes, to be thrown. */
export const fail: Fail<keyof typeof MESSAGES> = createErrors(MESSAGES);
