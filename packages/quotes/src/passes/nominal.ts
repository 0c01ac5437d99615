import type { Cue } from "../lexicon/cue-types.ts";
import {
  ACT_NOUN,
  ADJECTIVE,
  BODY,
  COLLECTIVE,
  COMMON_NOUN,
  GIVEN_NAME,
  PREPOSITION,
  REPORTING_NOUN,
  ROLE,
  VERB,
} from "../lexicon/kinds.ts";
import {
  OWNED_SAYING,
  SAYING_NOUNS,
  STAND_NOUNS,
  withoutClitic,
} from "../lexicon/reporting-nouns.ts";
import type { Frame, Range } from "../reading/frame.ts";
import { is, type Reading, sentenceEnd } from "../reading/reading.ts";
import { clauseAfter, isComma } from "../reading/tests-on-tokens.ts";
import { timePhraseEnd } from "../source/after-verb/time-phrase.ts";
import { readAfterVerb } from "../source/after-verb.ts";
import { nounPhraseEnd } from "../source/noun-phrase.ts";
import { refusesToSpeak } from "./finite-verb/refuses-to-speak.ts";

const LEMMAS: Readonly<Record<string, string>> = {
  اعلان: "إعلان",
  تاكيد: "تأكيد",
  اقرار: "إقرار",
  راي: "رأي",
};
const WINDOW = 24;
/** لو | رفض المرشح: no noun, and no report either. */
const CONDITION = /^[وف]?(?:لو|اذا)$/;

/** إعلان دمشق أن …، قوله إن …, تصريح الوزارة بأن …، إعلان السلطات هزيمة …: a noun reports. */
export function nominals(reading: Reading): Frame[] {
  const frames: Frame[] = [];
  for (let cue = 0; cue < reading.tokens.length; cue++) {
    if (!is(reading, cue, REPORTING_NOUN)) continue;
    const frame = readNoun(reading, cue);
    if (frame !== null) frames.push(frame);
  }
  return frames;
}

function readNoun(reading: Reading, cue: number): Frame | null {
  const form = reading.forms[cue]!;
  const end = Math.min(sentenceEnd(reading, cue), cue + WINDOW);
  const owned = OWNED_SAYING.exec(form);
  // بقوله … stands for a verb of saying and has a pass of its own.
  if (owned !== null && form.startsWith("بقول")) return null;
  if (owned !== null) {
    const clause = clauseAfter(reading, cue + 1);
    return clause < 0 ? null : make(reading, cue, owned[1]!, null, "clause", clause);
  }
  const noun = withoutClitic(form);
  const stand = readStand(reading, cue, STAND_NOUNS.get(form) ?? STAND_NOUNS.get(noun));
  if (stand !== null) return stand;
  if (!SAYING_NOUNS.has(form) && !SAYING_NOUNS.has(noun)) return null;
  const named = namedBetween(reading, cue, end);
  if (named !== null && (SAYING_NOUNS.has(form) || form.startsWith("و")))
    return make(
      reading,
      cue,
      SAYING_NOUNS.has(form) ? form : noun,
      named.source,
      "clause",
      named.clause,
    );
  if (cue + 1 >= end || !is(reading, cue + 1, ROLE | BODY | COLLECTIVE)) return null;
  const source = { first: cue + 1, end: nounPhraseEnd(reading, cue + 1, end) };
  const clause = clauseAfter(reading, source.end);
  const lemma = SAYING_NOUNS.has(form) ? form : noun;
  if (clause >= 0) return make(reading, cue, lemma, source, "clause", clause);
  if (lemma === "اعلان" && is(reading, source.end, ACT_NOUN))
    return make(reading, cue, lemma, source, "object", source.end);
  return null;
}

/** إعلان | أردوغان، الأحد، أنه …: a name, and perhaps between commas when it was. */
function namedBetween(
  reading: Reading,
  cue: number,
  end: number,
): { readonly source: Range; readonly clause: number } | null {
  const first = cue + 1;
  if (first >= end || reading.tokens[first]!.kind !== "word") return null;
  if (reading.kinds[first] !== 0 && !is(reading, first, GIVEN_NAME)) return null;
  const source = { first, end: nounPhraseEnd(reading, first, end) };
  let index = source.end;
  if (isComma(reading, index)) {
    const later = timePhraseEnd(reading, index + 1, end);
    if (later === index + 1 || !isComma(reading, later)) return null;
    index = later + 1;
  }
  const clause = clauseAfter(reading, index);
  return clause < 0 ? null : { source, clause };
}

/** دعوة المالكي … إلى وضع البلاد تحت الوصاية: the noun with its speaker and what he asks for. */
function readStand(reading: Reading, cue: number, entry: Cue | undefined): Frame | null {
  if (entry === undefined || is(reading, cue - 1, VERB)) return null;
  if (CONDITION.test(reading.forms[cue - 1] ?? "")) return null;
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
  if (refusesToSpeak(reading, entry, first)) return null;
  const head = reading.forms[source.first]!;
  const named =
    source.end - source.first <= 2 &&
    /^ال.{2,}ي$/.test(head) &&
    !is(reading, source.first, ADJECTIVE);
  if (!named && !is(reading, source.first, ROLE | BODY | COLLECTIVE)) return null;
  if (head === "الامر") return null;
  const speaker = isMeans(reading, cue, entry) ? causedBefore(reading, cue) : source;
  const frame = make(reading, cue, entry.verbalNoun, speaker, kind, first);
  return frame === null ? null : { ...frame, entry, rule: `stand-noun-${kind}` };
}

/** رد النائب | بمطالبة الحكومة بتعويضات, ما دفع الحلف إلى | تحذير أنقرة من …: what somebody else does; the genitive is whom he turns to. */
function isMeans({ forms }: Reading, cue: number, { takes }: Cue): boolean {
  if (!takes.has("addressee")) return false;
  return /^ب/.test(forms[cue]!) || forms[cue - 1] === "الي";
}

/** دفع | مسؤولين في الحلف إلى تحذير …: who is brought to do so. */
function causedBefore(reading: Reading, cue: number): Range | null {
  const end = cue - 1;
  if (reading.forms[end] !== "الي") return null;
  for (let first = end - 1; first > Math.max(0, end - CAUSED); first--) {
    if (reading.tokens[first]!.kind !== "word") return null;
    const head =
      is(reading, first, ROLE | BODY | COLLECTIVE) || MEMBERS.test(reading.forms[first]!);
    if (!head || is(reading, first - 1, PREPOSITION | ROLE | COLLECTIVE | COMMON_NOUN)) continue;
    if (MEMBERS.test(reading.forms[first - 1]!)) continue;
    const last = nounPhraseEnd(reading, first, end);
    // مسؤولين | بالحلف
    if (last === end || (last === end - 1 && /^بال/.test(reading.forms[last]!)))
      return { first, end };
  }
  return null;
}

const CAUSED = 6;
const MEMBERS = /^(?:مسوولي|ممثلي|مبعوثي|مندوبي|قاده|اعضاء)$/;

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
