/**
 * Every message of the project, by its stable code. A template says what failed, what was expected and what to
 * do; `{slots}` are filled from the details of the error. Add lines; never change the meaning of a code.
 */
export const MESSAGES = {
  "unknown-option":
    'The option "{option}" has the value "{value}", which is not known. Choose one of: {choices}.',
  "not-a-string": "{what} must be a string, but came as {received}. Read the bytes as UTF-8 first.",
  "not-a-rule":
    'The profile holds something that is not a rule at position {position}. Give the name of a profile ({choices}) or a list of rules imported from "@qawl/arabic/rules".',
  "span-outside-text":
    "The span {start}..{end} lies outside the text of {length} code units. Spans are half-open: 0 <= start <= end <= length.",
  "alignments-do-not-meet":
    "The first alignment ends in a text of {first} code units, the second begins at one of {second}. Compose alignments in the order in which the texts were made.",
  "backend-unavailable":
    'The TensorFlow.js backend "{backend}" does not load here. Use "auto" for the fastest that does; for "tensorflow", run npx qawl-stance-native first.',
  "native-unsupported":
    "The native backend is set up by this command on Linux x86-64 only; this is {platform} {architecture}. Elsewhere npm install @tensorflow/tfjs-node brings it along where its host can be reached; WASM works everywhere.",
  "native-tool-missing":
    "{tool} is missing, which building the native backend needs. Install it and run the same command again.",
  "native-unavailable":
    "The native backend is not to be had here: {what} could not be downloaded ({reason}). Nothing was left behind; WASM works without.",
  "native-changed":
    'The download "{file}" has SHA-256 {actual}; expected was {expected}. It was not used, and nothing was left behind. Try again; if it stays, report it.',
  "native-setup-failed": "{step} failed ({reason}). Nothing was left behind.",
  "model-folder-unreadable":
    'The model folder "{folder}" cannot be read. Expected model.json, weights.bin, vectorizer.json, labels.json and manifest.json there.',
  "model-folder-unwritable":
    'The model folder "{folder}" cannot be written. Nothing was changed; check the path, the free space and the permissions.',
  "model-file-missing":
    'The model has no file "{file}". Copy the whole folder, or train the model anew.',
  "model-file-invalid":
    'The model file "{file}" is not JSON. Copy the folder again, or train the model anew.',
  "model-version":
    "The model has format {format}, version {version}; this release reads qawl-model, version 1. Use a matching release or train the model anew.",
  "model-hash":
    'The model file "{file}" has SHA-256 {actual}, but its manifest says {expected}. The file was changed or damaged: copy the folder again.',
  "model-shape":
    "The model does not fit together: {tensor} should have {expected}, but has {actual}. Train the model anew.",
  "input-missing": 'There is no file "{file}". Check the path; quote it if it holds spaces.',
  "input-is-directory": '"{file}" is a folder. Name the files in it, for example {file}/*.txt.',
  "input-unreadable": '"{file}" cannot be read ({reason}). Check its permissions.',
  "input-empty": "{file} holds no text.",
  "input-not-utf8":
    "{file} is not UTF-8 but {found}. Convert it first, for example: iconv -f {from} -t UTF-8 OLD > NEW.",
  "input-binary": "{file} is not a text file. Give plain UTF-8 text.",
  "actor-id-twice": 'The registry holds the id "{id}" twice. Give each actor an id of its own.',
  "actor-id-unknown":
    'The actor "{actor}" names "{id}" as party, parent or office, but the registry holds no such id. Add it or correct the id.',
  "actor-alias-twice":
    'The full name "{alias}" belongs to "{first}" and to "{second}" at one time. Drop it from one of them, or part the two by periods.',
  "actor-dates":
    'The actor "{actor}" holds the office "{office}" from {from} to {to}: the end lies before the beginning. Correct the dates.',
  "published-not-a-date":
    'The date of publication "{published}" is not one. Write it as YYYY-MM-DD, for example 2021-12-09.',
  "input-folder-empty": 'The folder "{file}" holds no .txt file. Name files, or another folder.',
  "annotation-broken": "{place}: {problem}. Mend it first; qawl validate lists every fault.",
  "agreement-nothing":
    "{first} and {second} have no article in common. Articles are paired by id where both have the same text: check that both hands worked on the same files.",
  "import-broken": 'The article "{article}" cannot be taken back: {problem}.',
  "result-invalid":
    "{where} is no line of results: {problem}. Give the JSON lines that qawl analyse --format jsonl or qawl batch --to jsonl wrote.",
  "results-without-text":
    "{file} was written without the texts of the articles, which are needed here. Analyse again without --no-text.",
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
    "A worker of qawl batch ended before its work was done ({how}): killed, or out of memory. What has been written stays, and --resume goes on from there; fewer --workers need less memory.",
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
    "Parquet is read from its end and cannot come from standard input. Name the file.",
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
  "training-too-few":
    "{file} has {groups} different texts or articles, too few for {folds} folds. Give more data or a smaller --folds.",
  "training-not-articles":
    "{file} holds no annotated articles, which this model answers. Give JSON lines of articles with statements, or a model trained on a table.",
  "training-config-broken": "{file} is not JSON ({reason}). Mend it, or leave --config out.",
  "training-config-value": "{file}: {setting} must be {expected}.",
  "training-plot":
    "A plot could not be drawn ({reason}). This is a fault of the program; please report it.",
  "output-unwritable":
    'The output "{file}" cannot be written ({reason}). Check the folder, its permissions and the free space; nothing was replaced.',
  "output-busy":
    '"{file}" is left from a run that did not end, or belongs to one that goes on. Continue it with --resume, or delete it.',
  "resume-other-run":
    'The unfinished output "{file}" was made from other input or with other options ({what}). Run with the same ones, or delete it and start anew.',
} as const;
