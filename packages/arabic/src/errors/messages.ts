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
    'The TensorFlow.js backend "{backend}" does not load here. Use "auto" for the fastest that does; for "tensorflow", set up @tensorflow/tfjs-node first.',
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
} as const;
