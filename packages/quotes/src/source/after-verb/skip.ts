import { isDefinite } from "../../lexicon/classify/article.ts";
import {
  ACT_NOUN,
  ADVERB,
  CLAUSE_OPENER,
  COMPLEMENTISER,
  DEFINITE,
  GIVEN_NAME,
  MONTH,
  PREPOSITION,
  PRONOUN_PREPOSITION,
  RELATIVE,
} from "../../lexicon/kinds.ts";
import { IN_A_WAY } from "../../lexicon/ways.ts";
import { isActNoun, isAdverb, isCommonNoun } from "../../lexicon/word-kinds.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { isColon, isComma, isPunctuation, isQuotedName } from "../../reading/tests-on-tokens.ts";
import { asideEnd, leaderClauseEnd } from "../asides.ts";
import { governedContent } from "../governed.ts";
import { isAged } from "../noun-phrase/none-of-it.ts";
import { nounPhraseEnd } from "../noun-phrase.ts";
import { withheldEnd, withholdsName } from "../withheld-name.ts";
import { afterComma } from "./after-comma.ts";
import { calledSoEnd, knownAsEnd } from "./called-so.ts";
import { broughtOut, describesSource, tellsOfOccasion, tellsWho } from "./clause-of-source.ts";
import {
  isAttachedAside,
  isDate,
  isJoinedOn,
  isManner,
  isNameAfterMorning,
  isNounPhraseStart,
  isVerbal,
} from "./constituent.ts";
import { listenersEnd } from "./listeners-end.ts";
import { ownNounEnd } from "./of-its-own.ts";
import { isBroughtOut } from "./outlet-behind.ts";
import { outletEnd } from "./outlet-end.ts";
import { parenthesisEnd } from "./parenthesis-end.ts";
import { leadsToPost } from "./posted-to.ts";
import { prepositionEnd } from "./preposition-end.ts";
import { relativeEnd } from "./relative-end.ts";
import type { Scan } from "./scan.ts";
import { takePhrase } from "./take-phrase.ts";
import { timePhraseEnd } from "./time-phrase.ts";

/** The token after the constituent at `index`, which is no content; -1 where the clause ends. */
export function skip(scan: Scan, index: number): number {
  const { reading, end } = scan;
  const { forms, tokens } = reading;
  const form = forms[index]!;
  if (withholdsName(reading, index)) return behindWithheld(scan, withheldEnd(reading, index, end));
  if (leadsToPost(scan, index)) {
    const named = reading.kinds[index + 2] === 0 || is(reading, index + 2, GIVEN_NAME);
    const post =
      named && tokens[index + 2]?.kind === "word"
        ? nounPhraseEnd(reading, index + 2, end, scan.form.cue)
        : index + 2;
    scan.source = { first: scan.source!.first, end: post };
    return post;
  }
  const cognate = ownNounEnd(scan, index);
  if (cognate > index) return cognate;
  const published = broughtOut(scan, index);
  if (published !== null) {
    scan.source = { first: scan.source!.first, end: published.sourceEnd };
    if (published.end > index) return published.end;
  }
  const known = knownAsEnd(reading, index, end);
  if (known > index) {
    // وطالبت | ما تعرف بـ"تنسيقيات الوسط" بـ…: right behind the verb it is the subject itself.
    if (index === scan.verb + 1 && scan.source === null && !scan.settled && form === "ما")
      scan.source = { first: openedAt(reading, index, known), end: known };
    return known;
  }
  // المحادثات المقرر | أن يجريها الوزير، …
  if (is(reading, index, COMPLEMENTISER) && TO_COME.test(forms[index - 1]!))
    return relativeEnd(scan, index + 1);
  if (PRONOUN_OBJECT.test(form) || areHisWords(scan, index)) return index + 1;
  const accuses = scan.form.cue.class === "accuse";
  const addressed = accuses || scan.form.cue.takes.has("addressee");
  const called = addressed ? calledSoEnd(reading, index, end) : index;
  if (called > index) {
    // اتهم | من وصفهم بـ"المندسين" بافتعال العنف: the accused is part of the charge.
    if (accuses && scan.second < 0) scan.second = index;
    return called;
  }
  // قال للصحفيين | المتحدث باسم الوزارة إن …
  const told = scan.source === null && !scan.settled ? listenersEnd(reading, index, end) : end;
  if (told < end) return told;
  const outlet = outletEnd(reading, index, end);
  if (outlet > index) return outlet;
  // أضاف لوكالة | الأنباء العراقية أن …: the name that says which one.
  if (form === "لوكاله" && is(reading, index + 1, DEFINITE)) return prepositionEnd(scan, index);
  // في مقابلة | نشرتها الصحيفة
  if (scan.aside && PUBLISHED.test(form)) return relativeEnd(scan, index + 1);
  const aged = isAged(reading, index) ? agedEnd(scan, index) : index;
  if (aged > index) return aged;
  if (scan.aside && isBroughtOut(reading, index)) return index + 1;
  // من على منبر | الجمعة
  if (form === "من" && forms[index + 1] === "علي" && PULPIT.test(forms[index + 2] ?? ""))
    if (index + 2 < end) return nounPhraseEnd(reading, index + 2, end);
  // على هامش | المؤتمر
  if (form === "علي" && /^(?:هامش|اثر|لسان)$/.test(forms[index + 1] ?? "") && index + 2 < end)
    return nounPhraseEnd(reading, index + 2, end);
  // ويعلق | وهو يطفئ المحرك: «…»
  if (WHILE.test(form)) return asideEnd(reading, index + 1, end);
  if (IN_A_WAY.has(form) && index + 1 < end) return mannerEnd(reading, index, end);
  const later = timePhraseEnd(reading, index, end);
  // بعد يومين | على انتخابه
  if (later > index && form === "بعد" && /^(?:علي|من)$/.test(forms[later] ?? "") && later < end)
    return prepositionEnd(scan, later);
  // في ذكرى | نهاية الحرب
  if (later === index && scan.aside && BOUNDS.test(form) && is(reading, index + 1, DEFINITE))
    return nounPhraseEnd(reading, index + 1, end);
  if (later > index && !(form === "صباح" && isNameAfterMorning(reading, index))) return later;
  if (tokens[index]!.kind === "open-quote" || isNounPhraseStart(scan, index))
    return takePhrase(scan, index);
  if (isComma(reading, index)) return afterComma(scan, index);
  if (isColon(reading, index)) return index + 1;
  if (form === "." && isWithinName(reading, index)) return index + 2;
  if (isPunctuation(reading, index)) return parenthesisEnd(reading, index, end);
  if (is(reading, index, RELATIVE)) {
    const leader = leaderClauseEnd(reading, index, end);
    if (leader >= 0 && scan.source?.end === index)
      scan.source = { first: scan.source.first, end: leader };
    if (leader >= 0) return leader;
    return relativeEnd(scan, index + 1);
  }
  if (is(reading, index, PREPOSITION) && governsNoun(reading, index))
    return prepositionEnd(scan, index);
  if (is(reading, index, ADVERB) || isDate(reading, index) || is(reading, index, MONTH))
    return index + 1;
  if (is(reading, index, PRONOUN_PREPOSITION)) return index + 1;
  if (isManner(reading, index)) return asideEnd(reading, index + 1, end);
  if (writesSaying(scan, index)) return index + 1;
  if (isVerbal(reading, index)) {
    const described = describesSource(scan, index);
    if (!described && tellsOfOccasion(scan, index)) {
      scan.source = { first: scan.source!.first, end: index - 2 };
      return relativeEnd(scan, index + 1);
    }
    if (!(scan.aside || described) || isJoinedOn(reading, index)) return -1;
    const clause = relativeEnd(scan, index + 1);
    if (described && tellsWho(scan, index, clause))
      scan.source = { first: scan.source!.first, end: clause };
    return clause;
  }
  if (is(reading, index, PREPOSITION) || isAttachedAside(scan, index))
    return prepositionEnd(scan, index);
  if (form === "و" && forms[index + 1] === "(") return index + 1;
  // شركات بينها "النسر" | و"الهلال" …
  const named = tokens[index + 1]?.kind === "open-quote" && isQuotedName(reading, index + 1);
  if (form === "و" && named && tokens[index - 1]?.kind !== "punctuation") return index + 1;
  if (JOINING.test(form) || (form === "ام" && (scan.aside || forms[index - 1] === "اف")))
    return index + 1;
  if (is(reading, index, CLAUSE_OPENER)) return -1;
  return index + 1;
}

/** كشف مصدر رفض ذكر اسمه | عن خلافات: what the verb takes follows at once, else the aside goes on. */
function behindWithheld({ reading, form: { cue }, end }: Scan, index: number): number {
  if (index < end && governedContent(reading, index, cue, end) >= 0) return index;
  const deed = cue.takes.has("object") && is(reading, index, ACT_NOUN);
  return deed ? index : asideEnd(reading, index, end);
}

const BOUNDS = /^(?:نهايه|بدايه|منتصف)$/;

const TO_COME = /^(?:المقرر|المنتظر|المرتقب|المزمع)$/;

/** بشكل | مفاجئ, بصورة | غير مباشرة. */
function mannerEnd(reading: Reading, index: number, end: number): number {
  const { forms, tokens } = reading;
  const first = forms[index + 1] === "غير" ? index + 2 : index + 1;
  const quality =
    first < end &&
    tokens[first]!.kind === "word" &&
    !isDefinite(forms[first]!) &&
    !is(reading, first, COMPLEMENTISER | PREPOSITION);
  return quality ? first + 1 : index + 1;
}

/** Where the marks open in front of `end`. */
function openedAt({ tokens }: Reading, from: number, end: number): number {
  for (let index = from; index < end; index++)
    if (tokens[index]!.kind === "open-quote") return index;
  return from;
}

/** واصفا إياها بأنها …: the object that was named before is no content. */
const PRONOUN_OBJECT = /^ايا(?:ه|ها|هم|هما)$/;

/** أضاف | قوله: «…» */
function areHisWords({ reading, verb }: Scan, index: number): boolean {
  return index === verb + 1 && /^قول(?:ه|ها|هم)$/.test(reading.forms[index]!);
}

/** Verbs of publishing with what they publish attached; some are nouns with an owner elsewhere. */
const PUBLISHED =
  /^(?:نشر|نشرت|ينشر|تنشر|بث|بثت|اجرا|اجرت|اورد|اوردت|نقل|نقلت|القا|القت|عقد|عقدت|اصدر|اصدرت|اذاع|اذاعت|وجه|وجهت)(?:ه|ها)$/;

/** البالغ من العمر 45 عاما |. */
function agedEnd({ reading, end }: Scan, index: number): number {
  for (let at = index + 1; at < Math.min(end, index + 6); at++)
    if (/^(?:عاما|سنه|ربيعا|سنوات|اعوام|عام)$/.test(reading.forms[at]!)) return at + 1;
  return index;
}

const PULPIT = /^(?:منبر|منصه|شاشه|صفحات|متن|ظهر)$/;

const WHILE = /^وه(?:و|ي|م|ما)$/;

const JOINING = /^و?(?:كذلك|ايضا)$/;

/** كتب الوزير | يقول: «…»: the second verb only leads up to the words. */
function writesSaying({ reading, source, form }: Scan, index: number): boolean {
  return form.cue.lemma === "كتب" && source !== null && /^[يت]قول$/.test(reading.forms[index]!);
}

/** العربية | . نت: a dot without a space on either side. */
function isWithinName({ tokens }: Reading, index: number): boolean {
  const [before, dot, behind] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  return before?.end === dot!.start && dot!.end === behind?.start && behind?.kind === "word";
}

/** خلال | الاتصال, عقب | اجتماع: words that are adverbs as well. */
function governsNoun({ forms, tokens }: Reading, index: number): boolean {
  const next = forms[index + 1] ?? "";
  if (tokens[index + 1]?.kind !== "word" || isAdverb(next)) return false;
  return (
    isAdverb(forms[index]!) &&
    (isDefinite(next) || isCommonNoun(next) || (forms[index] === "غداه" && isActNoun(next)))
  );
}
