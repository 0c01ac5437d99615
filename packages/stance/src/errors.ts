import { createErrors, type Fail } from "@qawl/arabic/errors";

/**
 * Every message of the package but those of the native set-up, by its stable code. A template says what failed, what was expected and what to
 * do; `{slots}` are filled from the details of the error. Add lines; never change the meaning of a code.
 */
const MESSAGES = {
  "unknown-option":
    'The option "{option}" has the value "{value}", which is not known. Choose one of: {choices}.',
  "backend-unavailable":
    'The TensorFlow.js backend "{backend}" does not load here. Use "auto" for the fastest that does; for "tensorflow", run npx qawl-stance-native first.',
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
} as const;

/** Makes the error of one of these codes, to be thrown. */
export const fail: Fail<keyof typeof MESSAGES> = createErrors(MESSAGES);
