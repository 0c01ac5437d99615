import { ATTRIBUTING, COMPLEMENTISER, PREPOSITION, RELATIVE } from "../../lexicon/kinds.ts";
import { is, type Reading } from "../../reading/reading.ts";

export function parenthesisEnd(reading: Reading, index: number, end: number): number {
  const form = reading.forms[index]!;
  if (form === "(" || form === "[") {
    for (let close = index + 1; close < Math.min(end, index + 30); close++)
      if (/^[)\]]$/.test(reading.forms[close]!)) return close + 1;
    return index + 1;
  }
  if (/^[-–—]$/.test(form)) return behindDash(reading, index, end);
  if (/^[/)\]…]$/.test(form)) return index + 1;
  return -1;
}

/** اقترح الوزير - بحسب الوكالة - | وقف النار: what stands between two dashes is an aside. */
function behindDash(reading: Reading, index: number, end: number): number {
  if (
    !is(reading, index + 1, ATTRIBUTING | PREPOSITION | RELATIVE) &&
    !/^وه[وي]$/.test(reading.forms[index + 1] ?? "")
  )
    return index + 1;
  for (let close = index + 2; close < Math.min(end, index + DASHED); close++) {
    if (reading.forms[close] === reading.forms[index]) return close + 1;
    if (is(reading, close, COMPLEMENTISER)) break;
  }
  return index + 1;
}

const DASHED = 24;
