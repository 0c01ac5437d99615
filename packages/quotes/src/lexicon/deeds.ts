import { wordSet } from "./word-set.ts";

/**
 * What persons do in the news without saying anything, in perfect and imperfect: behind one of these, where a clause begins, stands who does it. Many
 * perfects are nouns in their letters (عقد, وقف, رفع): only the place tells.
 */
const PERFECTS = wordSet(
  "تحدث تنقل تحمل زار التقى استقبل وصل غادر وقف جلس ترأس عقد افتتح تفقد حضر شارك رفع قدم نشر ظهر انسحب شن أثار نقل عاد أنهى ألقى خرج دخل هز ابتسم تنهد ضحك بكى صمت توقف توجه انتقل سافر اجتمع تسلم ودع هاتف تلقى أجرى وقع تولى انضم أدى أمسك حمل جال تجول مشى سار ركض عاش سكن نجا أصيب اعتقل انتخب عين كلف أقيل فاجأ اختتم استهل لخص استعرض حاول بدأ انتظر راقب حدق نظر أشعل فتح أغلق قطع أرسل بعث استدعى قاد أشرف تقدم تصدر أطلق دشن كرم شيع أقام نظم بحث تظاهر صافح رافق أطل قام مسح غرد نزح هرب فر ترك قضى سلم وجه",
);
const IMPERFECTS = wordSet(
  "يتحدث يزور يلتقي يستقبل يصل يغادر يقف يجلس يترأس يعقد يفتتح يتفقد يحضر يشارك يرفع يقدم ينشر يظهر ينسحب يشن يثير ينقل يفقد يعود ينهي يلقي يخرج يدخل يهز يبتسم يتنهد يضحك يبكي يصمت يتوقف يتوجه ينتقل يسافر يجتمع يتسلم يتلقى يجري يتولى ينضم يمسك يحمل يجول يتجول يمشي يسير يركض يعيش يسكن ينجو يفاجئ يختتم يستهل يلخص يستعرض يحاول يبدأ ينتظر يراقب يحدق ينظر يشعل يفتح يغلق يستدعي يقود يشرف يتقدم يتصدر يطلق يقيم ينظم يصافح يرافق يطل يعمل يمسح يتذكر يستذكر يسترجع يستعيد يروي يتفحص يقلب يقضي يخفي يستطيع",
);

/** Feminines of the perfect: زارت, التقت, أنهت. */
const FEMININES: ReadonlySet<string> = new Set(
  [...PERFECTS].map((form) => `${/.{2,}[اي]$/.test(form) ? form.slice(0, -1) : form}ت`),
);

/** A verb of {@link PERFECTS} or {@link IMPERFECTS}, of a man or a woman, with و or ف in front or not. */
export function isDeed(form: string): boolean {
  return isClearDeed(form) || PERFECTS.has(form) || PERFECTS.has(form.replace(JOINED, ""));
}

/** The same in a form that is no noun: زارت, يقف, وتجلس. */
export function isClearDeed(form: string): boolean {
  return isClear(form) || isClear(form.replace(JOINED, ""));
}

function isClear(form: string): boolean {
  return (
    FEMININES.has(form) ||
    IMPERFECTS.has(form) ||
    (form.startsWith("ت") && IMPERFECTS.has(`ي${form.slice(1)}`))
  );
}

/** The same of a woman: زارت, تقف; not ترأس, which is a man's perfect. */
export function isHerDeed(form: string): boolean {
  const bare = FEMININES.has(form) || PERFECTS.has(form) ? form : form.replace(JOINED, "");
  if (PERFECTS.has(bare)) return false;
  return FEMININES.has(bare) || (bare.startsWith("ت") && IMPERFECTS.has(`ي${bare.slice(1)}`));
}

const JOINED = /^[وف](?=.{2})/;

/** Verbs whose object is a person: behind the name of who does it, another title is not his. */
const MEETS =
  /^[وف]?(?:[يت]?(?:لتقي|ستقبل|زور|صافح|رافق|هاتف|ستدعي|قابل)|التق[يت]|استقبلت?|زارت?|ودعت?|صافحت?|رافقت?|هاتفت?|استدع[يت]|كلفت?|كرمت?|قابلت?|فاجات?|فاجا)$/;

export function meets(form: string): boolean {
  return MEETS.test(form);
}
