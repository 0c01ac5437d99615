import { wordSet } from "./word-set.ts";

/**
 * Nouns of a role that want a body or an office after them: with them a person speaks for that body. Without the
 * article; the definite forms follow by rule.
 */
export const ROLE_WORDS: ReadonlySet<string> = wordSet(
  `مفوض مفوضة متحدث متحدثة ناطق ناطقة متحدثون متحدثين عضو عضوة أعضاء قيادي قيادية قياديون قياديين قياديان قيادات قادة رئيس رئيسة زعيم زعيمة
  زعماء قائد قائدة أمين أمينة سكرتير سكرتيرة مدير مديرة وكيل وكيلة مستشار مستشارة مستشارون مساعد مساعدة معاون نائب نواب ممثل ممثلة
  مبعوث مبعوثة موفد مندوب مندوبة سفير سفيرة قنصل وزير وزيرة محافظ مصدر مصادر مسؤول مسؤولة مسؤولون مسؤولين مسئول ضابط ضباط ضابطا
  موظف موظفة موظفون شخصية شخصيات مقرر مقررة منسق منسقة مكتب بيان إعلام آمر رئاسة مرشح مرشحة وفد كتلة كتل كتلتا حساب موقع ملازم
  مسؤولا عضوا قياديا نائبا مستشارا مصدرا متحدثا ناطقا رئيسا مديرا شخصان عقيد مقدم رائد نقيب لواء فريق عميد جنرال مساعدو مساعدي مسؤولو مستشارو متحدثو ممثلو مبعوثو موظفو مسؤولان ضابطان مصدران مصدرين متحدثان نائبان وزيران
  مدعي مدعية عمدة مفتي`,
);

/** Nouns and participles after which a body is only near, not the speaker's own: "مقرب من الحكومة". */
export const NEARNESS_WORDS: ReadonlySet<string> = wordSet(
  `مقرب مقربة مقربون مقربين المقرب المقربة المقربون المقربين قريب قريبة القريب القريبة قريبون قريبين موال موالية الموالية موالون الموالون مدعومة
  المدعومة مدعوم مؤيد مؤيدون مؤيدة مناصرون أنصار محسوبة محسوب المحسوبة مطلع المطلع`,
);

/** A role that is over: the office beside it speaks no more. */
export const FORMER_WORDS: ReadonlySet<string> = wordSet(
  `السابق السابقة سابق سابقة سابقا سابقون سابقين السابقون السابقين الأسبق أسبق المتقاعد متقاعد متقاعدون المتقاعدون الراحل الراحلة المنشق المقال
  المخلوع`,
);

/** Kin: the person named after them is not the speaker. */
export const KIN_WORDS: ReadonlySet<string> = wordSet(
  "نجل نجلة ابن ابنة شقيق شقيقة صهر زوج زوجة والد والدة أرملة حفيد عم خال ابنه شقيقه نجله",
);

/** Prepositions and the like, after which a name is a complement. */
export const COMPLEMENT_WORDS: ReadonlySet<string> = wordSet(
  `باسم عن في من إلى لدى على مع عند ضد بين خلال بزعامة بقيادة برئاسة بإشراف برعاية بقياده إدارة إداره حكومة عهد تابع تابعة التابع التابعة
  لإدارة قرب حول منذ يتزعمه يتزعمها يقوده تقوده يقودها يترأسه`,
);

/** A pronoun after a role: "المتحدث باسمها". */
export const BODY_PRONOUNS: ReadonlySet<string> = wordSet(
  "باسمه باسمها باسمهم فيه فيها لها له منها منه عنها عنه",
);

/** Words that make a foreign official a soldier or a defence official. */
export const MILITARY_WORDS: ReadonlySet<string> = wordSet(
  `الدفاع دفاع عسكري عسكرية عسكريون عسكريين العسكري العسكرية الجيش جيش القوات قوات قائد القائد ضابط ضباط جنرال الجنرال الكولونيل كولونيل
  العقيد العميد اللواء الفريق الأدميرال أدميرال الأركان الجيوش سلاح ملازم الملازم جندي جنود كتيبة مدربون مدرب`,
);

/** Nouns before a place or thing that bears a person's name: "محافظة صلاح الدين". */
export const NAMED_AFTER_WORDS: ReadonlySet<string> = wordSet(
  `محافظة مدينة قضاء ناحية جامعة شارع مركز معهد مستشفى عشيرة عشائر قبيلة منطقة قاعدة معسكر مطار كلية جامع مؤسسة حزب حركة تيار كتلة كتائب
  لواء سرايا فرقة فوج عمليات شرطة مقر مدرسة مجلس قرية ساحة جسر حي سجن تنظيم جماعة بلدة مزار مرقد آل بني شركة صحيفة قناة وكالة موقع إذاعة
  مجلة منظمة هيئة دائرة لجنة وزارة`,
);

/** Nouns of places in front of whatever they are called after: "حي النصر", "ناحية الأحرار". */
export const PLACE_NOUNS: ReadonlySet<string> = wordSet(
  `حي أحياء ناحية نواحي قرية قرى شارع منطقة محلة ساحة بلدة سوق مجمع جسر طريق ملعب مدرسة ثانوية تقاطع مخيم حديقة الحي`,
);

/** What follows them is the subject somebody deals with, not his body: "الخبير في شؤون الحشد الشعبي". */
export const TOPIC_WORDS: ReadonlySet<string> = wordSet(
  "شؤون لشؤون بشؤون الشأن بالشأن بشأن قضايا ملف بملف",
);

/** Nouns of bodies that mean, made definite, the body named before: "رئيس المجلس", "المتحدثة باسم الوزارة". */
export const BODY_NOUNS: ReadonlySet<string> = wordSet(
  `المجلس الوزارة الحركة الحزب الكتلة التحالف اللجنة القيادة الهيئة الجهاز المنظمة السفارة البعثة التيار الائتلاف الجبهة الكتائب الخلية
  الجامعة المحكمة المفوضية الاتحاد الحلف الجمعية النقابة الجماعة`,
);

/** More nouns of bodies that mean, made definite, the one whose full name the text told: "المؤسسة", "المعهد". */
export const NAMED_BODIES: ReadonlySet<string> = wordSet(
  "الشركة المؤسسة المركز المعهد المجموعة الصندوق الرابطة الدائرة المديرية الشبكة الغرفة المصرف البنك النادي المرصد البلدية الأكاديمية الكلية الديوان المفوضية الحملة المبادرة الوكالة المكتب المصلحة القسم",
);
