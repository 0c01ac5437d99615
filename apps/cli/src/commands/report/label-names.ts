import type { Language } from "@qawl/report";

/** The pack's labels in the words of each language. */
const NAMES: Readonly<Record<string, readonly [ar: string, en: string]>> = {
  support: ["مع بقاء القوات", "for their staying"],
  oppose: ["ضد بقائها", "against their staying"],
  neutral: ["محايد", "neutral"],
  unrelated: ["في أمر آخر", "about something else"],
  unsure: ["غير محسوم", "unsure"],
  government: ["الحكومة", "government"],
  parliament: ["البرلمان", "parliament"],
  "coordination-framework": ["الإطار التنسيقي", "Coordination Framework"],
  "armed-factions": ["الفصائل المسلحة", "armed factions"],
  sadrist: ["التيار الصدري", "Sadrists"],
  "sunni-blocs": ["الكتل السنية", "Sunni blocs"],
  kurdish: ["القوى الكردية", "Kurdish parties"],
  civil: ["مدنيون ومستقلون", "civil and independent"],
  "religious-authority": ["المرجعية الدينية", "religious authority"],
  "foreign-forces": ["القوات الأجنبية", "foreign forces"],
  iran: ["إيران", "Iran"],
  international: ["أطراف دولية", "international"],
  unnamed: ["مصادر غير مسماة", "unnamed sources"],
};

/** What the page calls each label. */
export function labelNames(language: Language): Readonly<Record<string, string>> {
  const at = language === "ar" ? 0 : 1;
  return Object.fromEntries(Object.entries(NAMES).map(([label, names]) => [label, names[at]]));
}
