import {
  BODY,
  CITY,
  COLLECTIVE,
  COMPLEMENTISER,
  DEFINITE,
  PLACE,
  ROLE,
} from "../../lexicon/kinds.ts";
import { is } from "../../reading/reading.ts";
import { isColon, isComma } from "../../reading/tests-on-tokens.ts";
import { relativeEnd } from "./relative-end.ts";
import type { Scan } from "./scan.ts";

/** ذكر تقرير | أصدرته المنظمة أن …, قالت دراسة | نشرت أمس إن …: who brought the paper out, and when. */
export function broughtOut(scan: Scan, index: number): { sourceEnd: number; end: number } | null {
  const { reading, source } = scan;
  const { forms } = reading;
  if (source === null || source.end !== index || !PAPER.test(forms[source.first]!)) return null;
  // دراسة أعدتها | الجامعة: the verb was read as a word of the phrase.
  const verb = index - 1 > source.first && BROUGHT_OUT.test(forms[index - 1]!) ? index - 1 : index;
  if (!BROUGHT_OUT.test(forms[verb]!)) return null;
  const end = relativeEnd(scan, verb + 1);
  // دراسة | نشرت أمس: when, and not by whom; but بيان صدر عن الوزارة.
  const tellsWho = /ها?$/.test(forms[verb]!) || forms[verb + 1] === "عن";
  return { sourceEnd: tellsWho ? end : verb, end };
}

const PAPER =
  /^(?:تقرير|بيان|دراسه|استطلاع|وثيقه|وثائق|مذكره|احصاءات|احصائيه|احصائيات|رساله|بحث|تحقيق|مقال|تسجيل)$/;

const BROUGHT_OUT =
  /^(?:(?:نشر|اصدر|اعد|وضع|قدم|رفع|كتب|بث)(?:ت|وا)?(?:ه|ها)|اجر(?:ا|ت|و)(?:ه|ها)|(?:نشر|صدر|اعد|رفع)ت?)$/;

/** كشف نائب | شارك في اللجنة عن …: a verb behind an indefinite speaker tells which one. */
export function describesSource({ reading, source }: Scan, index: number): boolean {
  if (source === null || source.end !== index) return false;
  return (
    is(reading, source.first, ROLE | COLLECTIVE) &&
    !is(reading, source.first + 1, DEFINITE) &&
    !is(reading, source.first, DEFINITE)
  );
}

/** قال القائد في مراسم | أقيمت بقاعدة إن …: a verb behind an indefinite noun that في governs tells of that occasion. */
export function tellsOfOccasion({ reading, source }: Scan, index: number): boolean {
  if (source === null || source.end !== index || index - 2 <= source.first) return false;
  const noun = index - 1;
  return (
    reading.forms[index - 2] === "في" && !is(reading, noun, DEFINITE | BODY | ROLE | CITY | PLACE)
  );
}

/** قالت شابة | تحمل لافتة من كرتون إنها …: a short clause in the imperfect, in front of what is said, tells who she is and belongs to the phrase. */
export function tellsWho({ reading, source }: Scan, index: number, clause: number): boolean {
  const { forms } = reading;
  // وزير خليجي | تحدث إلى الصحيفة: a perfect.
  const woman = /ه$/.test(forms[source!.first]!) || is(reading, source!.first, COLLECTIVE);
  if (!(woman ? /^[يت]/ : /^ي/).test(forms[index]!) || clause - index > CLAUSE) return false;
  return (
    is(reading, clause, COMPLEMENTISER) || isComma(reading, clause) || isColon(reading, clause)
  );
}

const CLAUSE = 12;
