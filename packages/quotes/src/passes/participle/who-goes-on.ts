import { COUNTRIES } from "../../lexicon/countries.ts";
import type { CueForm } from "../../lexicon/cue-types.ts";
import { BODY, PRONOUN_PREPOSITION, RELATIVE, ROLE } from "../../lexicon/kinds.ts";
import type { Frame, Range } from "../../reading/frame.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { clearFiniteCue } from "../../reading/tests-on-tokens.ts";
import { type Agreement, agreementOfSource, agrees } from "../../resolve/agreement.ts";
import { actingSubject } from "../../source/acting-subject.ts";
import { crowdBefore } from "../../source/crowd.ts";
import { CALLED } from "./crowd.ts";

/** Who acts in the clause; a plural in ين has no body for its subject where people stand in front of it. */
export function whoGoesOn(
  reading: Reading,
  index: number,
  { cue, plural }: CueForm,
  spoken: ReadonlySet<number>,
): Range | null {
  const speaks = (verb: number): boolean =>
    spoken.has(verb) || (cue.class !== "say" && reports(reading, verb));
  const actor = actingSubject(reading, index, speaks);
  if (!plural || !CALLED.has(cue.lemma) || !/ين$/.test(reading.forms[index]!)) return actor;
  if (actor !== null && !is(reading, actor.first, BODY)) return actor;
  return crowdBefore(reading, index) ?? actor;
}

/** بعدما أعيدت | ابنته …، متسائلا …: who acts is of another gender, and the speaker is understood. */
export function withAgreement(reading: Reading, frame: Frame): Frame {
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

/** A verb that may report, although no frame tells what: the participle goes on with its speaker. */
function reports(reading: Reading, index: number): boolean {
  const form = clearFiniteCue(reading, index);
  // وعرض الوزير صورا، مؤكدا …: what he does, where no frame takes it for words.
  if (form !== undefined && SHOWN.has(form.cue.lemma)) return false;
  // وأيده زميله، مطالبا …: whom he supports is all that the verb takes.
  if (form === undefined || form.pronoun || is(reading, index, ROLE)) return false;
  // ورد النائب على منتقديه، مؤكدا …, واعترض عليه زميله، مؤكدا …: whom he answers, and nothing of what he says.
  const answers = form.cue.class === "answer" || /^وردت?$/.test(reading.forms[index]!);
  return !answers && !takesPronoun(reading, index);
}

/** Verbs that as often tell what somebody does or thinks alike as what he says. */
const SHOWN = new Set(["عرض", "استعرض", "أظهر", "اتفق", "اختلف", "نشر", "وجّه"]);

/** اعترض | عليه, استبعد | ذلك, and what somebody does in a relative clause (على | من شكك …): nothing is told. */
function takesPronoun(reading: Reading, verb: number): boolean {
  return (
    is(reading, verb + 1, PRONOUN_PREPOSITION) ||
    reading.forms[verb + 1] === "ذلك" ||
    is(reading, verb - 1, RELATIVE) ||
    reading.forms[verb - 1] === "من"
  );
}
