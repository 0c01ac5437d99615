import { normalize } from "../normalize/normalize.ts";

/** A calendar date as written in a token; the year has as many digits as the writer gave it. */
export interface DateReading {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_FIRST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;

/**
 * Reads the form of a number token as a date: 12/3/2021 and 12-3-2021 (the day first, as Arabic news writes),
 * 2021/3/12 and 2021-03-12. What cannot be a date of the calendar: `null`.
 */
export function readDate(form: string): DateReading | null {
  if (form.length > 16) return null;
  const written = normalize(form, { profile: "match" });
  const dayFirst = DAY_FIRST.exec(written);
  if (dayFirst !== null) return checked(dayFirst[4]!, dayFirst[3]!, dayFirst[1]!);
  const yearFirst = YEAR_FIRST.exec(written);
  return yearFirst === null ? null : checked(yearFirst[1]!, yearFirst[3]!, yearFirst[4]!);
}

function checked(year: string, month: string, day: string): DateReading | null {
  const reading = { year: Number(year), month: Number(month), day: Number(day) };
  const length = new Date(Date.UTC(reading.year, reading.month, 0)).getUTCDate();
  const valid =
    reading.month >= 1 && reading.month <= 12 && reading.day >= 1 && reading.day <= length;
  return valid ? reading : null;
}
