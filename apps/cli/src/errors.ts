import { createErrors, type Fail } from "@qawl/arabic/errors";

/**
 * Every message of the command line, by its stable code. A template says what failed, what was expected and what to
 * do; `{slots}` are filled from the details of the error. Add lines; never change the meaning of a code.
 */
const MESSAGES = {
  "input-missing": 'There is no file "{file}". Check the path; quote it if it holds spaces.',
  "input-is-directory": '"{file}" is a folder. Name the files in it, for example {file}/*.txt.',
  "input-unreadable": '"{file}" cannot be read ({reason}). Check its permissions.',
  "input-empty": "{file} holds no text.",
  "input-not-utf8":
    "{file} is not UTF-8 but {found}. Convert it first, for example: iconv -f {from} -t UTF-8 OLD > NEW.",
  "input-folder-empty": 'The folder "{file}" holds no .txt file. Name files, or another folder.',
  "annotation-broken": "{place}: {problem}. Mend it first; qawl validate lists every fault.",
  "agreement-nothing":
    "{first} and {second} have no article in common. Articles are paired by id where both have the same text: check that both hands worked on the same files.",
  "import-broken": 'The article "{article}" cannot be taken back: {problem}.',
  "result-invalid":
    "{where} is no line of results: {problem}. Give the JSON lines that qawl analyse --format jsonl or qawl batch --to jsonl wrote.",
  "results-empty": "{file} holds no results.",
  "import-not-json":
    "{place} is nothing that {tool} exports ({reason}). Give its JSON export as it came.",
  "output-exists":
    '"{file}" is there already and was left as it is. Say --force to replace it, or name another folder.',
  "record-not-utf8":
    "The record is not UTF-8. Convert the whole file first, for example: iconv -f WINDOWS-1256 -t UTF-8 OLD > NEW.",
  "record-not-json": "The record is not JSON ({reason}). Write one JSON object on each line.",
  "record-not-object": "The record is {found}, not a JSON object.",
  "record-no-text":
    'The record has no text in "{column}" (found: {found}). Name the column that holds it with --text-column.',
  "record-too-long":
    "The text of the record has {length} code units; at most {most} are read. Divide it into articles.",
  "worker-ended":
    "A worker of qawl batch ended before its work was done ({how}): killed, or out of memory. What has been written stays, and where input and output are files, --resume goes on from there; fewer --workers need less memory.",
  "record-failed":
    "The record could not be analysed ({reason}). This is a fault of the program; please report it.",
  "table-column-missing":
    '{file} has no column "{column}". Its columns are: {columns}. Name the right one with {option}.',
  "table-broken":
    "{file} cannot be read as CSV from line {line} on ({reason}). Check the quotation marks there; a quote inside a field is doubled.",
  "parquet-broken":
    "{file} is no whole Parquet file ({reason}). It was cut short or damaged: copy or write it again.",
  "gzip-broken":
    "{file} cannot be unpacked ({reason}). It was cut short, or is not packed with gzip: copy it again, or take .gz off its name.",
  "parquet-stdin":
    "Parquet is read from its end and cannot come from standard input or a pipe. Name the file.",
  "training-no-rows": "{file} has no row with a text and a label.",
  "training-too-few":
    "{file} has {groups} different texts or articles, too few for {folds} folds. Give more data or a smaller --folds.",
  "training-not-articles":
    "{file} holds no annotated articles, which this model answers. Give JSON lines of articles with statements, or a model trained on a table.",
  "output-unwritable":
    'The output "{file}" cannot be written ({reason}). Check the folder, its permissions and the free space; nothing was replaced.',
  "output-busy":
    '"{file}" is left from a run that did not end, or belongs to one that goes on. Continue it with --resume if its input was a file, or delete it.',
  "resume-other-run":
    'The unfinished output "{file}" was made from other input or with other options ({what}). Run with the same ones, or delete it and start anew.',
} as const;

/** Makes the error of one of these codes, to be thrown. */
export const fail: Fail<keyof typeof MESSAGES> = createErrors(MESSAGES);
