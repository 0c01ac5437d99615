/**
 * Words of everyday language that are also the name of a body or person. As a full alias they would be found in
 * any sentence; they may stand among the short names, which need a source around them. Closed list, written for
 * this registry from the names of parties and ministries that are plain nouns.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    "الحكومة الدولة الجيش الحلف التحالف الائتلاف المجلس اللجنة الوزارة القيادة الخارجية الداخلية الدفاع المالية " +
    "النفط العدل التخطيط الكهرباء النزاهة البرلمان الإطار الفتح النصر تقدم التقدم العزم عزم السيادة الحكمة الفضيلة " +
    "الدعوة بدر حقوق امتداد الأحرار متحدون التوافق التغيير الحل الوطنية الأساس الإصلاح البناء المقاومة الكتائب " +
    "العصائب المرجعية الصحوة الحشد الاتحاد القوة القوات الشرطة البعثة السفارة الرئاسة الحركة الحزب الكتلة التيار " +
    "صالح رشيد كريم سعيد حكيم صدر النعمان القانون المهندس الأسد"
  ).split(" "),
);
