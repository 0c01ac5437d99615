import { bare } from "../../lexicon/bare.ts";
import { OCCASIONS } from "../../lexicon/function-words.ts";
import {
  ACT_NOUN,
  BODY,
  COMPLEMENTISER,
  DEFINITE,
  OWNED,
  PREPOSITION,
  ROLE,
} from "../../lexicon/kinds.ts";
import { isAdjective } from "../../lexicon/word-kinds.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { isJoinedThat, isQuotedName } from "../../reading/tests-on-tokens.ts";
import { asideEnd } from "../asides.ts";
import { nounPhraseEnd } from "../noun-phrase.ts";
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
  // في مقابلة ل | CNN
  if (reading.tokens[next]!.kind === "latin" && form === "ل") return next + 1;
  if (reading.tokens[next]!.kind !== "word" || is(reading, next, COMPLEMENTISER)) return next;
  // في | هذا السياق
  if (POINTING.has(reading.forms[next]!) && is(reading, next + 1, DEFINITE) && next + 1 < end)
    next++;
  // للصحفيين | وجود اتفاق: a plural with its article and ن takes no genitive.
  if (/^لل.{3,}ين$/.test(form) && !is(reading, index + 1, DEFINITE)) return index + 1;
  if (is(reading, next, PREPOSITION) && next > index) return next;
  if (isPaperAlone(scan, next)) return next + 1;
  const after = nounPhraseEnd(reading, next, end, scan.form.cue);
  if (OCCASIONS.has(bare(reading.forms[next]!)) || after > next)
    return outletNameEnd(reading, qualitiesEnd(reading, after, end), end);
  return outletNameEnd(reading, next + 1, end);
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
