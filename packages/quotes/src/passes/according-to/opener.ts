import { ATTRIBUTING, OCCASION, PREPOSITION, VERB } from "../../lexicon/kinds.ts";
import { is, type Reading, sentenceStart } from "../../reading/reading.ts";
import { finiteCue, isComma, isPunctuation } from "../../reading/tests-on-tokens.ts";
import { TELLING } from "./told-by-verb.ts";

/** A word that attributes what stands around it; `taken` holds the verbs that other passes have read. */
export function isOpener(reading: Reading, index: number, taken: ReadonlySet<number>): boolean {
  if (!is(reading, index, ATTRIBUTING)) return false;
  const form = reading.forms[index]!;
  const next = reading.forms[index + 1] ?? "";
  // … وذلك | استنادا إلى التصريحات الصادرة عن …: on what somebody rests his view, and nobody's words.
  if (form === "استنادا" && reading.forms[index - 1] === "وذلك") return false;
  if (HIS_VIEW.test(form)) return opensAside(reading, index);
  if (/^[وف]?(?:في|من)$/.test(form)) return isView(reading, index);
  if (form === "علي" && next === "ما") return isAsSaid(reading, index);
  if (form === "علي") return next === "حد" || (next === "لسان" && isParted(reading, index));
  if (/^[وف]حسب$/.test(form) && !beginsClause(reading, index)) return !isOnly(reading, index);
  if (form !== "كما") return true;
  if (beginsClause(reading, index) && !isBegun(reading, index)) return false;
  const verb = finiteCue(reading, index + 1);
  // كما تشهد المدينة …: no word of anybody.
  if (verb === undefined || taken.has(index + 1)) return false;
  // ليست منظمة إرهابية كما | تتهمها أنقرة: what somebody calls her is compared with what is told, and is none of his words for it.
  if (verb.pronoun && CALLING.has(verb.cue.class)) return false;
  // كما تحمل المدينة اسمه, كما يقول | المثل: no word of anybody.
  if (!verb.cue.takes.has("clause") && !verb.cue.takes.has("quote")) return false;
  if (/^ال(?:مثل|شاعر|قول|حديث|ايه|مقوله)$/.test(reading.forms[index + 2] ?? "")) return false;
  return !(verb.cue.lemma === "جاء"
    ? !isInPaper(reading, index + 2)
    : HAPPENING.has(verb.cue.lemma));
}

/** في | رأي الخبير, في | نظره, من | وجهة نظر الحزب: at the head of the clause, or between commas. */
function isView(reading: Reading, index: number): boolean {
  const { forms } = reading;
  const view = forms[index + 1] ?? "";
  const seen = /من$/.test(forms[index]!)
    ? view === "وجهه" && /^نظر(?:ه|ها|هم)?$/.test(forms[index + 2] ?? "")
    : VIEW.test(view);
  if (!seen) return false;
  return opensAside(reading, index);
}

function opensAside(reading: Reading, index: number): boolean {
  return index === sentenceStart(reading, index) || isPunctuation(reading, index - 1);
}

const CALLING: ReadonlySet<string> = new Set([
  "accuse",
  "describe",
  "threaten",
  "think",
  "condemn",
]);

const HIS_VIEW = /^[وف]?ب(?:راي|نظر|تعبير|تقدير)/;
const VIEW = /^(?:(?:راي|نظر|تقدير|قراءت|اعتقاد)(?:ه|ها|هم|هما)?|قراءه|روايه)$/;

/** كما تشهد المدينة, كما يحدث في …: what happens. */
const HAPPENING = new Set(["شهد", "حدّث", "شبه", "عد"]);

/** كما جاء | في بيان …, على لسان …, not كما جاءت في المركز الثاني. */
function isInPaper({ forms, kinds }: Reading, index: number): boolean {
  return forms[index] === "علي" || (forms[index] === "في" && (kinds[index + 1]! & OCCASION) !== 0);
}

/** ليس زمانيا | فحسب، بل …: only, and no word of anybody. */
function isOnly(reading: Reading, index: number): boolean {
  return (
    isPunctuation(reading, index + 1) ||
    /^(?:بل|وانما|انما|ولكن|لكن|فقد|و(?:انه|انها|قد))$/.test(reading.forms[index + 1] ?? "")
  );
}

/** قتل عشرة، | على ما قالت الشرطة, «…»، | على ما أفاد به ضابط: a verb of telling; not رد على ما قاله الوزير, على ما يبدو. */
function isAsSaid(reading: Reading, index: number): boolean {
  const verb = finiteCue(reading, index + 2);
  return verb !== undefined && TELLING.has(verb.cue.class) && isParted(reading, index);
}

/** Behind a comma or a quotation: ما ورد على لسان … belongs to its verb. */
function isParted(reading: Reading, index: number): boolean {
  return isComma(reading, index - 1) || reading.tokens[index - 1]?.kind === "close-quote";
}

/** The word begins its sentence, or follows a comma after at most a few words. */
export function beginsClause(reading: Reading, index: number): boolean {
  const start = sentenceStart(reading, index);
  if (index - start <= 1) return true;
  return index - start <= 3 && isPunctuation(reading, index - 1);
}

/** ويحتجز التنظيم، | كما تفيد تقارير، …: the clause has begun already, with a verb. */
export function isBegun(reading: Reading, index: number): boolean {
  const start = sentenceStart(reading, index);
  return index - start > 1 && is(reading, start, VERB) && !is(reading, start, PREPOSITION);
}
