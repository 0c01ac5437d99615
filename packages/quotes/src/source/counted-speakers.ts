import { BODY, COLLECTIVE, DEFINITE, ROLE } from "../lexicon/kinds.ts";
import { is, type Reading } from "../reading/reading.ts";
import { isKnown, withoutTanwin } from "./speaker-start.ts";

/** أكثر من | 50 نائبا */
export function isMoreThan({ forms, tokens }: Reading, index: number): boolean {
  return /^(?:اكثر|اقل)$/.test(forms[index - 1]!) && tokens[index + 1]!.kind === "number";
}

/** 29 | نائبا يحذرون …, أكثر من 50 | حزبا: who speaks, counted. */
export function countsSpeakers(reading: Reading, number: number): boolean {
  const form = reading.forms[number + 1] ?? "";
  // 14:10 | السفارة تنفي …
  if (!/^\d+$/.test(reading.forms[number]!) || is(reading, number + 1, DEFINITE)) return false;
  if (reading.forms[number - 1] === ":") return false;
  return is(reading, number + 1, ROLE | BODY | COLLECTIVE) || isKnown(withoutTanwin(form));
}
