import { type Reading, sentenceStart } from "../../reading/reading.ts";

const GOES_ON = /^[وف]?(?:مضي|راح|عاد|اخذ|ظل|استمر|واصل|بدا|طفق)ت?$/;

/** …، ومضى | يقول إن …, …، ثم راح | يردد أن …: the verb with which somebody goes on to speak, right in front of a verb of the present; or -1. */
export function goingOnBefore(reading: Reading, verb: number): number {
  const { forms } = reading;
  const before = verb - 1;
  if (before < sentenceStart(reading, verb) || !/^[يت]/.test(forms[verb]!)) return -1;
  if (!GOES_ON.test(forms[before]!)) return -1;
  if (forms[before - 1] === "ثم") return before - 1;
  return forms[before]!.startsWith("و") ? before : -1;
}
