import { normalize } from "@qawl/arabic";
import { cueIndex } from "../lexicon/cue-index.ts";
import type { Cue } from "../lexicon/cue-types.ts";
import { isAdjective, isVerb } from "../lexicon/word-kinds.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Frame, Range } from "../reading/frame.ts";
import { type Reading, sentenceEnd } from "../reading/reading.ts";
import { clauseAfter, isBody, isCollective, isRole } from "../reading/tests-on-tokens.ts";
import { readAfterVerb } from "../source/after-verb.ts";
import { nounPhraseEnd } from "../source/noun-phrase.ts";
import { isActNoun } from "../source/object-start.ts";

/** Verbal nouns of saying with their owner behind them, and those with a pronoun. */
const NOUNS = wordSet("إعلان تأكيد قول تصريح زعم ادعاء تحذير اعتراف إقرار اعتقاد رأي");
const OWNED =
  /^(?:ف|و|ب|ل)?(اعلان|تاكيد|قول|زعم|ادعاء|تحذير|اعتراف|اقرار|اعتقاد|راي)(?:ه|ها|هم|هما)$/;
const LEMMAS: Readonly<Record<string, string>> = {
  اعلان: "إعلان",
  تاكيد: "تأكيد",
  اقرار: "إقرار",
  راي: "رأي",
};
const WINDOW = 24;

/** إعلان دمشق أن …، قوله إن …, تصريح الوزارة بأن …، إعلان السلطات هزيمة …: a noun reports. */
export function nominals(reading: Reading): Frame[] {
  const frames: Frame[] = [];
  for (let cue = 0; cue < reading.tokens.length; cue++) {
    const frame = readNoun(reading, cue);
    if (frame !== null) frames.push(frame);
  }
  return frames;
}

function readNoun(reading: Reading, cue: number): Frame | null {
  const form = reading.forms[cue]!;
  const end = Math.min(sentenceEnd(reading, cue), cue + WINDOW);
  const owned = OWNED.exec(form);
  // بقوله … stands for a verb of saying and has a pass of its own.
  if (owned !== null && form.startsWith("بقول")) return null;
  if (owned !== null) {
    const clause = clauseAfter(reading, cue + 1);
    return clause < 0 ? null : make(reading, cue, owned[1]!, null, "clause", clause);
  }
  const noun = form.replace(/^[وفبل](?=...)/, "");
  const stand = readStand(reading, cue, VERBAL_NOUNS.get(form) ?? VERBAL_NOUNS.get(noun));
  if (stand !== null) return stand;
  if (!NOUNS.has(form) && !NOUNS.has(noun)) return null;
  const head = reading.forms[cue + 1] ?? "";
  if (cue + 1 >= end || !(isRole(head) || isBody(head) || isCollective(head))) return null;
  const source = { first: cue + 1, end: nounPhraseEnd(reading, cue + 1, end, () => false) };
  const clause = clauseAfter(reading, source.end);
  const lemma = NOUNS.has(form) ? form : noun;
  if (clause >= 0) return make(reading, cue, lemma, source, "clause", clause);
  if (lemma === "اعلان" && isActNoun(reading.forms[source.end] ?? ""))
    return make(reading, cue, lemma, source, "object", source.end);
  return null;
}

/** Classes whose verbal nouns govern what their verbs do: دعوة الحزب إلى …, تعهد دول بتقديم …, رفض الحكومة تمديد …. */
const STANDS = new Set([
  "demand",
  "reject",
  "support",
  "promise",
  "condemn",
  "threaten",
  "warn",
  "deny",
]);

const VERBAL_NOUNS: ReadonlyMap<string, Cue> = new Map(
  cueIndex()
    .cues.filter(
      (cue) => STANDS.has(cue.class) && !cue.act && cue.verbalNoun !== "-" && cue.lemma !== "أسف",
    )
    .map((cue) => [normalize(cue.verbalNoun, { profile: "match" }), cue]),
);

/** دعوة المالكي … إلى وضع البلاد تحت الوصاية: the noun with its speaker and what he asks for. */
function readStand(reading: Reading, cue: number, entry: Cue | undefined): Frame | null {
  if (entry === undefined || isVerb(reading.forms[cue - 1] ?? "")) return null;
  const form = {
    cue: entry,
    shape: "verbal-noun",
    feminine: false,
    plural: false,
    pronoun: false,
  } as const;
  const { source, kind, first } = readAfterVerb(reading, cue, form, false);
  if (source === null || source.first !== cue + 1 || (kind !== "object" && kind !== "clause"))
    return null;
  const head = reading.forms[source.first]!;
  const named = source.end - source.first <= 2 && /^ال.{2,}ي$/.test(head) && !isAdjective(head);
  if (!named && !(isRole(head) || isBody(head) || isCollective(head))) return null;
  if (head === "الامر") return null;
  const frame = make(reading, cue, entry.verbalNoun, source, kind, first);
  return frame === null ? null : { ...frame, entry, rule: `stand-noun-${kind}` };
}

function make(
  reading: Reading,
  cue: number,
  lemma: string,
  source: Range | null,
  kind: "clause" | "object",
  first: number,
): Frame | null {
  if (first >= reading.tokens.length) return null;
  return {
    rule: source === null ? "nominal-owned" : `nominal-${kind}`,
    cue,
    cueEnd: cue + 1,
    lemma: LEMMAS[lemma] ?? lemma,
    entry: null,
    start: cue,
    cuts: false,
    source,
    kind,
    content: [{ first, end: -1 }],
  };
}
