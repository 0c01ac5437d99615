import type { Cue } from "../../lexicon/cue-types.ts";
import { ADJECTIVE, BODY, COLLECTIVE, GIVEN_NAME, PREPOSITION, ROLE } from "../../lexicon/kinds.ts";
import { isActNoun, isActShape } from "../../lexicon/word-kinds.ts";
import type { Frame } from "../../reading/frame.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { clauseAfter } from "../../reading/tests-on-tokens.ts";
import { governedContent } from "../../source/governed.ts";
import { nounPhraseEnd } from "../../source/noun-phrase.ts";
import { isAgainst } from "./charge.ts";
import { standFrame } from "./noun-frame.ts";

/** من جانب, من قبل: by whom, and nothing else. */
const BY = /^(?:جانب|قبل|طرف|لدن)$/;
/** Of a request the plain من tells as well of whom it is made: طلب من الجيران. */
const ASKING = new Set(["طلب", "طالب", "رجا", "التمس"]);

/** تعهدات | من دول مانحة بتمويل …, مناشدة | من جانب النقابة لإطلاق …: a noun with its speaker behind من, and what he asks for, promises or threatens. */
export function readByWhom(
  reading: Reading,
  cue: number,
  entry: Cue | undefined,
  end: number,
): Frame | null {
  const { forms } = reading;
  if (entry === undefined || /^ب(?:دعوه|طلب)$/.test(forms[cue]!)) return null;
  let index = cue + 1;
  while (index < end && is(reading, index, ADJECTIVE) && !is(reading, index, PREPOSITION)) index++;
  if (index + 2 >= end || forms[index] !== "من") return null;
  const explicit = BY.test(forms[index + 1]!);
  const first = explicit ? index + 2 : index + 1;
  if (first >= end || reading.tokens[first]!.kind !== "word") return null;
  const known = is(reading, first, ROLE | BODY | COLLECTIVE);
  const named = explicit && (reading.kinds[first] === 0 || is(reading, first, GIVEN_NAME));
  if (!known && !named) return null;
  const last = nounPhraseEnd(reading, first, end);
  const source = {
    first,
    end: entry.class === "accuse" ? beforeAccused(reading, first, last, end) : last,
  };
  const clause = clauseAfter(reading, source.end);
  if (!explicit && (ASKING.has(entry.lemma) || (entry.takes.has("من") && clause < 0))) return null;
  const content = clause >= 0 ? clause : contentOf(reading, source.end, entry, end);
  if (content < 0 || content >= end) return null;
  const kind = clause >= 0 ? "clause" : "object";
  return standFrame(entry, { cue, source, kind, first: content });
}

/** انتقادات من الصحافة | لصمت الحكومة: whom or what they are against is no part of the speaker's phrase. */
export function beforeAccused(reading: Reading, first: number, last: number, end: number): number {
  let index = first + 1;
  for (; index < last; index++) {
    if (OF_A_BODY.test(reading.forms[index]!) || isNamed(reading, index)) continue;
    if (isAgainst(reading, index, end)) break;
  }
  return index;
}

/** النائبة | لمياء الخالدي: a name behind a title has the ل as its own letter. */
function isNamed(reading: Reading, index: number): boolean {
  if (!is(reading, index - 1, ROLE)) return false;
  return is(reading, index, GIVEN_NAME) || /^ال.{3,}ي$/.test(reading.forms[index + 1] ?? "");
}

/** الاتحاد | لكرة القدم, المنظمة | لحقوق الإنسان. */
const OF_A_BODY = /^ل(?:كره|حقوق|ش[ؤو]ون|مكافحه|حمايه|دعم|امم)$/;

/** What the noun governs; of a demand an act behind ل too. */
function contentOf(reading: Reading, index: number, entry: Cue, end: number): number {
  if (index >= end) return -1;
  const governed = governedContent(reading, index, entry, end);
  if (governed >= 0) return governed;
  if (entry.class === "accuse") return isAgainst(reading, index, end) ? index : -1;
  if (entry.class !== "demand") return -1;
  const noun = /^ل(?:ل)?(.{3,})/.exec(reading.forms[index]!)?.[1];
  return noun !== undefined && (isActNoun(noun) || isActShape(noun)) ? index : -1;
}
