import { bare } from "../lexicon/bare.ts";
import {
  BODY,
  COMPLEMENTISER,
  DEFINITE,
  GIVEN_NAME,
  RELATIVE,
  ROLE,
  VERB,
} from "../lexicon/kinds.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Frame, Range } from "../reading/frame.ts";
import { is, type Reading } from "../reading/reading.ts";
import { finiteCue, isComma } from "../reading/tests-on-tokens.ts";

/** Papers and the offices that send them out: they tell what somebody did. */
const PAPERS = wordSet("بيان بلاغ مكتب");

/** وذكر بيان للوزارة أن | الوزير استقبل السفير. وأكد خلال اللقاء أن …: of whom a paper tells, where its clause begins with him. */
export function toldOf(reading: Reading, { source, kind, content }: Frame): Range | null {
  if (source === null || kind !== "clause" || !PAPERS.has(bare(reading.forms[source.first]!)))
    return null;
  const { first } = content[0]!;
  if (!is(reading, first - 1, COMPLEMENTISER) || !isMan(reading, first)) return null;
  for (let index = first + 1; index < first + PHRASE; index++) {
    const kindOf = reading.tokens[index]?.kind;
    if (kindOf !== "word" && !isComma(reading, index)) return null;
    if (is(reading, index, RELATIVE | COMPLEMENTISER)) return null;
    if (!acts(reading, index)) continue;
    return { first, end: isComma(reading, index - 1) ? index - 1 : index };
  }
  return null;
}

const PHRASE = 14;

/** A title, or a name: المالكي, حيدر; no body. */
function isMan(reading: Reading, first: number): boolean {
  if (is(reading, first, ROLE)) return true;
  if (reading.tokens[first]?.kind !== "word" || is(reading, first, BODY)) return false;
  if (is(reading, first, GIVEN_NAME)) return true;
  if (reading.kinds[first] === 0) return !/^[بلوفك]/.test(reading.forms[first]!);
  return is(reading, first, DEFINITE) && /^ال.{3,}ي$/.test(reading.forms[first]!);
}

function acts(reading: Reading, index: number): boolean {
  if (is(reading, index, ROLE | BODY)) return false;
  return (
    is(reading, index, VERB) ||
    finiteCue(reading, index) !== undefined ||
    MET.test(reading.forms[index]!)
  );
}

/** What such papers tell. */
const MET =
  /^(?:استقبل|التقي|زار|وصل|تلقي|عقد|تراس|اجري|بحث|ناقش|شارك|حضر|افتتح|تفقد|اطلع|هاتف|ودع|تسلم|غادر|توجه|اجتمع)ت?$/;
