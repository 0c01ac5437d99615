import { bare } from "../../lexicon/bare.ts";
import { OCCASIONS } from "../../lexicon/function-words.ts";
import {
  ACT_NOUN,
  ADJECTIVE,
  ADVERB,
  BODY,
  CLAUSE_OPENER,
  COMMON_NOUN,
  COMPLEMENTISER,
  DEFINITE,
  OCCASION,
  OWNED,
  PREPOSITION,
  PRONOUN_PREPOSITION,
  ROLE,
  TIME,
} from "../../lexicon/kinds.ts";
import { isAdjective } from "../../lexicon/word-kinds.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { finiteCue, isJoinedThat, isQuotedName } from "../../reading/tests-on-tokens.ts";
import { asideEnd } from "../asides.ts";
import { nounPhraseEnd } from "../noun-phrase.ts";
import { accountEnd, qualitiesOfOutlet } from "./outlet-behind.ts";
import type { Scan } from "./scan.ts";

/** The token after a preposition and its noun phrase. */
export function prepositionEnd(scan: Scan, index: number): number {
  const { reading, end } = scan;
  scan.aside = true;
  let next = index + 1;
  const form = reading.forms[index]!;
  if (!is(reading, index, PREPOSITION) && form.length > 2) next = index;
  if (next >= end) return end;
  if (reading.tokens[next]!.kind === "open-quote") {
    const quotation = reading.quotations[reading.quotationOf[next]!]!;
    return form === "ل" || isQuotedName(reading, next) ? Math.min(end, quotation.close + 1) : next;
  }
  if (isJoinedThat(reading, next)) return asideEnd(reading, next + 1, end);
  // في | 2015
  if (/^(?:19|20)\d\d$/.test(reading.forms[next]!)) return next + 1;
  // في مقابلة ل | CNN
  if (reading.tokens[next]!.kind === "latin" && form === "ل") return next + 1;
  if (reading.tokens[next]!.kind !== "word" || is(reading, next, COMPLEMENTISER)) return next;
  // في | هذا السياق
  if (POINTING.has(reading.forms[next]!) && is(reading, next + 1, DEFINITE) && next + 1 < end)
    next++;
  // للصحفيين | وجود اتفاق: a plural with its article and ن takes no genitive.
  if (/^لل.{3,}ين$/.test(form) && !isQualityOf(reading, index + 1)) return index + 1;
  if (is(reading, next, PREPOSITION) && next > index) return next;
  if (isPaperAlone(scan, next)) return next + 1;
  // في كلمة له | إهمال القرى
  if (/^ل(?:ه|ها|هم)$/.test(reading.forms[next + 1] ?? "") && is(reading, next, OCCASION))
    return next + 2;
  const visited = visitedEnd(scan, next);
  if (visited > next) return visited;
  const after = nounPhraseEnd(reading, next, end, scan.form.cue);
  if (OCCASIONS.has(bare(reading.forms[next]!)) || after > next)
    return behindOutlet(
      reading,
      outletNameEnd(reading, qualitiesEnd(reading, after, end), end),
      end,
    );
  return outletNameEnd(reading, next + 1, end);
}

function behindOutlet(reading: Reading, index: number, end: number): number {
  const account = accountEnd(reading, index, end);
  return account > index ? account : qualitiesOfOutlet(reading, index, end);
}

/** What one does on an occasion to somebody or something, and whose deed it is. */
const VISITS =
  /^(?:افتتاح|استقبال|تفقد|تراس|تر[ؤو]س|حضور|تدشين|تسلم|توديع|لقاء|لقائ)(?:ه|ها|هم)$|^(?:زيار|مغادر|مشاهد)(?:ته|تها|تهم)$/;

const MEETS = /^(?:لقائ|لقاء|اجتماع)(?:ه|ها|هم)$/;

/** خلال افتتاحه | مستشفى المدينة, لدى استقباله | وفدا من الأهالي: the token behind what was opened, or whom he received; -1 for none. */
function visitedEnd({ reading, end, form: { cue } }: Scan, act: number): number {
  const first = act + 1;
  // بعد لقائه | بالسفير الجديد
  if (first < end && MEETS.test(reading.forms[act]!) && /^بال.{3,}/.test(reading.forms[first]!)) {
    let last = first + 1;
    while (last < end && is(reading, last, DEFINITE) && isQuality(reading.forms[last]!)) last++;
    return last;
  }
  if (first >= end || !VISITS.test(reading.forms[act]!)) return -1;
  if (reading.tokens[first]!.kind !== "word") return -1;
  const none = PREPOSITION | PRONOUN_PREPOSITION | COMPLEMENTISER | CLAUSE_OPENER | ADVERB | TIME;
  if (is(reading, first, none | ACT_NOUN) || /^(?:بال|لل)/.test(reading.forms[first]!)) return -1;
  if (finiteCue(reading, first) !== undefined) return -1;
  const last = nounPhraseEnd(reading, first, end, cue);
  // وفدا | من الأهالي: of whom those are whom he received.
  const some = last + 1 < end && /^(?!ال).{2,}ا$/.test(reading.forms[first]!);
  if (!some || reading.forms[last] !== "من" || !is(reading, last + 1, DEFINITE)) return last;
  return nounPhraseEnd(reading, last + 1, end, cue);
}

/** للصحفيين | الأجانب, and not للصحفيين | الحكومة. */
function isQualityOf(reading: Reading, index: number): boolean {
  if (!is(reading, index, DEFINITE)) return false;
  return is(reading, index, ADJECTIVE) || !is(reading, index, BODY | ROLE | COMMON_NOUN);
}

/** للشبكة | الإخبارية "إن تي", للصحيفة | اليومية: behind a feminine noun with its article, a quality with the same ending, and a name in marks. */
function outletNameEnd(reading: Reading, index: number, end: number): number {
  const noun = reading.forms[index - 1]!;
  if (!/^(?:لل|بال|ال).{2,}ه$/.test(noun) || index >= end) return index;
  if (!/^ال.{2,}يه$/.test(reading.forms[index]!) || is(reading, index, ROLE | BODY)) return index;
  const open = index + 1;
  if (open >= end || reading.tokens[open]!.kind !== "open-quote" || !isQuotedName(reading, open))
    return open;
  return Math.min(end, reading.quotations[reading.quotationOf[open]!]!.close + 1);
}

/** أعلنت الوزارة في بيان | القبض على …: the act behind the paper is what it reports, where the verb waits for it. */
function isPaperAlone({ reading, form, second }: Scan, paper: number): boolean {
  if (second >= 0 || !form.cue.takes.has("object") || !PAPER.test(reading.forms[paper]!))
    return false;
  const act = paper + 1;
  // في بيان | نشر على موقعها
  if (/^نشر(?:ت|ه|ها|ته|تها)?$/.test(reading.forms[act]!)) return false;
  return is(reading, act, ACT_NOUN) && !is(reading, act, BODY | ROLE);
}

const PAPER = /^(?:بيان|بلاغ|تصريح|تغريده|تدوينه|منشور|برقيه)$/;

const POINTING = wordSet("هذا هذه ذلك تلك ذات نفس");

/** في موقعها | الإلكتروني الرسمي: what kind of thing of hers it is; not في بيانه | العبادي, whose ending is a family name's too. */
function qualitiesEnd(reading: Reading, index: number, end: number): number {
  if (!is(reading, index - 1, OWNED)) return index;
  let at = index;
  if (!/(?:ها|هم|هما)$/.test(reading.forms[index - 1]!)) {
    while (at < end && OF_PAPERS.test(reading.forms[at]!)) at++;
    return at;
  }
  while (at < end && is(reading, at, DEFINITE) && isQuality(reading.forms[at]!)) at++;
  return at;
}

/** في تقريره | النهائي المرفوع للمجلس: what is said of papers, and of no man. */
const OF_PAPERS =
  /^ال(?:نهائي|اخير|اول|ثاني|سنوي|شهري|اسبوعي|يومي|رسمي|افتتاحي|ختامي|صحفي|صحافي|متلفز|تلفزيوني|جديد|مرفوع|صادر|منشور|موجه|مقدم|مذاع|مطول|مقتضب)$/;

function isQuality(form: string): boolean {
  return isAdjective(form) || /(?:ي|يه)$/.test(form);
}
