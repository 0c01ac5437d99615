import { COUNTRIES } from "../lexicon/countries.ts";
import type { CueForm } from "../lexicon/cue-types.ts";
import { FELT } from "../lexicon/felt.ts";
import {
  ACT_NOUN,
  ADJECTIVE,
  BODY,
  CUE,
  OWNED,
  PREPOSITION,
  PRONOUN_PREPOSITION,
  RELATIVE,
  ROLE,
} from "../lexicon/kinds.ts";
import { lemmaOf } from "../lexicon/lemma-of.ts";
import { RESTATED } from "../lexicon/restated.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Frame, Range } from "../reading/frame.ts";
import { is, type Reading } from "../reading/reading.ts";
import {
  clauseAfter,
  clearFiniteCue,
  finiteCue,
  isComma,
  isPunctuation,
} from "../reading/tests-on-tokens.ts";
import { type Agreement, agreementOfSource, agrees } from "../resolve/agreement.ts";
import { actingSubject } from "../source/acting-subject.ts";
import type { AfterVerb } from "../source/after-verb/scan.ts";
import { readAfterVerb } from "../source/after-verb.ts";
import { crowdBefore } from "../source/crowd.ts";
import { isGovernedSpeaker } from "../source/speaker-start.ts";
import { withholdsName } from "../source/withheld-name.ts";
import { nameInFront } from "./colon-line/name-in-front.ts";
import { isShown } from "./finite-verb/never-reports.ts";
import { quotedBehind } from "./finite-verb/quoted-behind.ts";
import { isAddressed } from "./finite-verb/stand/addressed.ts";
import { isRecorded, WAVED, WORDS } from "./finite-verb/stand.ts";

/** How far behind a participle its content may begin (مشيرا، في الوقت نفسه، إلى أن). */
const NEAR = 14;

/** كان | مصنفا على أنه …, ما زال | مصرا على …: what somebody is, not what he says in passing. */
const BEING = wordSet(
  "كان كانت كانوا يعد تعد ويعد وتعد يعدون يعتبر تعتبر ويعتبر وتعتبر عد عدت وكان وكانت يكون تكون زال زالت يزال تزال بات باتت أصبح أصبحت ظل ظلت يظل تظل يبدو تبدو بدا بدت ليس ليست أنه أنها إنه إنها بأنه بأنها وأنه وأنها",
);

/** Participle chains: مضيفا أن …، مشددة على …، داعيا إلى …، محذرا من …، قائلا: «…». The speaker is the one before. */
export function participles(reading: Reading, others: readonly Frame[]): Frame[] {
  const frames: Frame[] = [];
  const spoken = new Set(others.map(({ cue }) => cue));
  const quoted = new Set(
    others.filter(({ kind }) => kind === "quote").map(({ content }) => content[0]?.first ?? -1),
  );
  const speaks = (index: number): boolean => spoken.has(index);
  const reported = (index: number): boolean => spoken.has(index) || reports(reading, index);
  for (let index = 1; index < reading.tokens.length; index++) {
    if (!is(reading, index, CUE)) continue;
    const form = reading.cues[index]?.find(({ shape }) => shape === "participle");
    if (form === undefined) continue;
    const spelled = reading.forms[index]!;
    if (spelled.startsWith("ال") || is(reading, index - 1, PREPOSITION)) continue;
    // أبدى الوزير | أسفه لأن …: what he shows, spelled like آسفة.
    if (FELT.test(spelled) && isShown(reading, index)) continue;
    // لكن | متحدثا باسم الوزارة أكد أن …: who speaks, and not how.
    if (isNounThere(reading, index) || isGovernedSpeaker(reading, index)) continue;
    // 23 مدعيا, but عام 1975 داعيا إلى ….
    if (
      reading.tokens[index - 1]!.kind === "number" &&
      !/^(?:19|20)\d\d$/.test(reading.forms[index - 1]!)
    )
      continue;
    const certain = spelled.endsWith("ا") || spelled.endsWith("اً");
    if (
      !certain &&
      !isComma(reading, index - 1) &&
      reading.tokens[index - 1]!.kind !== "close-quote" &&
      !spelled.startsWith("و")
    ) {
      const clause = clauseAfter(reading, index + 1) >= 0;
      if (
        !clause &&
        !isCrowd(reading, index, form, index) &&
        (form.cue.ambiguous || is(reading, index - 1, ROLE | BODY))
      )
        continue;
    }
    if (withholdsName(reading, index) || BEING.has(reading.forms[index - 1]!)) continue;
    let after = readAfterVerb(reading, index, form, true);
    if (
      form.cue.lemma === "اتهم" &&
      after.first === index + 1 &&
      /^ب/.test(reading.forms[index + 1]!)
    )
      continue; // متهمة بتقديم …: who is accused.
    // خصصت مبلغا | بقيمة …: an amount, and nobody who tells.
    if (spelled === "مبلغا" && after.kind === "object") continue;
    // يقول الشاب مستهزئا «…»: the words are those of the verb in front.
    if (after.kind === "object" && quoted.has(after.first + 1)) continue;
    // روحاني متحدثا عن ترامب: | «…»
    const told = after.kind === "object" ? quotedBehind(reading, after.first) : -1;
    if (told >= 0) after = { source: null, kind: "quote", first: told };
    // ملوحا | بعلم بلاده: with something in the hand.
    if (form.cue.lemma === "لوح" && WAVED.test(reading.forms[index + 1]!)) continue;
    if (form.cue.lemma === "عرض" && shows(reading, index + 1)) continue;
    if (form.cue.lemma === "ركز" && reading.forms[index + 1] !== "علي") continue;
    if (form.cue.lemma === "سجل" && after.kind === "object" && !isRecorded(reading, after.first))
      continue;
    if (form.cue.lemma === "وجّه" && after.kind === "object" && !isAddressed(reading, after.first))
      continue;
    // مكررا | عبارة …: a word for what was said, and no word of it.
    if (
      form.cue.lemma === "كرر" &&
      after.kind === "object" &&
      WORDS.test(reading.forms[after.first]!)
    )
      continue;
    if (form.cue.lemma === "جدد" && !renews(reading, index, after)) continue;
    if (after.kind === "none" || after.first - index > NEAR) continue;
    if (after.kind === "object" && isPredicate(reading, index)) continue;
    const loose = isComma(reading, index - 1) || isCrowd(reading, index, form, after.first);
    if (!certain && after.kind === "object" && !loose) continue;
    const { quotations, quotationOf } = reading;
    spoken.add(index);
    const frame: Frame = {
      rule: `participle-${after.kind}`,
      cue: index,
      cueEnd: index + 1,
      lemma: lemmaOf(form.cue),
      entry: form.cue,
      start: index,
      cuts: true,
      source:
        speakerOf(reading, index, form, form.cue.class === "say" ? speaks : reported) ??
        nameInFront(reading, index),
      kind: after.kind,
      content:
        after.kind === "quote"
          ? [{ first: after.first + 1, end: quotations[quotationOf[after.first]!]!.close }]
          : [{ first: after.first, end: -1 }],
    };
    frames.push(withAgreement(reading, frame));
  }
  return frames;
}

/** بعدما أعيدت | ابنته …، متسائلا …: who acts is of another gender, and the speaker is understood. */
function withAgreement(reading: Reading, frame: Frame): Frame {
  if (frame.source === null) return frame;
  const asked = genderOf(reading.forms[frame.cue]!);
  // تقدمت تونس بالتعازي، متمنية …
  if (asked === "feminine" && COUNTRIES.has(reading.forms[frame.source.first]!)) return frame;
  const own = agreementOfSource(reading, frame.source);
  const fits = own === "people" ? asked !== "masculine" : agrees(asked, own);
  return fits ? frame : { ...frame, source: null };
}

/** مؤكدا, مؤكدة, مؤكدين. */
function genderOf(participle: string): Agreement {
  if (/ه$/.test(participle)) return "feminine";
  if (/ين$/.test(participle)) return "plural";
  return /ا$/.test(participle) ? "masculine" : "any";
}

/** قدم | مقترحا, | ملاحظة على الخطة: nouns, but …، | مقترحا تمديد المهلة, …، | ملاحظة أن …. */
function isNounThere(reading: Reading, index: number): boolean {
  const form = reading.forms[index]!;
  // يعد داعما | رئيسيا للحكومة, معارضا | بارزا: what somebody is.
  if (isAccusativeQuality(reading, index + 1) && /ا$/.test(form)) return true;
  // مبررا | لبقائهم: a pretext.
  if (form === "مبررا") return /^ل../.test(reading.forms[index + 1] ?? "");
  if (form !== "مقترحا" && form !== "ملاحظه") return false;
  const parted = isComma(reading, index - 1) || reading.tokens[index - 1]?.kind === "close-quote";
  // مقترحا | جديدا
  if (form === "مقترحا" && /^(?!ال).{3,}ا$/.test(reading.forms[index + 1] ?? "")) return true;
  return !parted || (form === "ملاحظه" && clauseAfter(reading, index + 1) < 0);
}

/** رئيسيا, بارزا, سابقا: an indefinite quality of the word in front. */
function isAccusativeQuality(reading: Reading, index: number): boolean {
  const form = reading.forms[index] ?? "";
  if (!/^(?!ال).{3,}ا$/.test(form) || is(reading, index, OWNED)) return false;
  if (!is(reading, index, ADJECTIVE) && !/يا$/.test(form)) return false;
  return isPunctuation(reading, index + 1) || /^ل.../.test(reading.forms[index + 1] ?? "");
}

/** Who acts in the clause; a plural in ين has no body for its subject where people stand in front of it. */
function speakerOf(
  reading: Reading,
  index: number,
  { cue, plural }: CueForm,
  speaks: (index: number) => boolean,
): Range | null {
  const actor = actingSubject(reading, index, speaks);
  if (!plural || !CALLED.has(cue.lemma) || !/ين$/.test(reading.forms[index]!)) return actor;
  if (actor !== null && !is(reading, actor.first, BODY)) return actor;
  return crowdBefore(reading, index) ?? actor;
}

/** عارضا | صورة للموقع, عارضا | الدراسة: what he shows; عارضا | وساطته, عارضا | المساعدة: what he offers. */
function shows(reading: Reading, index: number): boolean {
  if (is(reading, index, OWNED | PREPOSITION)) return false;
  return !is(reading, index, ACT_NOUN) || PICTURES.test(reading.forms[index]!);
}

const PICTURES =
  /^(?:ال)?(?:صوره?|صورا|لقطات|مقطعا?|مقاطع|فيديو|فيديوهات|خريطه|خرائط|وثائق|تسجيلا?|تسجيلات|دراسه)$/;

/** يظل التحالف | ملتزما بـ…: what somebody remains. */
function isPredicate(reading: Reading, participle: number): boolean {
  for (let index = participle - 1; index > participle - FAR && index >= 0; index--) {
    if (isPunctuation(reading, index) || finiteCue(reading, index) !== undefined) return false;
    if (reading.tokens[index]!.kind === "close-quote") return false;
    if (REMAINS.test(reading.forms[index]!)) return true;
  }
  return false;
}

const FAR = 9;
const REMAINS = /^[وف]?(?:ي?ظل|ت?ظل|ظلت|يبقي|تبقي|مازال|مازالت|[يت]زال|زال|زالت|بات|باتت)$/;

/** تظاهر سكان الحي أمام الدائرة | مطالبين بإعادة التيار: a plural that tells what a crowd calls for, behind no plural whose quality it could be. */
function isCrowd(reading: Reading, index: number, { cue }: CueForm, first: number): boolean {
  if (!/ين$/.test(reading.forms[index]!) || first > index + 2 || !CALLED.has(cue.lemma))
    return false;
  const before = reading.forms[index - 1]!;
  return reading.tokens[index - 1]!.kind === "word" && !NOT_BEFORE.test(before);
}

/** What crowds do. */
const CALLED = new Set(["طالب", "ندد", "رفض", "دعا", "استنكر", "ناشد", "شجب", "هتف"]);
const NOT_BEFORE = /(?:ين|ون|ات|اء)$|^(?:نحن|هم|الجميع|كلنا|انفسهم)$/;

/** A verb that may report, although no frame tells what: the participle goes on with its speaker. */
function reports(reading: Reading, index: number): boolean {
  const form = clearFiniteCue(reading, index);
  // وأيده زميله، مطالبا …: whom he supports is all that the verb takes.
  if (form === undefined || form.pronoun || is(reading, index, ROLE)) return false;
  // ورد النائب على منتقديه، مؤكدا …, واعترض عليه زميله، مؤكدا …: whom he answers, and nothing of what he says.
  const answers = form.cue.class === "answer" || /^وردت?$/.test(reading.forms[index]!);
  return !answers && !takesPronoun(reading, index);
}

/** اعترض | عليه, استبعد | ذلك, and what somebody does in a relative clause (على | من شكك …): nothing is told. */
function takesPronoun(reading: Reading, verb: number): boolean {
  return (
    is(reading, verb + 1, PRONOUN_PREPOSITION) ||
    reading.forms[verb + 1] === "ذلك" ||
    is(reading, verb - 1, RELATIVE) ||
    reading.forms[verb - 1] === "من"
  );
}

/** مجددا تمسكه بـ… renews something; مجددا alone means again. */
function renews(reading: Reading, participle: number, { kind, first }: AfterVerb): boolean {
  // مجددا لصالح الحزب … سجلاتهم
  if (first > participle + 2) return false;
  return (
    kind === "object" &&
    (is(reading, first, ACT_NOUN | OWNED) || RESTATED.test(reading.forms[first]!))
  );
}
