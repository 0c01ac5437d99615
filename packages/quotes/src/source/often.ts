import type { Reading } from "../reading/reading.ts";

const HOW_OFTEN = /^[وف]?(?:كثيرا|غالبا|عاده|دائما|دوما|احيانا|نادرا|قليلا|سرعان|طالما|مرارا)$/;

/** كثيرا | ما, غالبا | ما, سرعان | ما: with such a word in front the ما is part of an adverb, and denies nothing. */
export function isOften({ forms }: Reading, index: number): boolean {
  return forms[index] === "ما" && HOW_OFTEN.test(forms[index - 1] ?? "");
}
