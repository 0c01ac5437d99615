import { remember } from "@qawl/arabic/remember";
import { GIVEN_NAMES } from "./given-names.ts";
import { bareForms, hasNoun, isDefinite } from "./lookup.ts";
import { ROLE_WORDS } from "./role-words.ts";
import { RANK_WORDS, SOLDIER_RANKS, TITLE_WORDS } from "./title-words.ts";
import { wordSet } from "./word-set.ts";

/** What a word can be where somebody is introduced by a title and a name. */
export interface Introducing {
  /** A title or role, of one man or woman. */
  readonly title: boolean;
  /** It has the article or a pronoun, and wants nothing more. */
  readonly definite: boolean;
  /** A rank or a word of courtesy, which stands between an office and the name. */
  readonly honour: boolean;
  readonly given: boolean;
  readonly counterpart: boolean;
  /** A function word: no part of title or name. */
  readonly stop: boolean;
  /** باسم, لدى, لشؤون: in front of what the title is of. */
  readonly links: boolean;
}

/** All of it at once, as every word of a text is asked. */
export const introducing: (form: string) => Introducing = remember((form) => {
  const counterpart = COUNTERPART.test(form);
  const title =
    counterpart ||
    (bareForms(form).some((bare) => ROLE_WORDS.has(bare) || TITLE_WORDS.has(bare)) &&
      !hasNoun(NO_PERSONS, form) &&
      !MANY.test(form));
  const definite = counterpart || isDefinite(form);
  return {
    title,
    definite,
    counterpart,
    honour: definite && (hasNoun(SOLDIER_RANKS, form) || RANK_WORDS.has(form)),
    given: GIVEN_NAMES.has(form),
    stop: STOPS.has(form) || /^[وف](?:قد|كان|قال|لم|لا|هو|هي)/.test(form),
    links: LINKS.has(form),
  };
});

/** نظيره | الألماني فلان: the same office of another state. */
const COUNTERPART = /^[وبل]?نظير(?:ه|ها|ته|تها)$/;

/** Roles that are no one man's or no man's. */
const NO_PERSONS = wordSet(
  "مصدر مصادر مكتب بيان إعلام رئاسة وفد كتلة كتل كتلتا حساب موقع شخصية شخصيات قادة قيادات زعماء أعضاء نواب ضباط مرجع أب آية حجة",
);
const MANY = /(?<!ام)ين$|(?<!فن)ان$|(?:ون|ات)$/;

const LINKS = wordSet("باسم لدى في لشؤون لـ");

const STOPS = wordSet(
  `من إلى على عن مع بعد قبل خلال منذ بين حول ضد عند حتى أمس اليوم غدا الآن أن إن أنه أنها إنه إنها التي الذي الذين لم لا لن ما كما لكن فيما بينما حيث
  قد كان كانت هو هي هذا هذه ذلك تلك ثم أو بأن بأنه بأنها لأن كي إذا أيضا قال قالت أكد أكدت أعلن أعلنت أضاف أضافت صرح صرحت ذكر أوضح أشار شدد وصف اعتبر رأى وصل وصلت ملف ملفات سبل آخر تطورات العلاقات علاقات مستجدات تعزيز عددا عدد كلا عما مما غير عبر وسط داخل قرب دون بدون عدا سوى مساء فجر ليلا
  ظهر الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأول الثاني يوم سنة شهر الماضي المقبل الجاري حاليا سابقا مؤخرا رسميا شخصيا جميع كل بعض أحد إحدى نفسه نفسها ذاته
  حين عندما بسبب رغم نحو لدى إثر عقب أثناء ضمن باسم برئاسة بقيادة بزعامة بحضور برفقة بشأن بحسب وفق حسب ومن وفي وعلى وإلى وعن ومع وأن وإن والى في زيارة زيارته زيارتها لقاء اجتماع`,
);
