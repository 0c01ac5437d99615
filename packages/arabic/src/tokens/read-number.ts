import { normalize } from "../normalize/normalize.ts";

/** A number as written in a token. */
export interface NumberReading {
  readonly value: number;
  /** Written with a percent sign; the value is as written (25 for 25%). */
  readonly percent: boolean;
}

const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const PLAIN = /^\d+(?:[.,،]\d+)?$/;

/**
 * Reads the form of a number token: 1,500 -> 1500, 3.5, ٣٫٥ -> 3.5, 25% -> 25 with `percent`. A single comma that does
 * not part thousands is read as a decimal comma (3,5 -> 3.5). Dates, times and anything else: `null`.
 */
export function readNumber(form: string): NumberReading | null {
  if (form.length > 64) return null;
  const written = normalize(form, { profile: "match" });
  const percent = written.startsWith("%") || written.endsWith("%");
  const digits = percent ? written.replaceAll("%", "") : written;
  if (GROUPED.test(digits)) return { value: Number(digits.replaceAll(",", "")), percent };
  if (PLAIN.test(digits)) return { value: Number(digits.replace(/[,،]/, ".")), percent };
  return null;
}
