import { bare } from "../../lexicon/bare.ts";
import type { CueForm } from "../../lexicon/cue-types.ts";
import {
  ACT_NOUN,
  ADJECTIVE,
  ADVERB,
  BODY,
  CLAUSE_OPENER,
  COLLECTIVE,
  COMMON_NOUN,
  COMPLEMENTISER,
  DEFINITE,
  PREPOSITION,
  RELATIVE,
  ROLE,
} from "../../lexicon/kinds.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { isComma } from "../../reading/tests-on-tokens.ts";
import { nounPhraseEnd } from "../noun-phrase.ts";
import type { Scan } from "./scan.ts";
import { timePhraseEnd } from "./time-phrase.ts";

/** وتؤكد | تقارير أمنية أن …, كشف | تقرير للأمم المتحدة أن …: papers that speak, in front of what they say. */
export function areReports(reading: Reading, index: number, { feminine, cue }: CueForm): boolean {
  const papers = feminine ? REPORTS : PAPER;
  if (!cue.takes.has("clause") || !papers.has(bare(reading.forms[index]!))) return false;
  if (feminine && tellOfDeed(reading, index)) return true;
  // كشف | تقرير صادر عن منظمة دولية أن …
  for (let at = index + 1; !feminine && at < index + FAR; at++) {
    if (is(reading, at, COMPLEMENTISER)) return true;
    if (reading.tokens[at]?.kind !== "word") return isClause(reading, at);
  }
  for (let at = index + 1; at < index + 4; at++) {
    if (is(reading, at, COMPLEMENTISER)) return true;
    if (reading.tokens[at]?.kind !== "word" || is(reading, at, PREPOSITION))
      return isClause(reading, at);
  }
  return false;
}

/** أكدت | تقارير دولية متطابقة اليوم مقتل القيادي: papers of some kind, with what they tell behind them. */
function tellOfDeed(reading: Reading, first: number): boolean {
  if (is(reading, first, DEFINITE)) return false;
  let next = first + 1;
  while (next < first + FAR && isQuality(reading, next)) next++;
  if (next === first + 1) return false;
  const deed = timePhraseEnd(reading, next, reading.tokens.length);
  if (reading.tokens[deed]?.kind !== "word" || is(reading, deed, DEFINITE | PREPOSITION))
    return false;
  return is(reading, deed, ACT_NOUN) || /^(?:خبر|صحه|نبا)$/.test(reading.forms[deed]!);
}

function isQuality(reading: Reading, index: number): boolean {
  const form = reading.forms[index] ?? "";
  if (/^(?:عده|متطابقه|مختلفه)$/.test(form)) return true;
  return (
    /^(?!ال).{3,}يه$/.test(form) && (is(reading, index, ADJECTIVE) || reading.kinds[index] === 0)
  );
}

/** A paper of one, which a masculine verb has for its subject. */
const PAPER = wordSet("تقرير بيان استطلاع تحقيق بحث");

/** Words of its phrase. */
const FAR = 10;

/** التحقيقات، التي أجرتها …، | أن …, تقارير | إلى أن …. */
function isClause(reading: Reading, index: number): boolean {
  if (is(reading, index + 1, COMPLEMENTISER)) return true;
  return isComma(reading, index) && is(reading, index + 1, RELATIVE);
}

/** ووصف | تقرير المنظمة القرار بأنه …, وانتقد | بيان للحزب أداء الوزارة: a paper with whom it is of, and behind it what it speaks of. */
export function isPaperOf({ reading, form, end }: Scan, index: number): boolean {
  const { cue } = form;
  if (
    !PAPERS.has(reading.forms[index]!) ||
    !(OBJECT_NEEDED.has(cue.class) || cue.takes.has("addressee"))
  )
    return false;
  const next = nounPhraseEnd(reading, index, end, cue);
  if (next - index < 2 || next >= end || reading.tokens[next]!.kind !== "word") return false;
  if (/^[بلوفك]/.test(reading.forms[next]!)) return false;
  return (
    is(reading, next, COMMON_NOUN | ACT_NOUN | ROLE | BODY | COLLECTIVE) &&
    !is(reading, next, PREPOSITION | COMPLEMENTISER | RELATIVE | CLAUSE_OPENER | ADVERB)
  );
}

const PAPERS = wordSet("تقرير بيان دراسة مذكرة وثيقة رسالة");

/** Classes of verbs that have to take somebody or something. */
export const OBJECT_NEEDED: ReadonlySet<string> = new Set([
  "describe",
  "accuse",
  "condemn",
  "praise",
]);

const REPORTS = wordSet(
  "دراسة مذكرة وثيقة رسالة تقارير تحقيقات وثائق معلومات بيانات أرقام إحصاءات إحصائيات استطلاعات دراسات أبحاث تسريبات نتائج رسائل تقديرات مذكرات روايات شهادات وقائع دلائل أدلة مؤشرات",
);
