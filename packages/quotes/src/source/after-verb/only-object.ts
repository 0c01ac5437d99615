import type { CueForm } from "../../lexicon/cue-types.ts";
import { BODY, COLLECTIVE, COMMON_NOUN, DEFINITE, ROLE } from "../../lexicon/kinds.ts";
import { is, type Reading } from "../../reading/reading.ts";
import type { Scan } from "./scan.ts";

/** Verbs that cannot do without whom they speak of or to. */
const NEEDS_OBJECT = new Set("اتهم وصف حث ناشد أمهل توعد".split(" "));

/** ويتهم | البيت الأبيض بأنه …, وحث | الجماعات المسلحة على …: what stands alone behind a verb joined to what was said before is its object. */
export function isOnlyObject(
  { reading, form, verb, source, second, settled }: Scan,
  content: number,
): boolean {
  if (source === null || second >= 0 || settled) return false;
  if (isQuotedOther(reading, form, source.first)) return goesOn(reading, verb, form.cue.lemma);
  if (!NEEDS_OBJECT.has(form.cue.lemma)) return false;
  if (isTold({ form }) && source.end - source.first === 1 && !form.pronoun)
    return (
      source.first === verb + 1 &&
      (source.end === content ||
        (/^و?كما$/.test(reading.forms[verb - 1] ?? "") && isThing(reading, source.first)))
    );
  if (!goesOn(reading, verb, form.cue.lemma)) return false;
  const names = !is(reading, source.first, BODY | COLLECTIVE | COMMON_NOUN);
  if (form.pronoun || is(reading, source.first, ROLE) || names) return false;
  if (source.first !== verb + 1) return false;
  // بل اتهم | المسؤولين في بيانه بـ…
  return source.end === content || reading.forms[verb - 1] === "بل";
}

/** كما وصفت | التقارير عن الحادث بأنها …: with one noun only, it is what she describes, where that is nobody. */
function isThing(reading: Reading, index: number): boolean {
  return is(reading, index, COMMON_NOUN) && !is(reading, index, ROLE | BODY | COLLECTIVE);
}

/** وطالبت | "القوات الغازية" بالانسحاب: whom the speaker calls so in words of his own, and no name in marks ("تحالف الفتح"). */
function isQuotedOther(reading: Reading, { cue }: CueForm, first: number): boolean {
  if (reading.tokens[first]!.kind !== "open-quote" || !cue.takes.has("addressee")) return false;
  return is(reading, first + 1, DEFINITE);
}

/** The verb is joined to what was said before: ويتهم, لكنه يتوعد, ثم أمهل, كما وصفت. */
function goesOn({ forms }: Reading, verb: number, lemma: string): boolean {
  if (/^و?(?:لكنه|لكنها|لكنهم|ثم|كما|بل)$/.test(forms[verb - 1] ?? "")) return true;
  const spelled = forms[verb]!;
  return /^[وف]/.test(spelled) && (lemma !== "وصف" || /^[وف]و/.test(spelled));
}

/** Who is described or accused belongs to the content, who is called on does not. */
export function isTold({ form }: Pick<Scan, "form">): boolean {
  return form.cue.class === "describe" || form.cue.class === "accuse";
}
