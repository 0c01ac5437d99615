/** A stretch of time; the ends are days, months or years (`2006-05-20`, `2006-05`, `2006`), both inclusive. */
export interface Period {
  readonly from?: string;
  readonly to?: string;
}

const DAY = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Whether a text is a day, a month or a year that a {@link Period} may end in. */
export function isDate(text: string): boolean {
  return DAY.test(text);
}

/** Whether the day (`YYYY-MM-DD`, more may follow) lies in the period; an open end holds every day. */
export function holds(period: Period, day: string): boolean {
  const date = day.slice(0, 10);
  if (period.from !== undefined && date < period.from) return false;
  return period.to === undefined || date.slice(0, period.to.length) <= period.to;
}

/** Whether two periods share a day. Ends that are given as month or year are taken whole. */
export function overlap(first: Period, second: Period): boolean {
  return startsBeforeEnd(first, second) && startsBeforeEnd(second, first);
}

function startsBeforeEnd(first: Period, second: Period): boolean {
  if (first.from === undefined || second.to === undefined) return true;
  const length = Math.min(first.from.length, second.to.length);
  return first.from.slice(0, length) <= second.to.slice(0, length);
}
