import { bare } from "../lexicon/bare.ts";
import type { CueForm } from "../lexicon/cue-types.ts";
import {
  CLAUSE_PREPOSITIONS,
  COMPLEMENTISERS,
  NAMED_IN_QUOTES,
} from "../lexicon/function-words.ts";
import {
  ADJECTIVE,
  BODY,
  COLLECTIVE,
  COMMON_NOUN,
  COMPLEMENTISER,
  DEFINITE,
  MEDIUM,
  ROLE,
  VERB,
} from "../lexicon/kinds.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Quotation } from "./quotation.ts";
import { is, type Reading, sentenceEnd } from "./reading.ts";

/** أن, إن … at `index`, as the word that opens a clause. Returns the number of the token after it, or -1. */
export function clauseAfter(reading: Reading, index: number): number {
  const { forms } = reading;
  const form = forms[index];
  if (form === undefined) return -1;
  if (COMPLEMENTISERS.has(form))
    return isExcept(reading, index) || isJoinedThat(reading, index) ? -1 : index + 1;
  const next = forms[index + 1];
  if (next !== undefined && CLAUSE_PREPOSITIONS.has(form) && COMPLEMENTISERS.has(next))
    return index + 2;
  if (form === "ب" && next !== undefined && COMPLEMENTISERS.has(next)) return index + 2;
  return -1;
}

/** يؤجل, تستقبل: of these kinds, or an unknown word, in the letters of a verb of the present. */
export function isInPresent(reading: Reading, index: number, kinds: number): boolean {
  const form = reading.forms[index] ?? "";
  if (!/^[يت]../.test(form)) return false;
  return is(reading, index, kinds) || (reading.kinds[index] === 0 && form.length > 3);
}

/** أن that opens a clause of time or condition, or is of a name: بعد أن, دون أن, لا سيما وأن, سي.إن.إن. What it opens is nobody's words. */
export function isJoinedThat({ forms, tokens }: Reading, index: number): boolean {
  const form = forms[index]!;
  const before = forms[index - 1] ?? "";
  if (ESPECIALLY.has(before)) return /^و?ان(?:ه|ها|هم)?$/.test(form);
  // …، خاصة | أن, خاصة | وأن, and not في جلسة خاصة | إن
  if (/^(?:خاصه|خصوصا)$/.test(before) && /^و?ان(?:ه|ها|هم)?$/.test(form))
    return form.startsWith("و") || tokens[index - 2]?.kind === "punctuation";
  if (form !== "ان") return false;
  // صواريخ من شأنها | أن تصيب المدينة: what a thing can do.
  if (/^شان(?:ه|ها|هم|هما)$/.test(before)) return true;
  return (
    JOINED_WITH.has(before) ||
    (before.startsWith("و") && JOINED_WITH.has(before.slice(1))) ||
    (before === "." && tokens[index - 1]!.end === tokens[index]!.start)
  );
}

/** With أن these tell when, without what, or on what condition something was said. */
const JOINED_WITH = wordSet(
  "بعد قبل دون بدون لدرجة درجة منذ لولا لو سوى حيث إذ بيد كما طالما بما فور قبيل لحين ريثما بمجرد",
);

/** لا سيما | وأن …, خاصة | أن …, المقرر | أن …: a reason, or what is to come. */
const ESPECIALLY = wordSet("سيما لاسيما ولاسيما لكون المقرر المنتظر المرتقب المزمع");

/** إلا with its hamza below is no ألا, nor وإلا a وألا. */
function isExcept({ forms, tokens, document }: Reading, index: number): boolean {
  const joined = forms[index] === "والا";
  const hamza = document.text.charAt(tokens[index]!.start + (joined ? 1 : 0));
  return (joined || forms[index] === "الا") && hamza === "\u0625";
}

export function isPunctuation(reading: Reading, index: number): boolean {
  const kind = reading.tokens[index]?.kind;
  return kind === "punctuation" || kind === "symbol" || kind === "emoji";
}

export function isComma(reading: Reading, index: number): boolean {
  const form = reading.forms[index];
  return (
    reading.tokens[index]?.kind === "punctuation" &&
    (form === "،" || form === "," || form === "؛" || form === ";")
  );
}

export function isColon(reading: Reading, index: number): boolean {
  return reading.tokens[index]?.kind === "punctuation" && reading.forms[index] === ":";
}

/** A finite reading of the token as a cue. */
export function finiteCue(reading: Reading, index: number): CueForm | undefined {
  const first = reading.cues[index]?.[0];
  return first !== undefined && (first.shape === "perfect" || first.shape === "imperfect")
    ? first
    : undefined;
}

/** A finite cue that can hardly be a noun. */
export function clearFiniteCue(reading: Reading, index: number): CueForm | undefined {
  const cue = finiteCue(reading, index);
  if (cue === undefined) return undefined;
  if (cue.cue.ambiguous && cue.shape === "perfect" && !cue.feminine && !cue.plural)
    return undefined;
  return cue;
}

/** A name between quotation marks («داعش»، صحيفة "الوطن"، أعلن "تحالف القوى" أن), not words that somebody says. */
export function isQuotedName(reading: Reading, open: number): boolean {
  const number = reading.quotationOf[open]!;
  const quotation = reading.quotations[number];
  if (quotation === undefined || quotation.open !== open) return false;
  if (quotation.words <= 1)
    return !isFutureAlone(reading, quotation) && !isAnswerAlone(reading, quotation);
  if (HEADED.test(reading.forms[open - 1] ?? "")) return true;
  if (!quotation.closed || quotation.words > 5) return false;
  const before = reading.forms[open - 1];
  if (before !== undefined && isNamedSo(before)) return true;
  // للشبكة الإخبارية | "إل سي إي"
  const noun = reading.forms[open - 2];
  if (noun !== undefined && is(reading, open - 1, DEFINITE) && OUTLET.test(bare(noun))) return true;
  if (isOutletName(reading, quotation)) return true;
  if (quotation.close + 1 >= sentenceEnd(reading, open)) return false;
  // قال لـ«الشرق الأوسط»: «…»
  if (
    quotation.words <= 3 &&
    isColon(reading, quotation.close + 1) &&
    reading.tokens[quotation.close + 2]?.kind === "open-quote"
  )
    return true;
  if (isMannerInFront(reading, quotation)) return true;
  const body = is(reading, open + 1, BODY) && !holdsVerb(reading, open + 1, quotation.close);
  if (body || isTitleAlone(reading, quotation)) return true;
  return !isAnnounced(reading, open) && clauseFollows(reading, quotation.close + 1);
}

/** منظمة | "أطباء بلا حدود", ومركز | "أبحاث التسليح": behind a head whose name stands in marks. */
function isNamedSo(head: string): boolean {
  if (NAMED_IN_QUOTES.has(head) || NAMED_IN_QUOTES.has(bare(head))) return true;
  return /^[وف].{3,}/.test(head) && NAMED_IN_QUOTES.has(head.slice(1));
}

/** نشرت تحت عنوان | "…", من مؤلفاته كتاب | "…": the title of a text or work. */
const HEADED =
  /^(?:ب?عنوان(?:ه|ها)?|[وفبلك]?(?:ال)?(?:كتاب|فيلم|مسلسل|روايه|قصيده|اغنيه|مسرحيه|ديوان))$/;

/** مؤكدا | "بلا تردد" أن …: how it was said, with أن right behind it. */
function isMannerInFront(reading: Reading, { open, close, words }: Quotation): boolean {
  if (words > 3 || !is(reading, close + 1, COMPLEMENTISER)) return false;
  return /^(?:ب|بلا|بدون|دون|في|علي|ب.+)$/.test(reading.forms[open + 1]!);
}

/** قال الرئيس | "سنرى": a verb is no name. */
function isFutureAlone(reading: Reading, { open, close }: Quotation): boolean {
  return /^سن.{2,}$/.test(reading.forms[open + 1] ?? "") && close <= open + 3;
}

/** أجاب الرئيس | "كلا": yes and no are no names. */
function isAnswerAlone(reading: Reading, { open }: Quotation): boolean {
  return /^(?:كلا|نعم|لا|ابدا|قطعا|طبعا|بالطبع|بالتاكيد|مستحيل)$/.test(
    reading.forms[open + 1] ?? "",
  );
}

/** أكد "المصدر المسؤول" أن, قالت "الخوذ البيضاء", على لسان "مصدر مسؤول": a title or a name of definite words, and nothing that is said. */
function isTitleAlone(reading: Reading, { open, close, words }: Quotation): boolean {
  if (words > 3) return false;
  const known =
    is(reading, open + 1, ROLE | COLLECTIVE) || finiteCue(reading, open - 1) !== undefined;
  if (!known) return false;
  for (let index = open + 1; index < close; index++) {
    const named =
      is(reading, index, DEFINITE) ||
      (is(reading, index, ROLE | COLLECTIVE | ADJECTIVE) && !is(reading, index, VERB));
    if (!named) return false;
  }
  return true;
}

const OUTLET = /^(?:شبكه|صحيفه|قناه|وكاله|موقع|مجله|اذاعه|محطه|جريده)$/;

/** أفادت | "أسوشيتد برس": every word names an outlet. */
function isOutletName(reading: Reading, { open, close }: Quotation): boolean {
  for (let index = open + 1; index < close; index++) if (!is(reading, index, MEDIUM)) return false;
  return true;
}

/** "الولايات المتحدة ستطبق العقوبات": a body that does something. */
function holdsVerb(reading: Reading, from: number, end: number): boolean {
  for (let index = from; index < end; index++)
    if (is(reading, index, VERB) && !is(reading, index, BODY | ROLE | COMMON_NOUN)) return true;
  return false;
}

/** قائلا "…", بالقول "…", …: "…": words follow, and no name. */
function isAnnounced(reading: Reading, open: number): boolean {
  if (isColon(reading, open - 1)) return true;
  const before = reading.forms[open - 1] ?? "";
  return (
    /^[وف]?ب(?:ال)?قول(?:ه|ها|هم)?$/.test(before) ||
    (/ا$/.test(before) && reading.cues[open - 1]?.[0]?.shape === "participle")
  );
}

/** أن stands near behind a quotation: what was quoted is a name or a medium, the words come later. */
function clauseFollows(reading: Reading, from: number): boolean {
  const end = Math.min(sentenceEnd(reading, from), from + 12);
  for (let index = from; index < end; index++) {
    if (is(reading, index, COMPLEMENTISER)) return true;
    if (finiteCue(reading, index) || reading.cues[index]?.[0]?.shape === "participle") return false;
    if (reading.tokens[index]!.kind !== "open-quote") continue;
    const { words, close } = reading.quotations[reading.quotationOf[index]!]!;
    // في حوار مع قناة "العربية" أن …
    if (words > 1) return false;
    index = close;
  }
  return false;
}
