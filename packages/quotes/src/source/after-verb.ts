import type { Cue } from "../lexicon/cue-types.ts";
import { COMPLEMENTISERS, OCCASIONS, RELATIVES } from "../lexicon/function-words.ts";
import { ADDRESSEES } from "../lexicon/source-words.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Range } from "../reading/frame.ts";
import { type Reading, sentenceEnd } from "../reading/reading.ts";
import {
  bare,
  clauseAfter,
  clearFiniteCue,
  isAdverb,
  isBody,
  isColon,
  isComma,
  isPreposition,
  isPunctuation,
  isQuotedName,
  isRole,
  opensClause,
} from "../reading/tests-on-tokens.ts";
import { addresseeStart, isActNoun, looseObjectStart, startsObject } from "./object-start.ts";

/** What stands behind a verb: its subject and where its content begins. */
export interface AfterVerb {
  readonly source: Range | null;
  readonly kind: "clause" | "object" | "quote" | "speech" | "none";
  /** First token of the content (for a quotation: its opening mark); the end of the source where there is none. */
  readonly first: number;
}

/** Words scanned behind a verb; longer phrases are no source. Keeps the scan linear. */
const WINDOW = 70;

const NOT_WITH_B = wordSet(
  "بعد بين بيان بغداد بدر بريطانيا بيروت باريس بكر برهم بارزاني بن بل بلاده بدوره بدورها بحسب بشار بوتين بايدن بومبيو برلين بلد بعض بلاد بناء باسم بها به باحث باحثة باحثون برلمان برلماني برلمانيون بيت بايدن بوش بلير بريمر بولتون بابل بصرة بهاء باسل باقر بشير بسام بلال بنيامين بعثة بطريرك بابا بدوره بجانب بوصفه بصفته باعتباره بينهم بينها بشدة بقوة بوضوح بصراحة بالقول بقوله بقولها بشكل بعيد بقاء بدء بنود بداية باريس برئاسة بقيادة بغدادي بسبب بارزان برزاني بعدم",
);

/**
 * Reads the words behind a finite verb: subject, asides (في بيان، خلال مؤتمر، أمس، لوكالة …), apposition behind a
 * comma, relative clauses; stops where the content begins. At most 70 tokens, never past the sentence.
 */
export function readAfterVerb(
  reading: Reading,
  verb: number,
  cue: Cue,
  subjectBefore: boolean,
): AfterVerb {
  const { forms, tokens } = reading;
  const end = Math.min(sentenceEnd(reading, verb), verb + WINDOW);
  const { takes } = cue;
  let first = -1;
  let last = -1;
  let mode: "open" | "aside" | "relative" | "closed" = subjectBefore ? "closed" : "open";
  let commas = 0;
  let depth = 0;
  const source = (): Range | null => (first < 0 ? null : { first, end: last + 1 });
  for (let index = verb + 1; index < end; index++) {
    const form = forms[index]!;
    const { kind } = tokens[index]!;
    if (kind === "open-quote") {
      if (isQuotedName(reading, index)) {
        const { close } = reading.quotations[reading.quotationOf[index]!]!;
        if (mode === "open") {
          if (first < 0) first = index;
          last = Math.min(close, end - 1);
        }
        index = close;
        continue;
      }
      if (takes.has("quote") || takes.has("clause"))
        return { source: source(), kind: "quote", first: index };
      if (takes.has("object") || takes.has("addressee"))
        return { source: source(), kind: "object", first: index };
      return { source: source(), kind: "none", first: index };
    }
    if (kind === "punctuation" && (form === "(" || form === "[")) depth++;
    if (depth > 0) {
      if (kind === "punctuation" && (form === ")" || form === "]")) depth--;
      continue;
    }
    if (isColon(reading, index)) {
      if (!takes.has("quote") && !takes.has("clause"))
        return { source: source(), kind: "none", first: index };
      const next = tokens[index + 1];
      if (next?.kind === "open-quote" && reading.quotationOf[index + 1]! >= 0)
        return { source: source(), kind: "quote", first: index + 1 };
      return { source: source(), kind: "speech", first: index + 1 };
    }
    const clause = mode === "relative" && commas > 0 ? -1 : clauseAfter(reading, index);
    if (clause >= 0 && clause <= end) {
      if (!takes.has("clause") && !governs(cue, form))
        return { source: source(), kind: "none", first: index };
      const at = isColon(reading, clause) ? clause + 1 : clause;
      if (cue.class === "describe" && form.startsWith("ب"))
        return described(reading, source(), verb, index, at);
      return withoutAddressee(reading, cue, { source: source(), kind: "clause", first: at });
    }
    if (isComma(reading, index)) {
      commas++;
      if (mode === "relative" || mode === "aside")
        mode = first < 0 && !subjectBefore ? "open" : "closed";
      if (mode !== "open" && takesObject(cue) && first >= 0 && startsObject(reading, index + 1, -1))
        return { source: source(), kind: "object", first: index + 1 };
      continue;
    }
    if (isPunctuation(reading, index)) {
      if (form === "-" || form === "–" || form === "/" || form === "—") continue;
      return { source: source(), kind: "none", first: index };
    }
    if (mode === "relative") continue;
    const governed = governedContent(
      reading,
      index,
      cue,
      first >= 0 || subjectBefore || index === verb + 1,
      end,
    );
    if (governed >= 0)
      return withoutAddressee(reading, cue, { source: source(), kind: "object", first: governed });
    if (RELATIVES.has(form)) {
      mode = "relative";
      commas = commas > 0 && isComma(reading, index - 1) ? 1 : 0;
      continue;
    }
    if (index > verb + 1 && clearFiniteCue(reading, index) && !isRole(form)) {
      if (isRelativeRole(reading, index, first)) {
        mode = "relative";
        commas = 0;
        continue;
      }
      return { source: source(), kind: "none", first: index };
    }
    if (takesObject(cue) && mode !== "aside" && startsObject(reading, index, first)) {
      if (first >= 0 || subjectBefore || index === verb + 1 || isAdverb(forms[index - 1]!))
        return { source: source(), kind: "object", first: index };
    }
    if (isAdverb(form)) {
      if (first >= 0 && mode === "open") mode = "closed";
      continue;
    }
    if (isAside(reading, index, first, mode)) {
      mode = "aside";
      continue;
    }
    if (
      mode === "closed" &&
      (takes.has("object") || takes.has("addressee")) &&
      !takes.has("clause") &&
      first >= 0
    )
      if (!isPreposition(form)) return object(reading, cue, source(), index, end);
    if (mode === "aside") {
      if (
        first < 0 &&
        !subjectBefore &&
        isRole(form) &&
        !isPreposition(forms[index - 1]!) &&
        index - verb > 2 &&
        !form.startsWith("ل")
      )
        mode = "open";
      else continue;
    }
    if (mode !== "open") continue;
    if (first >= 0 && isComma(reading, index - 1) && (ADDRESSEES.has(form) || opensClause(form))) {
      if (takes.has("addressee") || takes.has("object"))
        return object(reading, cue, source(), index, end);
      mode = "aside";
      continue;
    }
    if (first < 0) first = index;
    last = index;
  }
  if (first >= 0 && takes.has("object") && !takes.has("quote")) {
    const split = looseObjectStart(reading, first, end);
    if (split > 0) return { source: { first, end: split }, kind: "object", first: split };
  }
  return { source: source(), kind: "none", first: end };
}

function takesObject(cue: Cue): boolean {
  return cue.takes.has("object");
}

/** وصف الوزير القوات | بأنها …: what is described belongs to the content. */
function described(
  reading: Reading,
  source: Range | null,
  verb: number,
  index: number,
  clause: number,
): AfterVerb {
  if (source === null)
    return { source, kind: "clause", first: index - verb > 1 ? verb + 1 : clause };
  const cut = looseObjectStart(reading, source.first, source.end);
  if (cut > 0) return { source: { first: source.first, end: cut }, kind: "clause", first: cut };
  if (
    source.end - source.first > 1 &&
    !isRole(reading.forms[source.first]!) &&
    !isBody(reading.forms[source.first]!)
  )
    return {
      source: { first: source.first, end: source.first + 1 },
      kind: "clause",
      first: source.first + 1,
    };
  return { source, kind: "clause", first: clause };
}

/** The object or, after an addressee, what is asked: طالب الحكومة | بإخراج. */
function object(
  reading: Reading,
  cue: Cue,
  source: Range | null,
  from: number,
  end: number,
): AfterVerb {
  if (cue.takes.has("addressee")) {
    for (let index = from; index < end; index++) {
      const clause = clauseAfter(reading, index);
      if (clause >= 0) return { source, kind: "clause", first: clause };
      const governed = governedContent(reading, index, cue, true, end);
      if (governed >= 0) return { source, kind: "object", first: governed };
      if (isComma(reading, index)) break;
    }
    if (!cue.takes.has("object")) return { source, kind: "none", first: from };
  }
  return { source, kind: "object", first: from };
}

function withoutAddressee(reading: Reading, cue: Cue, found: AfterVerb): AfterVerb {
  if (found.source === null || !cue.takes.has("addressee")) return found;
  const cut = addresseeStart(reading, found.source.first, found.source.end);
  if (cut < 0) return found;
  return { ...found, source: { first: found.source.first, end: cut } };
}

function governs(cue: Cue, form: string): boolean {
  return (
    (cue.takes as ReadonlySet<string>).has(form) ||
    (form.startsWith("ب") && cue.takes.has("ب")) ||
    (form === "الي" && cue.takes.has("إلى")) ||
    (form === "علي" && cue.takes.has("على"))
  );
}

/** First token of the content behind a preposition that the cue governs, or -1. */
function governedContent(
  reading: Reading,
  index: number,
  cue: Cue,
  ready: boolean,
  end: number,
): number {
  const form = reading.forms[index]!;
  const next = reading.forms[index + 1];
  if (!ready || next === undefined || index + 1 >= end) return -1;
  const { takes } = cue;
  const before = reading.forms[index - 1] ?? "";
  const complement = isRole(before) || isRole(reading.forms[index - 2] ?? "");
  if (form === "الي" && takes.has("إلى")) return index + 1;
  if (form === "علي" && takes.has("على")) return index + 1;
  if (form === "عن" && takes.has("عن")) return complement && isPlaceOrParty(next) ? -1 : index + 1;
  if (form === "من" && takes.has("من"))
    return complement && (isPlaceOrParty(next) || isRole(next)) ? -1 : index + 1;
  if (form === "في" && takes.has("في")) return complement || OCCASIONS.has(next) ? -1 : index + 1;
  if (takes.has("ب") && form.startsWith("ب")) {
    if (form === "ب")
      return reading.tokens[index + 1]!.kind === "open-quote" ? index + 2 : index + 1;
    if (form.length > 3 && !NOT_WITH_B.has(form) && !COMPLEMENTISERS.has(form)) return index;
    if (form === "بعدم" || form === "ببقاء") return index;
  }
  if (takes.has("ل") && form.startsWith("ل") && form.length > 3 && isActNoun(form.slice(1)))
    return index;
  return -1;
}

function isPlaceOrParty(form: string): boolean {
  return (
    isBody(form) ||
    form === "محافظه" ||
    form === "تحالف" ||
    form === "كتله" ||
    form === "ائتلاف" ||
    form === "حزب"
  );
}

/** An aside begins: a preposition that does not complement a role, or ل before a medium. */
function isAside(reading: Reading, index: number, first: number, mode: string): boolean {
  const form = reading.forms[index]!;
  if (isPreposition(form)) {
    if (mode !== "open" || first < 0) return true;
    const next = reading.forms[index + 1] ?? "";
    if (OCCASIONS.has(next) || isAdverb(next)) return true;
    if (
      form === "في" ||
      form === "من" ||
      form === "عن" ||
      form === "لدي" ||
      form === "الي" ||
      form === "بين"
    )
      return !complements(reading, index, first);
    return true;
  }
  if (form === "ل" || (form.startsWith("ل") && form.length > 3 && mode === "open")) {
    if (first < 0) return form === "ل" || form.startsWith("لل") || isMedium(form.slice(1));
    return (
      isMedium(form.startsWith("لل") ? form.slice(2) : form.slice(1)) ||
      form === "ل" ||
      !nearRole(reading, index, first)
    );
  }
  if (form.startsWith("ب") && form.length > 4 && first < 0)
    return form.startsWith("بال") || OCCASIONS.has(form.slice(1));
  return false;
}

function complements(reading: Reading, index: number, first: number): boolean {
  for (let back = index - 1; back >= Math.max(first, index - 3); back--) {
    if (isRole(reading.forms[back]!)) return true;
    if (isBody(reading.forms[back]!) && back >= index - 2) return true;
  }
  return false;
}

function nearRole(reading: Reading, index: number, first: number): boolean {
  for (let back = index - 1; back >= Math.max(first, index - 3); back--) {
    if (isRole(reading.forms[back]!) || isBody(reading.forms[back]!)) return true;
  }
  return false;
}

/** A cue inside a role's description without الذي: ضابط رفيع رفض الكشف عن هويته. */
function isRelativeRole(reading: Reading, index: number, first: number): boolean {
  const form = reading.forms[index]!;
  if (first < 0) return false;
  return (
    /^(?:رفض|رفضت|طلب|طلبت|فضل|فضلت|اشترط|اشترطت|رفضوا|طلبوا)$/.test(form) &&
    isNaming(reading, index)
  );
}

function isNaming(reading: Reading, index: number): boolean {
  for (let next = index + 1; next < index + 5; next++) {
    if (
      /^(?:الكشف|ذكر|الافصاح|عدم|نشر|كشف|الاشاره|اخفاء|حجب|اسمه|هويته|اسمها|هويتها|هويه|اسمائهم)$/.test(
        reading.forms[next] ?? "",
      )
    )
      return true;
  }
  return false;
}

function isMedium(form: string): boolean {
  return MEDIA_WORDS.has(form) || MEDIA_WORDS.has(bare(form));
}

import { MEDIA as MEDIA_WORDS } from "../lexicon/function-words.ts";
