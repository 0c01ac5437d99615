import { asVerbalNoun } from "../lexicon/as-verbal-noun.ts";
import { cueIndex } from "../lexicon/cue-index.ts";
import type { Cue } from "../lexicon/cue-types.ts";
import {
  ADJECTIVE,
  BODY,
  COLLECTIVE,
  COMMON_NOUN,
  GIVEN_NAME,
  NAME,
  OWNED,
  PLACE,
  PREPOSITION,
  REPORTING_NOUN,
  ROLE,
  VERB,
  WAS_FORM,
} from "../lexicon/kinds.ts";
import {
  CHARGES,
  OWNED_SAYING,
  SAYING_NOUNS,
  STAND_NOUNS,
  singularOf,
  withoutClitic,
} from "../lexicon/reporting-nouns.ts";
import { isActNoun } from "../lexicon/word-kinds.ts";
import type { Frame, Range } from "../reading/frame.ts";
import { is, type Reading, sentenceEnd } from "../reading/reading.ts";
import { clauseAfter, finiteCue, isComma } from "../reading/tests-on-tokens.ts";
import { actingSubject } from "../source/acting-subject.ts";
import { readAfterVerb } from "../source/after-verb.ts";
import { nounPhraseEnd } from "../source/noun-phrase.ts";
import { isBehindExpected } from "./finite-verb/plausible/expected.ts";
import { beforeAccused, readByWhom } from "./nominal/by-whom.ts";
import { readCharge } from "./nominal/charge.ts";
import { ownDeclared, readDeclared } from "./nominal/declared.ts";
import { canLead, readLed } from "./nominal/led.ts";
import { nounFrame } from "./nominal/noun-frame.ts";
import { isOtherAct } from "./nominal/other-act.ts";
import { readOwnBehind } from "./nominal/own-behind.ts";
import { readOwnStand } from "./nominal/own-stand.ts";
import { readPretext } from "./nominal/pretext.ts";
import { speakerAndClause } from "./nominal/speaker-and-clause.ts";

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
    const light = canLead(reading, cue);
    if (!light && !is(reading, cue, REPORTING_NOUN | OWNED)) continue;
    const noun = is(reading, cue, REPORTING_NOUN) ? readNoun(reading, cue) : null;
    const own = noun === null && is(reading, cue, OWNED) ? readOwnBehind(reading, cue) : null;
    const frame = noun ?? own ?? (light ? readLed(reading, cue) : null);
    if (frame !== null && !isBehindExpected(reading, cue)) frames.push(meanwhile(reading, frame));
  }
  return frames;
}

/** …، مع | تأكيد الوزارة أن …, …، وسط | دعوات الحزب إلى …: what another says meanwhile is told by the reporter, and ends the words before. */
function meanwhile(reading: Reading, frame: Frame): Frame {
  const start = frame.cue - 1;
  if (frame.source === null || frame.source.first <= frame.cue) return frame;
  if (!/^(?:مع|وسط)$/.test(reading.forms[start] ?? "") || !isComma(reading, start - 1))
    return frame;
  return { ...frame, start, cuts: true };
}

function readNoun(reading: Reading, cue: number): Frame | null {
  const form = reading.forms[cue]!;
  const end = Math.min(sentenceEnd(reading, cue), cue + WINDOW);
  const owned = OWNED_SAYING.exec(form);
  // بقوله … stands for a verb of saying and has a pass of its own.
  if (owned !== null && form.startsWith("بقول")) return null;
  if (owned !== null) {
    const clause = clauseAfter(reading, cue + 1);
    // أثار الوزير الجدل | بإعلانه أن …: who acts speaks.
    const actor = form.startsWith("ب") ? actingSubject(reading, cue) : null;
    if (clause >= 0) return make(reading, cue, owned[1]!, actor, "clause", clause);
    const deed = ownDeclared(reading, cue, owned[1]!);
    return deed < 0 ? null : make(reading, cue, owned[1]!, null, "object", deed);
  }
  const own = readOwnStand(reading, cue);
  if (own !== null) return own;
  const told = readPretext(reading, cue) ?? readCharge(reading, cue, end);
  if (told !== null) return told;
  const singular = singularOf(form);
  const noun = withoutClitic(singular);
  const entry = STAND_NOUNS.get(singular) ?? STAND_NOUNS.get(noun);
  const stand =
    readStand(reading, cue, entry, end) ?? readByWhom(reading, cue, entry ?? chargeOf(noun), end);
  if (stand !== null) return stand;
  if (!SAYING_NOUNS.has(singular) && !SAYING_NOUNS.has(noun)) return null;
  const lemma = SAYING_NOUNS.has(singular) ? singular : noun;
  const said = speakerAndClause(reading, cue, end);
  if (said !== null) {
    const frame = make(reading, cue, lemma, said.source, "clause", said.clause);
    return frame === null || lemma !== "جواب" ? frame : answered(reading, frame);
  }
  return readDeclared(reading, cue, lemma, end);
}

/** …، فكان | جواب القائد أن …: a clause of its own, which ends what was told before it. */
function answered(reading: Reading, frame: Frame): Frame {
  const was =
    is(reading, frame.cue - 1, WAS_FORM) || /^[وف]?جاء$/.test(reading.forms[frame.cue - 1] ?? "");
  return was ? { ...frame, start: frame.cue - 1, cuts: true } : frame;
}

/** انتقادات | من المعارضة للحكومة: the verb of a charge. */
function chargeOf(noun: string): Cue | undefined {
  const verb = CHARGES.get(noun);
  return verb === undefined ? undefined : cueIndex().cues.find(({ lemma }) => lemma === verb);
}

/** دعوة المالكي … إلى وضع البلاد تحت الوصاية: the noun with its speaker and what he asks for. */
function readStand(
  reading: Reading,
  cue: number,
  entry: Cue | undefined,
  end: number,
): Frame | null {
  if (entry === undefined || is(reading, cue - 1, VERB)) return null;
  if (CONDITION.test(reading.forms[cue - 1] ?? "")) return null;
  const { source, kind, first } = readAfterVerb(reading, cue, asVerbalNoun(entry), false);
  if (source === null || source.first !== cue + 1 || (kind !== "object" && kind !== "clause"))
    return null;
  if (isOtherAct(reading, entry, cue, source, first)) return null;
  const head = reading.forms[source.first]!;
  const named =
    source.end - source.first <= 2 &&
    /^ال.{2,}ي$/.test(head) &&
    !is(reading, source.first, ADJECTIVE);
  const people = PEOPLES.test(head) && (entry.lemma === "طالب" || entry.class === "reject");
  const accused = entry.class === "admit" && ACCUSED.test(head);
  if (!named && !people && !accused && !is(reading, source.first, SPEAKS)) return null;
  // رفض مطلب النقابة، بحجة أن …: what is wanted stands right behind it.
  if (isWanted(reading, cue) && (kind === "clause" || isComma(reading, first - 1))) return null;
  if (kind === "object" && is(reading, first, VERB)) return null;
  if (isQualityOf(reading, cue)) return null;
  if (/^ال(?:امر|مساعده)$/.test(head) || speaksBetween(reading, source.end, first)) return null;
  const asked = demandIn(reading, { first: source.first, end: first }, entry);
  const called = entry.takes.has("addressee")
    ? beforeAccused(reading, source.first, source.end, end)
    : source.end;
  const own = { first: source.first, end: asked < 0 ? called : Math.min(asked, called) };
  const speaker = isMeans(reading, cue, entry) ? causedBefore(reading, cue) : own;
  const frame = make(reading, cue, entry.verbalNoun, speaker, kind, asked < 0 ? first : asked);
  return frame === null ? null : { ...frame, entry, rule: `stand-noun-${kind}` };
}

const SPEAKS = ROLE | BODY | COLLECTIVE | PLACE | GIVEN_NAME | NAME;

/** مطالبة | الأكراد, رفض | الفلسطينيين: a people. */
const PEOPLES = /^ال(?:اكراد|كرد|عرب|تركمان|شيعه|سنه|(?:عراقي|فلسطيني|سوري|ايزيدي|مسيحي)ين)$/;

/** اعتراف | المتهم بـ…. */
const ACCUSED = /^(?:ال)?(?:متهم|موقوف|معتقل|مشتبه|مدان)(?:ه|ين|ات)?$/;

/** مطالبات | حقوقية بـ…: what kind of demands they are, and no woman who makes them. */
function isQualityOf({ forms }: Reading, cue: number): boolean {
  return /(?:ات|مطا?لب)$/.test(forms[cue]!) && /^(?!ال).+يه$/.test(forms[cue + 1] ?? "");
}

/** دعوات الرئيس للحوار، | لفت الوزير إلى أن …: another verb tells what follows. */
function speaksBetween(reading: Reading, from: number, end: number): boolean {
  for (let index = from; index < end; index++)
    if (isComma(reading, index) && finiteCue(reading, index + 1) !== undefined) return true;
  return false;
}

/** مناشدات السكان | لإنقاذ الجسر: what is demanded, where it was read as part of the speaker's phrase; -1 where nothing is. */
function demandIn({ forms }: Reading, { first, end }: Range, entry: Cue): number {
  if (entry.class !== "demand") return -1;
  for (let index = first + 1; index < end; index++)
    if (/^ل[^ل].../.test(forms[index]!) && isActNoun(forms[index]!.slice(1))) return index;
  return -1;
}

/** رد النائب | بمطالبة الحكومة بتعويضات, ما دفع الحلف إلى | تحذير أنقرة من …: what somebody else does; the genitive is whom he turns to. */
function isMeans({ forms }: Reading, cue: number, { takes }: Cue): boolean {
  // بمطلب | إسرائيل: what is wanted, and no act.
  if (isWanted({ forms }, cue)) return false;
  if (!takes.has("addressee")) return false;
  return /^ب/.test(forms[cue]!) || forms[cue - 1] === "الي";
}

/** مطلب, مطالب. */
function isWanted({ forms }: Pick<Reading, "forms">, cue: number): boolean {
  return /مطا?لب$/.test(forms[cue]!);
}

/** دفع | مسؤولين في الحلف إلى تحذير …: who is brought to do so. */
function causedBefore(reading: Reading, cue: number): Range | null {
  const end = cue - 1;
  if (reading.forms[end] !== "الي") return null;
  for (let first = end - 1; first > Math.max(0, end - CAUSED); first--) {
    if (reading.tokens[first]!.kind !== "word") return null;
    const member = MEMBERS.test(reading.forms[first]!);
    const head = member || is(reading, first, ROLE | BODY | COLLECTIVE);
    // دفع | مسؤولي الحلف إلى …: the verb is spelled like a noun.
    const governing = PREPOSITION | ROLE | COLLECTIVE | (member ? 0 : COMMON_NOUN);
    if (!head || is(reading, first - 1, governing)) continue;
    if (MEMBERS.test(reading.forms[first - 1]!)) continue;
    const last = nounPhraseEnd(reading, first, end);
    // مسؤولين | بالحلف
    if (last === end || (last === end - 1 && /^بال/.test(reading.forms[last]!)))
      return { first, end };
  }
  return null;
}

const CAUSED = 6;
const MEMBERS = /^(?:مس[ؤو]ولي|ممثلي|مبعوثي|مندوبي|قاده|اعضاء)$/;

function make(
  reading: Reading,
  cue: number,
  lemma: string,
  source: Range | null,
  kind: "clause" | "object",
  first: number,
): Frame | null {
  if (first >= reading.tokens.length) return null;
  return nounFrame({
    rule: source === null ? "nominal-owned" : `nominal-${kind}`,
    cue,
    lemma: LEMMAS[lemma] ?? lemma,
    entry: null,
    source,
    kind,
    first,
  });
}
