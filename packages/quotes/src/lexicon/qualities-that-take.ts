import { wordSet } from "./word-set.ts";

/**
 * Participles and titles that tell who somebody is by the noun behind their preposition (المعني بـ, المسؤول عن, المنضوي تحت): the preposition, then the masculine
 * singular. Those of the first table say nothing without it; behind those of the second the preposition may as well be the verb's.
 */
const ALWAYS: readonly (readonly [string, string])[] = [
  ["ب", "معني مكلف مختص مرتبط منوط موكل"],
  ["ل", "تابع موالي موال منتمي منتم مناهض معادي معاد مناوئ مرادف"],
  ["في", "منضوي منضو متخصص مختص منخرط قاطن مرابط متمركز"],
  ["من", "مدعوم مقرب مؤلف مكون منبثق قريب ممول"],
  ["على", "محسوب قائم مشرف"],
  ["عن", "منبثق منشق عاطل"],
  ["إلى", "منتمي منتم منضم"],
  ["مع", "متحالف متعاطف متعاون"],
  ["تحت", "منضوي منضو"],
  ["ضمن", "منضوي منضو"],
];

const OFTEN: readonly (readonly [string, string])[] = [
  ["عن", "مسؤول مدافع"],
  ["على", "مسيطر مهيمن مطلع"],
  ["ب", "متخصص مهتم مشتغل"],
  [
    "ل",
    "منظم منفذ معارض رافض مؤيد داعم مرافق مشغل مالك ممثل مساند مضيف حليف مناصر منافس مؤازر محتضن ممول",
  ],
  ["في", "مشارك مقيم ساكن عامل موجود متواجد منتشر معتصم محتجز محاصر عالق"],
  ["من", "نازح عائد قادم متضرر مستفيد هارب فار"],
  ["إلى", "عائد نازح لاجئ مهاجر"],
  ["قرب", "مقيم ساكن قاطن معتصم"],
  ["أمام", "معتصم محتج متجمع"],
];

function endings(stem: string): readonly string[] {
  const plural = stem === "معني" ? stem : stem.replace(/ي$/, "");
  return [stem, `${stem}ة`, `${plural}ون`, `${plural}ين`, `${stem}ان`, `${stem}تان`, `${stem}تين`];
}

function table(rows: readonly (readonly [string, string])[]): Map<string, Set<string>> {
  const taken = new Map<string, Set<string>>();
  for (const [preposition, stems] of rows)
    for (const form of wordSet(stems.split(" ").flatMap(endings).join(" ")))
      for (const of of wordSet(preposition)) {
        const known = taken.get(form) ?? new Set<string>();
        taken.set(form, known.add(of));
      }
  return taken;
}

const always = table(ALWAYS);

/** Forms without the article that say nothing without what they take. */
export const MUST_TAKE: ReadonlySet<string> = new Set(always.keys());

/** The prepositions that a form takes, with the article and without. */
export const TAKEN_BY: ReadonlyMap<string, ReadonlySet<string>> = withArticle(
  table([...ALWAYS, ...OFTEN]),
);

function withArticle(taken: Map<string, Set<string>>): Map<string, Set<string>> {
  for (const [form, of] of [...taken]) taken.set(`ال${form}`, of);
  return taken;
}
