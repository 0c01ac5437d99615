import {
  ACT_NOUN,
  BODY,
  COLLECTIVE,
  COMPLEMENTISER,
  DEFINITE,
  OWNED,
  RELATIVE,
  ROLE,
} from "../../lexicon/kinds.ts";
import type { Range } from "../../reading/frame.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { clearFiniteCue, isComma, isPunctuation } from "../../reading/tests-on-tokens.ts";
import { fromWhomEnd } from "../from-whom.ts";
import { nameBetweenCommas } from "../name-between-commas.ts";
import type { Scan } from "./scan.ts";

/** Tokens between the two commas. */
const LONGEST = 14;

/**
 * The closing comma of what tells who the speaker is, or -1: اقترحت إدارة الرئيس، | عمر البشير، على …, أعلن المالكي، | الفائز بالانتخابات، تشكيل تحالف. A
 * name stands behind a body with a title at its end, a quality in front of the deed that the verb reports.
 */
export function apposedEnd({ reading, source, form, end }: Scan, comma: number): number {
  if (source === null) return -1;
  if (namesHead(reading, source)) return nameBetweenCommas(reading, comma, end);
  const { takes } = form.cue;
  if (!takes.has("object") || takes.has("addressee") || !isQuality(reading, comma + 1)) return -1;
  const close = closingComma(reading, comma + 1, end);
  return close >= 0 && isReported(reading, close + 1) ? close : -1;
}

/** إدارة | الرئيس السوداني: a body whose last noun is an office. */
function namesHead(reading: Reading, { first, end }: Range): boolean {
  if (!is(reading, first, BODY) || is(reading, first, ROLE)) return false;
  for (let index = end - 1; index > first; index--) {
    if (is(reading, index, ROLE)) return is(reading, index, DEFINITE) || index < end - 1;
    if (is(reading, index, BODY | COLLECTIVE)) return false;
  }
  return false;
}

/** الفائز, الحاصل, المتحدث: a definite word of who does something, and no deed. */
function isQuality(reading: Reading, index: number): boolean {
  if (!is(reading, index, DEFINITE) || is(reading, index, ACT_NOUN | BODY)) return false;
  return /^ال(?:م.{3,}|.ا.{2,3}ه?)$/.test(reading.forms[index]!);
}

function closingComma(reading: Reading, from: number, end: number): number {
  for (let index = from; index < Math.min(end, from + LONGEST); index++) {
    if (isComma(reading, index)) return index > from + 1 ? index : -1;
    if (isPunctuation(reading, index) || is(reading, index, COMPLEMENTISER | RELATIVE)) return -1;
    if (clearFiniteCue(reading, index) !== undefined) return -1;
  }
  return -1;
}

/** تشكيل تحالف, دعمه: the deed that is reported. */
function isReported(reading: Reading, index: number): boolean {
  return is(reading, index, ACT_NOUN | OWNED) && !is(reading, index, DEFINITE | ROLE | BODY);
}

/** وقالت سلمى الكرخي، | من منظمة العفو، …: of whom a person is; not whom a deed is asked of (طلب الوزير، | من الهيئة …). */
export function whoseEnd({ reading, source, end, form: { cue } }: Scan, comma: number): number {
  if (reading.forms[comma + 1] !== "من" || source?.end !== comma || cue.takes.has("من")) return -1;
  const { first } = source;
  if (is(reading, first, BODY | COLLECTIVE) && !is(reading, first, ROLE)) return -1;
  return fromWhomEnd(reading, comma, end);
}

/** The source holds a title behind a comma already. */
export function isApposed({ reading, source }: Scan, comma: number): boolean {
  for (let index = source!.first + 1; index < comma; index++)
    if (isComma(reading, index)) return true;
  return false;
}
