import { createErrors, type Fail } from "@qawl/arabic/errors";

/** What can go wrong while the native backend is set up, by its stable code; apart, because only that command needs the words. */
const MESSAGES = {
  "native-unsupported":
    "The native backend is set up by this command on Linux x86-64 only; this is {platform} {architecture}. Elsewhere npm install @tensorflow/tfjs-node brings it along where its host can be reached; WASM works everywhere.",
  "native-tool-missing":
    "{tool} is missing, which building the native backend needs. Install it and run the same command again.",
  "native-unavailable":
    "The native backend is not to be had here: {what} could not be downloaded ({reason}). Nothing was left behind; WASM works without.",
  "native-changed":
    'The download "{file}" has SHA-256 {actual}; expected was {expected}. It was not used, and nothing was left behind. Try again; if it stays, report it.',
  "native-setup-failed": "{step} failed ({reason}). Nothing was left behind.",
} as const;

/** Makes the error of one of these codes, to be thrown. */
export const fail: Fail<keyof typeof MESSAGES> = createErrors(MESSAGES);
