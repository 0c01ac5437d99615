import { bare } from "../lexicon/bare.ts";
import { GIVEN_NAME } from "../lexicon/kinds.ts";
import { isBody } from "../lexicon/word-kinds.ts";
import type { Range } from "../reading/frame.ts";
import { is, type Reading, sentenceStart } from "../reading/reading.ts";
import { canSay, senderOf } from "./author-before.ts";

const CAME = /^و?(?:جاء|ياتي|جاءت)$/;
const THIS = /^(?:ذلك|هذا|هذه|كلام(?:ه|ها)|تصريح(?:ه|ها|اته|اتها))$/;
const ROW = /^سلسله$/;

/** جاء ذلك في تغريدة | لقرقاش، حيث قال …, وجاء ذلك خلال مؤتمر صحفي | للوزير، حيث أكد …: whose words it came in, in front of حيث; `null` where none is told. */
export function cameIn(reading: Reading, verb: number): Range | null {
  const { forms } = reading;
  if (!/^و?حيث$/.test(forms[verb - 1] ?? "")) return null;
  const start = sentenceStart(reading, verb);
  if (!CAME.test(forms[start]!) || !THIS.test(forms[start + 1] ?? "")) return null;
  if (!/^(?:في|خلال|عبر|ضمن)$/.test(forms[start + 2] ?? "")) return null;
  let paper = start + 3;
  // في سلسلة من | التغريدات لكيري
  if (ROW.test(forms[paper] ?? "")) paper += forms[paper + 1] === "من" ? 2 : 1;
  const author = paper < verb ? senderOf(reading, paper, verb) : null;
  // في كلمة | ألقاها الوزير: who acts is looked for elsewhere.
  if (author === null || !/^ل../.test(forms[author.first]!)) return null;
  // تغريدة | للمسؤول السابق: a title alone, or a family name with its article, tells less than the person who is understood.
  if (forms[author.first]!.startsWith("لل") && !isTold(reading, author)) return null;
  return canSay(reading, verb, author) ? author : null;
}

/** للداخلية, للسفير سامر العزاوي, للمتحدث باسم الحكومة: a body, or who bears the title. */
function isTold(reading: Reading, { first, end }: Range): boolean {
  if (isBody(bare(reading.forms[first]!.replace(/^لل/, "ال")))) return true;
  for (let index = first + 1; index < end; index++)
    if (is(reading, index, GIVEN_NAME) || isUnknown(reading, index)) return true;
  return false;
}

/** A word of no list that has no letters of a particle or verb in front, so most likely a name; باسم leads to a body. */
function isUnknown({ forms, kinds, tokens }: Reading, index: number): boolean {
  if (tokens[index]!.kind !== "word") return false;
  return forms[index] === "باسم" || (kinds[index] === 0 && !/^[وفبلكيت]/.test(forms[index]!));
}
