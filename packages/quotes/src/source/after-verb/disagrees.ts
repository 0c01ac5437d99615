import { bare } from "../../lexicon/bare.ts";
import type { CueForm } from "../../lexicon/cue-types.ts";
import { isFeminineBody } from "../../lexicon/feminine-bodies.ts";
import { QUANTIFIERS } from "../../lexicon/function-words.ts";
import { GIVEN_NAMES } from "../../lexicon/given-names.ts";
import { isBody, isCollective, isCommonNoun, isRole } from "../../lexicon/word-kinds.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import { endsInTehMarbuta } from "../../reading/raw-letters.ts";
import type { Reading } from "../../reading/reading.ts";

/** Bodies that are men: وانتقدت | الاتحاد الأوروبي. */
const MASCULINE_BODIES = wordSet(
  "اتحاد مجلس حزب جيش تحالف ائتلاف تيار جهاز برلمان مركز معهد مكتب حلف حرس صندوق بنك كونغرس كرملين بنتاغون نظام غرب شعب مجتمع",
);

const CAPITALS = wordSet(
  "بغداد واشنطن طهران أنقرة موسكو لندن باريس برلين بكين الرياض دمشق القاهرة الدوحة عمان بيروت أربيل بروكسل روما مدريد",
);

const WOMEN = /^(?:ال)?(?:مستشار|رئيس|وزير|نائب|سفير|مدير|مبعوث|ملك|متحدث|ناطق|امين|مفوض)ه$/;

/** Plurals and titles that go with either. */
const MIXED = wordSet(
  "سناتور سيناتور مصادر قادة طلبة سادة ساسة أساتذة باعة صيادلة عضو كبير نائب رئاسة قاضي مدير ثلاثة أربعة خمسة ستة",
);

/**
 * A masculine verb has no feminine subject right behind it, nor a feminine verb a man: ودعا | حركة طالبان إلى …, وتتهم | الرئيس بـ…. Only for verbs that
 * take a person or thing.
 */
export function disagrees(reading: Reading, index: number, form: CueForm): boolean {
  const { cue } = form;
  if (!cue.takes.has("object") && !cue.takes.has("addressee") && cue.class !== "accuse")
    return false;
  // يحذرون | الحكومة من …: the speakers of a plural stand in front of it.
  if (form.plural && form.shape === "imperfect") return true;
  if (form.plural || (form.shape !== "perfect" && form.shape !== "imperfect")) return false;
  const word = reading.forms[index]!;
  if (MIXED.has(bare(word)) || QUANTIFIERS.has(word)) return false;
  // وناشد | بغداد …: a capital is feminine.
  if (!form.feminine && (CAPITALS.has(word) || isFeminineBody(word))) return true;
  const feminine = endsInTehMarbuta(reading, index);
  if (form.feminine && MASCULINE_BODIES.has(bare(word))) return true;
  if (form.feminine) return isRole(word) && !feminine && !isCollective(word) && !/ات$/.test(word);
  // وحذر | المستشارة من أن …: a woman.
  if (feminine && isRole(word) && WOMEN.test(word)) return true;
  if (GIVEN_NAMES.has(word) || isRole(word)) return false;
  return feminine
    ? isBody(word) || isCommonNoun(word)
    : /[^اوي]ات$/.test(word) && isCommonNoun(word);
}
