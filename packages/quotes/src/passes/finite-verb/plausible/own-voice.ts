import { bare } from "../../../lexicon/bare.ts";
import { OWN_VOICE } from "../../../lexicon/function-words.ts";
import {
  ADJECTIVE,
  BODY,
  COMMON_NOUN,
  DEFINITE,
  OWNED,
  ROLE,
  WAS_FORM,
} from "../../../lexicon/kinds.ts";
import { wordSet } from "../../../lexicon/word-set.ts";
import type { Range } from "../../../reading/frame.ts";
import { is, type Reading } from "../../../reading/reading.ts";
import { agreementOfSource, agrees } from "../../../resolve/agreement.ts";
import type { SpokenClause } from "../clause.ts";

/** يذكر أن, يشار إلى أن, ما يعتقد أنه: the reporter's own voice. */
export function isOwnVoice(clause: SpokenClause): boolean {
  const { reading, verb, form, place, after, source } = clause;
  const plain = reading.forms[verb]!.replace(/^[وف](?=.{3})/, "");
  if (source === null && (plain === "يذكر" || plain === "يشار")) return true;
  // لقطات | تظهر أن …: what things show nobody says.
  if (SHOWING.has(form.cue.lemma) && !showsHimself(reading, source)) return true;
  if (form.shape !== "imperfect") return false;
  // …، مما | يشير إلى أن …, ما | يؤكد أن …: what a fact tells.
  if (
    after.source === null &&
    TELLS.has(form.cue.lemma) &&
    FACT.test(reading.forms[verb - 1] ?? "")
  )
    return true;
  // …، وهو كان | يشير إلى خصمه: what the reporter takes him to have meant.
  const meant = form.cue.lemma === "أشار" && after.kind === "object";
  if (meant && is(reading, verb - 1, WAS_FORM) && (source === null || isPronoun(reading, source)))
    return true;
  if (isImpersonal(clause)) return true;
  // وهو ما كان | يفترض أن …
  if (form.cue.lemma === "افترض" && !holdsTitle(reading, source)) return true;
  // كما يعتبر "مخنق صلة" خط إمداد: held by everybody.
  if (form.cue.lemma === "اعتبر" && source === null && after.kind === "quote") return true;
  if (!OWN_VOICE.has(plain)) return false;
  // الرجل الذي | يعتقد أنه قتل: by everybody; النائب الذي | يعتقد أن …: he does.
  if (place.place === "relative")
    return reading.forms[verb + 1] !== "ان" || !holdsTitle(reading, place.subject);
  return source === null && !form.feminine && !form.plural && place.place === "first";
}

function isPronoun({ forms }: Reading, { first, end }: Range): boolean {
  return end - first === 1 && /^[وف]?ه(?:و|ي|م)$/.test(forms[first]!);
}

const TELLS = new Set(["أشار", "أكد", "كشف", "أوضح", "ألمح", "بين"]);
const FACT = /^(?:مما|ما|بما)$/;

const SHOWING = new Set(["أظهر"]);

/** Papers in which somebody shows what he has found. */
const FINDINGS = wordSet(
  "دراسة دراسات استطلاع استطلاعات تقرير تقارير بحث أبحاث إحصاءات إحصائيات تحقيق تحقيقات مسح",
);

/** أظهر الباحث أن …, أظهرت دراسة أن …: a person or a paper of findings in front of the clause. */
function showsHimself(reading: Reading, source: Range | null): boolean {
  if (source === null) return false;
  return is(reading, source.first, ROLE) || FINDINGS.has(bare(reading.forms[source.first]!));
}

/** غارة جوية | يرجح أنها روسية, لقاء وشيك | يفترض أن يعقد غدا, مما | يعتقد أنه …: behind an indefinite noun, of which it tells, and ويعتقد بأن … without a subject of its own. */
function isImpersonal(clause: SpokenClause): boolean {
  const { reading, verb, form, after, subjectBefore, prefixed, negated, source } = clause;
  const { forms } = reading;
  if (form.feminine || form.plural || form.pronoun || after.source !== null) return false;
  if (!/^(?:يرجح|يعتقد|يفترض|يتوقع|يزعم|يخشي|يظن|يعتبر)$/.test(forms[verb]!.replace(/^[وف]/, "")))
    return false;
  if (!/^(?:ب|من)?ان(?:ه|ها|هم)?$/.test(forms[verb + 1]!)) return false;
  if (prefixed)
    return (
      !subjectBefore && source !== null && !agrees("masculine", agreementOfSource(reading, source))
    );
  if (subjectBefore && holdsTitle(reading, source)) return false;
  const before = behindBrackets(reading, negated ? verb - 2 : verb - 1);
  if (/^(?:مما|ما|وما|فيما)$/.test(forms[before] ?? "")) return true;
  return (
    is(reading, before, ADJECTIVE | COMMON_NOUN) &&
    !is(reading, before, DEFINITE | ROLE | BODY | OWNED)
  );
}

/** رجل آخر (32 عاما) | يعتقد أنه …: the word in front of the brackets. */
function behindBrackets({ forms }: Reading, index: number): number {
  if (forms[index] !== ")") return index;
  for (let open = index - 1; open > index - BRACKETED; open--)
    if (forms[open] === "(") return open - 1;
  return index;
}

const BRACKETED = 6;

function holdsTitle(reading: Reading, phrase: Range | null): boolean {
  if (phrase === null) return false;
  for (let index = phrase.first; index < phrase.end; index++)
    if (is(reading, index, ROLE)) return true;
  return false;
}
