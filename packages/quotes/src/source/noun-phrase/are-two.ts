import { ACCUSATIVE, BODY, CITY, COLLECTIVE, DEFINITE, PLACE } from "../../lexicon/kinds.ts";
import { isBody } from "../../lexicon/word-kinds.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import { hasTanwin } from "../../reading/raw-letters.ts";
import { is, type Reading } from "../../reading/reading.ts";

/** Titles of which two may speak, in the nominative. */
const TITLES = wordSet(
  "رئيسا وزيرا زعيما نائبا قائدا سفيرا مديرا أمينا ممثلا محافظا متحدثا مبعوثا مندوبا عضوا مستشارا ائتلافا تحالفا تيارا",
);

/**
 * أكد | وزيرا خارجية البلدين أن …, أعلن | زعيما القائمتين تحالفهما: two men with one title, in front of their genitive. Not وزيرا جديدا, nor one with the mark
 * of the accusative.
 */
export function areTwo(reading: Reading, index: number): boolean {
  if (!is(reading, index, ACCUSATIVE) || !TITLES.has(reading.forms[index]!)) return false;
  if (hasTanwin(reading, index) || reading.tokens[index + 1]?.kind !== "word") return false;
  const next = is(reading, index + 1, DEFINITE | BODY | COLLECTIVE | CITY | PLACE);
  // ائتلافا | النصر والحكمة: two of them are named.
  if (isBody(reading.forms[index]!.slice(0, -1)))
    return is(reading, index + 1, DEFINITE) && /^وال/.test(reading.forms[index + 2] ?? "");
  // زعيما | تحالفي "النهر" و"الجسر"
  const pair = reading.forms[index + 1]!;
  if (/ي$/.test(pair) && isBody(pair.slice(0, -1))) return true;
  return next || (is(reading, index + 2, DEFINITE) && !/ا$/.test(reading.forms[index + 1]!));
}
