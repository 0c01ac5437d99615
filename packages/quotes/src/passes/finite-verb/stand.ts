import { bare } from "../../lexicon/bare.ts";
import type { CueForm } from "../../lexicon/cue-types.ts";
import { ACT_NOUN, ROLE } from "../../lexicon/kinds.ts";
import { lemmaOf } from "../../lexicon/lemma-of.ts";
import { isAccusative, isActNoun, isActShape } from "../../lexicon/word-kinds.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import type { Range } from "../../reading/frame.ts";
import { is, type Reading } from "../../reading/reading.ts";

/** What these do to a thing is a deed and no stand: صور، سأل، ركز على …. */
const DEEDS = new Set("ركز صور سأل أجمع ساند ربط استعرض سمى قرأ".split(" "));

const BLAME = wordSet("مسؤولية المسؤولية مسئولية المسئولية مسؤولية وزر تبعات تبعة ذنب");

/** The object says that it is a stand: دعم with an act, حمّل with the responsibility, اعتبر as what somebody thinks and not what is held. */
export function isStand(
  reading: Reading,
  { cue, shape }: CueForm,
  first: number,
  source: Range | null,
): boolean {
  const { forms } = reading;
  const lemma = lemmaOf(cue);
  if (DEEDS.has(lemma)) return false;
  if (lemma === "دعم") return is(reading, first, ACT_NOUN);
  if (lemma === "عرض") return isOffered(reading, first);
  if (lemma === "تبنى") return ATTACKS.has(bare(forms[first]!).replace(/(?:ين|ات)$/, ""));
  if (lemma === "حمل") {
    for (let index = first; index < Math.min(first + 16, forms.length); index++)
      if (BLAME.has(forms[index]!)) return true;
    return false;
  }
  // تعتبر دير الزور مثالا …: held by everybody.
  if ((lemma === "اعتبر" || lemma === "عد") && shape === "imperfect")
    return source !== null && (is(reading, source.first, ROLE) || !isComplement(forms[first]!));
  return true;
}

/** عرض | الاعتراف بـ…: an act is offered, a thing is shown. */
function isOffered({ forms }: Reading, first: number): boolean {
  const form = bare(forms[first]!);
  return isActNoun(form) || isActShape(form) || OFFERS.has(form);
}

/** What is claimed as one's own: تبنت الحركة | الهجوم. */
const ATTACKS = wordSet(
  "هجوم هجم عملية عملي تفجير اعتداء قصف استهداف انفجار مسؤولية اغتيال ضربة ضرب اعتداءات صاروخ إطلاق خطف قتل",
);
const OFFERS = wordSet(
  "سلاح مساعدة معونة مشورة خدمات خدماته خدماتها وساطة وساطته وساطتها هدنة خطة صفقة تسوية مبادرة",
);

/** An indefinite noun that says what something is held to be. */
function isComplement(form: string): boolean {
  return isAccusative(form) || /^و?(?:احد|احدي|واحدا|واحده|من|المورد|الاكثر)$/.test(form);
}
