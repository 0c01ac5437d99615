import type { Takes } from "../../../lexicon/cue-types.ts";
import {
  ACCUSATIVE,
  ADVERB,
  COMMON_NOUN,
  COMPLEMENTISER,
  DEFINITE,
  MEDIUM,
  MONTH,
  OCCASION,
  OWNED,
  PREPOSITION,
  TIME,
} from "../../../lexicon/kinds.ts";
import { SPOKEN } from "../../../lexicon/spoken-words.ts";
import { is } from "../../../reading/reading.ts";
import { isQuotedName } from "../../../reading/tests-on-tokens.ts";
import { governedContent, governsClause, governsInside } from "../../governed.ts";
import { hasOwnWordsBehind } from "../../own-words-behind.ts";
import type { AfterVerb, Scan } from "../scan.ts";

export function quotationAt(scan: Scan, index: number): AfterVerb | null {
  const { reading, form, source, second } = scan;
  const { takes } = form.cue;
  if (isHeldSo(scan, index)) return { source, kind: "quote", first: index };
  if (governsInside(reading, index, form.cue) && (source !== null || scan.settled || second >= 0))
    return { source, kind: "object", first: index };
  if (isQuotedName(reading, index) || isQuotedAddressee(scan, index)) return null;
  if (hasCopy(scan, index)) return null;
  if (isTerm(scan, index)) return { source, kind: "none", first: index };
  if (second >= 0 && takes.has("object")) return { source, kind: "object", first: second };
  if (takes.has("quote") || takes.has("clause")) return { source, kind: "quote", first: index };
  // أعربت في بيان | "عن أسفها …": the verb's preposition stands inside the marks.
  const inside = reading.forms[index + 1];
  if (inside !== undefined && takes.has(INSIDE.get(inside)!) && index + 2 < scan.end)
    return { source, kind: "object", first: index + 2 };
  const governed = takes.has("ب") && /^ب../.test(reading.forms[index + 1] ?? "");
  if (takes.has("object") || takes.has("addressee") || governed)
    return { source, kind: "object", first: index };
  return { source, kind: "none", first: index };
}

/** اعتبره خصومه | "متساهلا": what somebody is held to be, in one word between marks. */
function isHeldSo({ reading, form, source }: Scan, open: number): boolean {
  if (!form.pronoun || !HOLDS.has(form.cue.lemma) || source?.end !== open) return false;
  return is(reading, open + 1, ACCUSATIVE);
}

/** يقر مشروع | "قواعد اللجوء", يعيد النظر في 4500 | "قرار لجوء": a few words in marks behind a noun of the reporter's are a term. */
function isTerm({ reading, form, verb, source, second }: Scan, open: number): boolean {
  const { words, closed } = reading.quotations[reading.quotationOf[open]!]!;
  if (!closed || words > TERM || second >= 0 || open === verb + 1 || source?.end === open)
    return false;
  const before = open - 1;
  // ردد المحتجون هتافات | "لا للغلاء"
  if (form.cue.class === "say" && SPOKEN.test(reading.forms[before]!)) return false;
  if (reading.tokens[before]!.kind === "number") return !is(reading, before - 1, MONTH);
  // سترد على | "الخطأ".
  if (is(reading, before, PREPOSITION) && !is(reading, before, OCCASION | ADVERB))
    return words < TERM && !governsClause(form.cue, reading.forms[before]!);
  return (
    is(reading, before, COMMON_NOUN) &&
    !is(reading, before, DEFINITE | OCCASION | ADVERB | TIME | MEDIUM | OWNED)
  );
}

/** في بيان تلقت | "قناة المدينة" نسخة منه: who has a copy of the paper. */
function hasCopy({ reading }: Scan, open: number): boolean {
  const { close, words } = reading.quotations[reading.quotationOf[open]!]!;
  return words <= TERM && /^نسخ[هت]$/.test(reading.forms[close + 1] ?? "");
}

const INSIDE: ReadonlyMap<string, Takes> = new Map<string, Takes>([
  ["عن", "عن"],
  ["الي", "إلى"],
  ["علي", "على"],
  ["من", "من"],
]);

/** Words of a term. */
const TERM = 4;

export function colonAt({ reading, form, source, second }: Scan, index: number): AfterVerb | null {
  const { takes } = form.cue;
  // نفى الوزير الخبر قائلا: | «…»: the verb has its object, and the participle the words.
  if (second >= 0 && takes.has("object") && hasOwnWordsBehind(reading, form.cue, second))
    return { source, kind: "object", first: second };
  if (!takes.has("quote") && !takes.has("clause")) return { source, kind: "none", first: index };
  if (is(reading, index + 1, COMPLEMENTISER)) return null;
  // في رده على سؤال: | …؟
  if (/^(?:ال)?سؤال$/.test(reading.forms[index - 1]!))
    return { source, kind: "none", first: index };
  const next = reading.tokens[index + 1];
  if (next?.kind === "open-quote" && reading.quotationOf[index + 1]! >= 0)
    return { source, kind: "quote", first: index + 1 };
  return { source, kind: "speech", first: index + 1 };
}

/** حث "جميع القادة" على …: who is called on stands in the marks. */
function isQuotedAddressee({ reading, form, end }: Scan, open: number): boolean {
  const { close, closed } = reading.quotations[reading.quotationOf[open]!]!;
  if (!form.cue.takes.has("addressee") || !closed || close + 1 >= end) return false;
  return governedContent(reading, close + 1, form.cue, end) >= 0;
}

export const HOLDS: ReadonlySet<string> = new Set(["عد", "اعتبر"]);
