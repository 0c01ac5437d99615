import { COUNTRIES } from "../../lexicon/countries.ts";
import { HONORIFICS } from "../../lexicon/function-words.ts";
import {
  ADJECTIVE,
  BODY,
  COLLECTIVE,
  COMMON_NOUN,
  DEFINITE,
  PLACE,
  QUANTIFIER,
  ROLE,
} from "../../lexicon/kinds.ts";
import type { Range } from "../../reading/frame.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { isComma } from "../../reading/tests-on-tokens.ts";
import type { Scan } from "./scan.ts";

/** Verbs that cannot do without whom they speak of. */
const NEEDS = new Set(["describe", "accuse"]);
/** And those with whom they speak to, which is no content: ناشدت كارلا | الرئيس تخفيف …. */
const CALLS = new Set(["ناشد", "حث", "أمهل", "حذر"]);

/**
 * Where whom a verb speaks of begins inside the phrase that was read as its speaker: وصف الزعيم، فلان، | الرئيس الصيني …, اتهم كينيدي | وزير الخارجية …; -1
 * where nothing tells. Only where the verb needs somebody, and nobody else was met.
 */
export function objectInSource(scan: Scan): number {
  const { reading, source, second, settled, form } = scan;
  if (source === null || settled || form.pronoun || !needs(form)) return -1;
  if (second >= 0 && second !== source.end + 1 && !CALLS.has(form.cue.lemma)) return -1;
  // اتهم القائد، المتحدث باسم القوات، | المتمردين بـ…: whom he accuses stands behind his own title.
  if (second === source.end + 1 && isComma(reading, source.end) && isPeople(reading, second))
    return -1;
  let segment = source.first;
  let named = false;
  for (let index = source.first + 1; index < source.end; index++) {
    if (!isComma(reading, index - 1)) continue;
    const begins = !named && segment === source.first;
    named ||= isNamed(reading, segment) || isName(reading, index - 2);
    // اتهم العقيد فلان، | المتحدث باسم التحالف، الجماعة …: his post, where whom he speaks of stands behind it.
    const post = begins && is(reading, index, ROLE) && goesOnBehind(scan, index);
    if (named && !post && isAnother(reading, index)) return index;
    segment = index;
  }
  const next = source.first + 1;
  const alone = segment === source.first && next < source.end && isNamed(reading, source.first);
  return alone && is(reading, next, ROLE | QUANTIFIER) && !HONORIFICS.has(reading.forms[next]!)
    ? next
    : -1;
}

/** One more phrase stands behind the comma that closes this one. */
function goesOnBehind({ reading, source, second }: Scan, from: number): boolean {
  if (second > from && isComma(reading, second - 1)) return true;
  for (let index = from + 1; index < source!.end; index++) if (isComma(reading, index)) return true;
  return false;
}

function needs({ cue }: Scan["form"]): boolean {
  return NEEDS.has(cue.class) || CALLS.has(cue.lemma);
}

/** المتمردين, السوريين: a sound plural in the oblique case. */
export function isPeople({ forms }: Reading, index: number): boolean {
  return /^ال.{3,}ين$/.test(forms[index]!);
}

/** Whom a verb calls on is told from what it says: the content begins behind him. */
export function contentBehind({ form }: Scan, object: number, content: number): number {
  return CALLS.has(form.cue.lemma) ? content : object;
}

/** The speaker without whom he speaks of. */
export function speakerBefore(reading: Reading, { first }: Range, object: number): Range {
  return { first, end: isComma(reading, object - 1) ? object - 1 : object };
}

/** A name, and no office or body: what stands behind it is no longer said of the speaker. */
function isNamed(reading: Reading, index: number): boolean {
  return HONORIFICS.has(reading.forms[index]!) || isName(reading, index);
}

function isName(reading: Reading, index: number): boolean {
  return !is(reading, index, ROLE | BODY | COLLECTIVE | DEFINITE | COMMON_NOUN | ADJECTIVE);
}

function isAnother(reading: Reading, index: number): boolean {
  const form = reading.forms[index]!;
  if (HONORIFICS.has(form)) return false;
  if (is(reading, index, ROLE)) return is(reading, index, DEFINITE);
  return is(reading, index, BODY | PLACE | COLLECTIVE) || COUNTRIES.has(form);
}
