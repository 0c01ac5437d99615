import { RELATIVE, VERB } from "../lexicon/kinds.ts";
import { is, type Reading, sentenceStart } from "../reading/reading.ts";
import { isComma } from "../reading/tests-on-tokens.ts";

/** في حين اعترضت واشنطن فاعتبرته …, بينما رد الوزير، مؤكدا …: a clause set against the one before has a subject of its own for what follows. */
const CONTRAST = /^[وف]?(?:بينما|فيما)$/;
/** بعدما تحدى الرئيس موسكو قائلا …, إذ قاطعه النائب صارخا …: so has one that tells when or why, as long as no comma parts it from what follows. */
const WHEN = /^و?(?:بعدما|عندما|حينما|قبلما|حين|لما|اذ)$/;
const FAR = 45;

/** Where a clause behind such a word begins, in front of a token of its sentence; -1 where none does. */
export function nearestClause(reading: Reading, before: number): number {
  const { forms, tokens } = reading;
  if (reading.quotationOf[before]! >= 0 || !goesOn(reading, before)) return -1;
  const participle = !/^[وفب]/.test(forms[before]!);
  let comma = false;
  for (
    let index = before - 2;
    index >= Math.max(sentenceStart(reading, before), before - FAR);
    index--
  ) {
    if (isComma(reading, index)) comma = true;
    if (tokens[index]!.kind === "open-quote" || tokens[index]!.kind === "close-quote") return -1;
    const form = forms[index]!;
    // …، وهو ما | نفاه المتحدث قائلا …, الأمر الذي | علق عليه النائب بالقول …
    if (isSumming(forms, index) && isComma(reading, index - 2)) return index + 1;
    if (is(reading, index, RELATIVE)) return -1;
    if (CONTRAST.test(form) || (form === "حين" && /^و?في$/.test(forms[index - 1]!)))
      return skipParticles(forms, index + 1);
    if (!comma && participle && isJoinedVerb(reading, index)) return index;
    if (WHEN.test(form)) return comma ? -1 : skipParticles(forms, index + 1);
    if (form === "حتي" && isHardlyBefore(reading, index)) return comma ? -1 : index + 1;
  }
  return -1;
}

/** لم تمض ساعات على الإعلان | حتى خرج الوزير …, ما إن وصل الوفد | حتى …: behind a denied verb the clause tells what came next, and begins with its verb. */
function isHardlyBefore(reading: Reading, until: number): boolean {
  const start = sentenceStart(reading, until);
  const denied = /^[وف]?(?:لم|ما|لا)$/.test(reading.forms[start]!);
  return denied && (is(reading, until + 1, VERB) || reading.kinds[until + 1] === 0);
}

/** …، | ولحقت بها موسكو معتبرة …: behind the comma another verb, with its subject in front of the participle. */
function isJoinedVerb(reading: Reading, index: number): boolean {
  if (!isComma(reading, index - 1) || !/^و.{3,}/.test(reading.forms[index]!)) return false;
  return (
    is(reading, index, VERB) || (reading.kinds[index] === 0 && /ت$/.test(reading.forms[index]!))
  );
}

/** وهو | ما, الأمر | الذي: what takes up all that stands in front. */
function isSumming(forms: readonly string[], index: number): boolean {
  const form = forms[index]!;
  const before = forms[index - 1] ?? "";
  if (form === "ما") return /^و?(?:هو|هي)$/.test(before);
  return form === "الذي" && /^و?الامر$/.test(before);
}

/** A participle, بالقول, ليقول, or a verb joined with و or ف: another verb has its subject in front of it. */
function goesOn({ forms, cues }: Reading, index: number): boolean {
  if (/^[وف]..|^ل[يت].{3,}|^ب(?:ال)?قول(?:ه|ها|هم)?$/.test(forms[index] ?? "")) return true;
  return cues[index]?.some(({ shape }) => shape === "participle") === true;
}

function skipParticles(forms: readonly string[], index: number): number {
  return /^(?:قد|كان|كانت)$/.test(forms[index] ?? "") ? index + 1 : index;
}
