import type { Looked } from "../looked.ts";
import { BAR, DASH, SHORTEST } from "./marks.ts";

/** قد يهمك أيضا/, للمزيد:, اقرأ أيضا: in front of the headline of another text. */
export function behindPointer({ document, forms }: Looked, first: number, end: number): number {
  const begins =
    forms[first] === "قد" ? forms[first + 1] === "يهمك" : POINTER.test(forms[first] ?? "");
  if (!begins) return first;
  for (let index = first + 1; index < Math.min(end - SHORTEST, first + POINTING); index++) {
    if (document.tokens[index]!.kind === "word") continue;
    return POINTER_END.test(forms[index]!) ? index + 1 : first;
  }
  return first;
}

const POINTER = /^(?:للمزيد|لمزيد|المزيد|اقرا|اقراوا|اقر[ؤو]وا|شاهد|شاهدوا|طالع|طالعوا)$/;

const POINTER_END = /^(?:[:/|]|\.\.+|…)$/;

/** Tokens of such words. */
const POINTING = 5;

/** ● , - , * in front of a line. */
export function behindBullet({ document, forms }: Looked, first: number): number {
  let index = first;
  while (
    /^(?:emoji|symbol)$/.test(document.tokens[index]?.kind ?? "") ||
    BULLET.test(forms[index] ?? "")
  )
    index++;
  return index;
}

const BULLET = /^(?:[-–—*•·]{1,2})$/;

/** عاجل |, خبر عاجل /, حصري:: what a channel puts in front of its news. */
export function behindAlert({ forms }: Looked, first: number, end: number): number {
  const word = forms[first] === "خبر" ? first + 1 : first;
  if (!ALERT.test(forms[word] ?? "")) return first;
  const tagged = forms[word]!.startsWith("#");
  let index = word + 1;
  while (index < end && ALERT_END.test(forms[index]!)) index++;
  if (index + 1 >= end || (index === word + 1 && !tagged)) return first;
  return index;
}

const ALERT = /^#?(?:عاجل|حصري|حصريا|خاص|فيديو|بالفيديو)$/;
const ALERT_END = /^(?:[:/|،-]|–|—|\.\.+|…)$/;

/** 14:30 |, 07:10, 06:10 بتوقيت بغداد —: the time of an entry in a ticker. */
export function behindTime({ document, forms }: Looked, first: number): number {
  if (document.tokens[first]?.kind !== "number") return first;
  const text = document.text.slice(document.tokens[first]!.start, document.tokens[first]!.end);
  if (!/^\p{Nd}{1,2}[:.]\p{Nd}{2}$/u.test(text)) return first;
  let index = first + 1;
  if (forms[index] === "بتوقيت") index += 2;
  while (DASH.test(forms[index] ?? "") || BAR.test(forms[index] ?? "")) index++;
  return index > first + 1 || text.includes(":") ? index : first;
}
