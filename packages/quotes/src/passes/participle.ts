import type { CueForm } from "../lexicon/cue-types.ts";
import { FELT } from "../lexicon/felt.ts";
import {
  BODY,
  CUE,
  DEFINITE,
  GIVEN_NAME,
  PLACE,
  PREPOSITION,
  PRONOUN_PREPOSITION,
  QUANTIFIER,
  ROLE,
} from "../lexicon/kinds.ts";
import { lemmaOf } from "../lexicon/lemma-of.ts";
import type { Frame } from "../reading/frame.ts";
import { is, type Reading } from "../reading/reading.ts";
import { clauseAfter, isComma } from "../reading/tests-on-tokens.ts";
import type { AfterVerb } from "../source/after-verb/scan.ts";
import { readAfterVerb } from "../source/after-verb.ts";
import { isGovernedSpeaker } from "../source/speaker-start.ts";
import { withholdsName } from "../source/withheld-name.ts";
import { nameInFront } from "./colon-line/name-in-front.ts";
import { isShown } from "./finite-verb/never-reports.ts";
import { quotedBehind } from "./finite-verb/quoted-behind.ts";
import { isCrowd } from "./participle/crowd.ts";
import { goesOnWoman, isHers } from "./participle/goes-on-woman.ts";
import { takesNoWords } from "./participle/takes-no-words.ts";
import { BEING, isNounThere, isPredicate } from "./participle/what-somebody-is.ts";
import { whoGoesOn, withAgreement } from "./participle/who-goes-on.ts";

/** How far behind a participle its content may begin (مشيرا، في الوقت نفسه، إلى أن). */
const NEAR = 14;

/** Participle chains: مضيفا أن …، مشددة على …، داعيا إلى …، محذرا من …، قائلا: «…». The speaker is the one before. */
export function participles(reading: Reading, others: readonly Frame[]): Frame[] {
  const frames: Frame[] = [];
  const spoken = new Set(others.map(({ cue }) => cue));
  const quoted = new Set(
    others.filter(({ kind }) => kind === "quote").map(({ content }) => content[0]?.first ?? -1),
  );
  for (let index = 1; index < reading.tokens.length; index++) {
    const form = participleAt(reading, index);
    if (form === undefined) continue;
    const after = readAfter(reading, index, form, quoted);
    if (after === null || takesNoWords(reading, index, form, after)) continue;
    if (after.kind === "none" || after.first - index > NEAR) continue;
    const onward = goesOnWoman(reading, index, spoken);
    if (after.kind === "object" && !onward && !isParted(reading, index, form, after)) continue;
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
      source: whoGoesOn(reading, index, form, spoken) ?? nameInFront(reading, index),
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

/** The participle of a cue at `index` that tells what somebody says in passing. */
function participleAt(reading: Reading, index: number): CueForm | undefined {
  if (!is(reading, index, CUE)) return undefined;
  const form = reading.cues[index]?.find(({ shape }) => shape === "participle");
  if (form === undefined) return undefined;
  const spelled = reading.forms[index]!;
  if (spelled.startsWith("ال")) return undefined;
  // ردا على ذلك, لذلك | قائلا: the preposition has what it governs.
  if (is(reading, index - 1, PREPOSITION) && !is(reading, index - 1, PRONOUN_PREPOSITION))
    return undefined;
  // أبدى الوزير | أسفه لأن …: what he shows, spelled like آسفة.
  if (FELT.test(spelled) && isShown(reading, index)) return undefined;
  // لكن | متحدثا باسم الوزارة أكد أن …: who speaks, and not how.
  if (isNounThere(reading, index) || isGovernedSpeaker(reading, index)) return undefined;
  if (isCounted(reading, index) || isQuality(reading, index, form)) return undefined;
  if (withholdsName(reading, index) || BEING.has(reading.forms[index - 1]!)) return undefined;
  return form;
}

/** What the participle takes; `null` where it takes nothing that is said. `quoted` are the words that other cues report. */
function readAfter(
  reading: Reading,
  index: number,
  form: CueForm,
  quoted: ReadonlySet<number>,
): AfterVerb | null {
  const after = readAfterVerb(reading, index, form, true);
  const next = reading.forms[index + 1]!;
  // متهمة بتقديم …, متهم بأنه …: who is accused.
  if (form.cue.lemma === "اتهم" && /^ب(?:$|ا?ن)/.test(next)) return null;
  if (form.cue.lemma === "اتهم" && after.first === index + 1 && /^ب/.test(next))
    if (!is(reading, index + 1, PLACE | BODY | QUANTIFIER | GIVEN_NAME))
      // متهما | بغداد بـ…, متهما | بعض الدول بـ…: the ب is a letter of who is accused.
      return null;
  if (after.kind !== "object") return after;
  // خصصت مبلغا | بقيمة …: an amount, and nobody who tells.
  if (reading.forms[index] === "مبلغا") return null;
  // يقول الشاب مستهزئا «…»: the words are those of the verb in front.
  if (quoted.has(after.first + 1)) return null;
  // روحاني متحدثا عن ترامب: | «…»
  const told = quotedBehind(reading, after.first);
  return told < 0 ? after : { source: null, kind: "quote", first: told };
}

/** 23 مدعيا, but عام 1975 داعيا إلى …. */
function isCounted(reading: Reading, index: number): boolean {
  return (
    reading.tokens[index - 1]!.kind === "number" &&
    !/^(?:19|20)\d\d$/.test(reading.forms[index - 1]!)
  );
}

/** A form without the ending of a circumstance, by which the word in front is described. */
function isQuality(reading: Reading, index: number, form: CueForm): boolean {
  if (isCertain(reading, index) || isComma(reading, index - 1)) return false;
  if (reading.tokens[index - 1]!.kind === "close-quote") return false;
  if (reading.forms[index]!.startsWith("و") || clauseAfter(reading, index + 1) >= 0) return false;
  if (isCrowd(reading, index, form, index)) return false;
  // ردت الوزارة على التقرير | نافية …: without its article it is no quality of a definite word.
  // رفعت الشركة | لافتة «…»: a banner.
  const hers = isHers(reading.forms[index]!) && reading.forms[index] !== "لافته";
  if (hers && is(reading, index - 1, DEFINITE)) return false;
  return form.cue.ambiguous === true || is(reading, index - 1, ROLE | BODY);
}

/** Whether an object behind the participle is what somebody calls for in passing. */
function isParted(reading: Reading, index: number, form: CueForm, { first }: AfterVerb): boolean {
  if (isPredicate(reading, index)) return false;
  return (
    isCertain(reading, index) || isComma(reading, index - 1) || isCrowd(reading, index, form, first)
  );
}

/** مؤكدا: the ending of a circumstance. */
function isCertain(reading: Reading, index: number): boolean {
  return reading.forms[index]!.endsWith("ا");
}
