import { COMPLEMENTISERS, NEGATIONS } from "../../lexicon/function-words.ts";
import {
  ADJECTIVE,
  ADVERB,
  BODY,
  CLAUSE_OPENER,
  COLLECTIVE,
  DEFINITE,
  GIVEN_NAME,
  PASSING_ON,
  ROLE,
} from "../../lexicon/kinds.ts";
import { isBody, isRole, isVerb } from "../../lexicon/word-kinds.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { finiteCue, isPunctuation } from "../../reading/tests-on-tokens.ts";
import { isToldTo } from "../../source/after-verb/outlet-end.ts";
import { isHerWord } from "../../source/noun-phrase/attaches.ts";
import { isFirstOfRank, isMotherName } from "../../source/noun-phrase/names-like-words.ts";
import { isMedium, REPORTS } from "./printed.ts";
import { opensWhereSaid } from "./where-said.ts";

/** The token after the phrase: at a stop, أن, لم, a verb of its own, a longer quotation. */
export function speakerEnd(reading: Reading, first: number, limit: number, leads: boolean): number {
  const { forms, nameEnds, tokens } = reading;
  for (let index = first; index < limit; index++) {
    if (nameEnds[index]! > index) {
      index = Math.min(nameEnds[index]!, limit) - 1;
      continue;
    }
    const form = forms[index]!;
    if (isPunctuation(reading, index) && !/^[()/-]$/.test(form)) return index;
    if (form === "-" && stands(reading, index)) return index;
    if (opensContent(form)) return index;
    // وفقا للأمم المتحدة | وهو ما نفته بغداد
    if (index > first && form.startsWith("وه") && /^وه(?:و|ي|م|ما)$/.test(form)) return index;
    if (index > first) {
      const quality = isFirstOfRank(reading, index) || isFormer(reading, index);
      const adverb = is(reading, index, ADVERB) && !leads && !quality;
      // ميناء | أم قصر
      const opener =
        is(reading, index, CLAUSE_OPENER) && !(form === "ام" && isMotherName(reading, index));
      if (opener || adverb) return index;
      if (
        (NEGATIONS.has(form) && !isNegatedQuality(reading, index)) ||
        isOwnVerb(form) ||
        isJoinedVerb(reading, index)
      )
        return index;
      // حسبما أعلنت الرئاسة | في بيانها, ما قالته مصادر | لبي بي سي, ما أفاد مصدر أمني | وكالة الأنباء
      if (form === "في" && isHerWord(forms[index + 1] ?? "")) return index;
      if (opensWhereSaid(reading, index)) return index;
      if (isToldTo(reading, index) || isToldOutlet(reading, index)) return index;
      // وفق ما قال محللون | لموقع «…»
      if (OUTLETS.test(form) && !REPORTS.test(forms[index - 1]!)) return index;
    }
    const quotation = reading.quotations[reading.quotationOf[index]!];
    if (tokens[index]!.kind !== "open-quote") continue;
    const said = quotation!.words > 2 && index > first && isNamed(reading, index - 1);
    if (said || quotation!.words > 4) return index;
  }
  return limit;
}

/** مسؤول | سابق في الوزارة, and not في وقت | سابق. */
function isFormer(reading: Reading, index: number): boolean {
  return /^سابقه?$/.test(reading.forms[index]!) && is(reading, index - 1, ROLE | COLLECTIVE);
}

/** بحسب كريم | «أخطأت الصواريخ الهدف», بحسب برويزي | «لا خطر علينا»: a first name, or an unknown word of the shape of family names. */
function isNamed(reading: Reading, index: number): boolean {
  if (is(reading, index, GIVEN_NAME)) return true;
  return reading.kinds[index] === 0 && /.{3}ي$/.test(reading.forms[index]!);
}

/** - كما قال الوزير |- …: a dash with a space in front closes what was put in. */
function stands({ tokens }: Reading, index: number): boolean {
  return tokens[index]!.start > (tokens[index - 1]?.end ?? 0);
}

/** مصدر أمني | وكالة فرانس برس: behind a quality without the article no genitive follows, so it is whom he told. */
function isToldOutlet(reading: Reading, index: number): boolean {
  if (!isMedium(reading, index) || is(reading, index, DEFINITE)) return false;
  if (is(reading, index - 1, DEFINITE | ROLE | BODY)) return false;
  return is(reading, index - 1, ADJECTIVE) && /.{3,}يه?$/.test(reading.forms[index - 1]!);
}

const OUTLETS = /^ل(?:موقع|صحيفه|قناه|وكاله|شبكه|مجله|اذاعه|جريده|تلفزيون|راديو)$/;

/** أن, فإن, فإنه: what is attributed begins behind it. */
export function opensContent(form: string | undefined): boolean {
  if (form === undefined) return false;
  return COMPLEMENTISERS.has(form) || /^ف(?:ان|انه|انها|انهم)$/.test(form);
}

/** وفقا لما ذكرت مصادر أمنية | ونقلت عنها وسائل إعلام, | وأكده شهود: another verb is joined to the first. */
function isJoinedVerb(reading: Reading, index: number): boolean {
  const form = reading.forms[index]!;
  if (!/^و..../.test(form) || is(reading, index, ROLE | BODY | COLLECTIVE)) return false;
  const cue = finiteCue(reading, index);
  if (cue === undefined) return isVerb(form.slice(1)) && is(reading, index, PASSING_ON);
  return cue.feminine || cue.plural || cue.pronoun;
}

/** منظمات | غير حكومية */
function isNegatedQuality(reading: Reading, index: number): boolean {
  return reading.forms[index] === "غير" && is(reading, index + 1, ADJECTIVE);
}

/** A verb that goes on without the phrase before it (لائحة أصدرتها المنظمة has its object in front). */
function isOwnVerb(form: string): boolean {
  return isVerb(form) && !isRole(form) && !isBody(form) && !/(?:ه|ها|هم)$/.test(form);
}
