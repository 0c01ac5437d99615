import {
  BODY,
  COLLECTIVE,
  COMPLEMENTISER,
  DEFINITE,
  GIVEN_NAME,
  OWNED,
  PLACE,
  ROLE,
} from "../../lexicon/kinds.ts";
import { is, type Reading } from "../../reading/reading.ts";
import type { SpokenClause } from "./clause.ts";

/** Verbs of what is uttered at some time; not of what is refused, asked for or agreed to in deeds. */
const UTTERING: ReadonlySet<string> = new Set([
  "admit",
  "express",
  "promise",
  "threaten",
  "warn",
  "accuse",
  "condemn",
  "praise",
  "deny",
]);
const ALSO = new Set("طالب دعا ناشد أوصى حث نصح شدد أيد عارض أبلغ أخبر أعلم أفاد".split(" "));
/** Told of deeds as well, or spelled like another verb (كذبت). */
const DEEDS = new Set("اعتذر سلّم ألقى شن صب نسب قدم أخفى كذّب ناقض أخذ دق قرع".split(" "));

/**
 * قال المصدر إن | المتهمين اعترفوا بـ…, أوضح القاضي أن «| المتهمة أقرت بـ…»: within what one reports stands, as told by him, what another has said. The verb is a perfect,
 * behind a subject of its own: what is wanted, refused or held there belongs to the one who reports.
 */
export function isUtteredInside(clause: SpokenClause): boolean {
  const { reading, form, negated, prefixed, subjectBefore, source, after } = clause;
  if (form.shape !== "perfect" || negated || prefixed || form.cue.act) return false;
  if (source === null || !subjectBefore || source.first > clause.verb) return false;
  if (after.kind !== "object" && after.kind !== "clause") return false;
  const { class: name, lemma } = form.cue;
  if (!(UTTERING.has(name) || ALSO.has(lemma)) || DEEDS.has(lemma)) return false;
  // إن المنظمة تعاونت | عبر مئات الأعضاء: the preposition.
  if (lemma === "عبر" && reading.forms[after.first - 1] !== "عن") return false;
  // أبدت المجتمعات | الكثير من الصبر: what they showed, and no word.
  if (lemma === "أبدى" && !is(reading, after.first, OWNED)) return false;
  return isReportedThere(clause) && isAnother(reading, source.first);
}

/** Behind أن, or behind the mark that أن stands in front of. */
function isReportedThere({ reading, source, place }: SpokenClause): boolean {
  if (place.nested) return true;
  const before = source!.first - 1;
  return reading.tokens[before]?.kind === "open-quote" && is(reading, before - 1, COMPLEMENTISER);
}

/** Somebody by name, office or number, and not the speaker's own (بلاده, حكومته). */
function isAnother(reading: Reading, first: number): boolean {
  if (is(reading, first, ROLE | BODY | COLLECTIVE | PLACE | GIVEN_NAME))
    return !OWN.test(reading.forms[first]!);
  if (is(reading, first, OWNED)) return false;
  return reading.kinds[first] === 0 || is(reading, first, DEFINITE);
}

const OWN = /^(?:بلاد|حكومت|حزب|حركت|كتلت|وزارت|دولت|قوات|جيش|قيادت|موكل)(?:ه|ها|هم|نا)$/;
