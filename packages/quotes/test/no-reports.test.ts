import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

describe("أن that opens no words of a speaker", () => {
  test("بعد أن, دون أن: when and without what", () => {
    expect(read("وتحدثت الوزيرة هاتفيا مع نظيرها بعد أن غادر الوفد العاصمة.")).toEqual([]);
    expect(
      read("ورفضت بلجيكا والنمسا، بعد أن كانتا وافقتا عليها، المشاركة في البعثة."),
    ).toMatchObject([{ content: "المشاركة في البعثة" }]);
  });

  test("إن in a Korean name", () => {
    expect(
      read('دعا الرئيس الكوري الجنوبي، مون جاي إن، الخميس، نظيره الياباني إلى "لقاء قريب".'),
    ).toMatchObject([{ cue: "دعا", content: '"لقاء قريب"' }]);
  });
});

describe("verbs that report nothing", () => {
  test("with the object in a pronoun there is no other", () => {
    expect(read("وانهارت الهدنة التي أعلنتها الحركة صباح أمس.")).toEqual([]);
    expect(read("وشكك المحلل في الأرقام التي اقترحتها الوزارة لحل الأزمة.")).toHaveLength(1);
  });

  test("NOT with a second object or a preposition", () => {
    expect(read("وقال النائب إن الخطة جيدة، واعتبرها المخرج الوحيد.")).toHaveLength(2);
  });

  test("a damma in front marks the passive", () => {
    expect(read("وقد كُشفت هذا الأسبوع علاقة الوزير بالشركة.")).toEqual([]);
    expect(read("واتُهمت قوات الحدود مرارا باستخدام القوة.")).toEqual([]);
  });

  test("أمن has no madda, توجه goes somewhere, يبلغ measures", () => {
    expect(read("وشاركت قوات أمن المطار بطائراتها في العرض.")).toEqual([]);
    expect(read("وتوجه الوفد برفقة عدد من النواب للاطلاع على الأوضاع.")).toEqual([]);
    expect(
      read("وقررت الإدارة في المبنى الذي يبلغ ارتفاعه مئة متر السماح باستخدام السلم."),
    ).toEqual([]);
  });

  test("a thing is shown, an act is offered", () => {
    expect(read("ويعرض المتحف حذاء اللاعب في قاعته الكبرى.")).toEqual([]);
    expect(read("وعرضت الحركة بدء محادثات مع الحكومة.")).toMatchObject([
      { content: "بدء محادثات مع الحكومة" },
    ]);
  });

  test("what somebody is or remains is no chain", () => {
    expect(read("وكان المهاجم مصنفا من قبل على أنه خطر على الأمن.")).toEqual([]);
  });
});

describe("one act of speech", () => {
  test("قالت إنها تعتقد أن: the second verb is no statement", () => {
    expect(read("وقالت المديرة إنها تعتقد أن الخطة ستنجح قريبا.")).toMatchObject([
      { cue: "قال", content: "تعتقد أن الخطة ستنجح قريبا" },
    ]);
  });

  test("أكد رغبة …: the noun begins the object", () => {
    expect(read("وجدد الناطق رفض الحكومة تمديد المهلة.")).toMatchObject([
      { cue: "جدد", content: "رفض الحكومة تمديد المهلة" },
    ]);
  });

  test("أعرب عن اعتقاده أن: what is believed is the content", () => {
    expect(read("وأعرب السفير عن اعتقاده أن المهلة كافية.")).toMatchObject([
      { cue: "أعرب", form: "indirect", content: "المهلة كافية" },
    ]);
  });
});

describe("turns of speech and look-alikes", () => {
  test("دعت الحاجة, اقرأ, زاد من, تقدر قيمتها", () => {
    expect(read("وسترسل الفرقة تعزيزات إذا دعت الحاجة إلى ذلك.")).toEqual([]);
    expect(read('اقرأ أيضا: "الميناء يفتح أبوابه للسفن الكبيرة"')).toEqual([]);
    expect(read("وزادت هذه الخطوة من الخوف أن تكون المراقبة دائمة.")).toEqual([]);
    expect(read("وتلقى المدير هدايا من منتج كبير تقدر قيمتها بنحو ألف دينار.")).toEqual([]);
  });

  test("behind an act stands a noun", () => {
    expect(read("وجاء الرجل إلى البلاد قبل تقديم طلب لجوء في ألمانيا.")).toEqual([]);
  });

  test("من جانب tells who acts", () => {
    expect(read("وجاء تحذير المبعوث بعد تصعيد كبير من جانب الجيش على الحدود.")).toEqual([]);
  });

  test("a relative clause: who believes, and what is believed of him", () => {
    expect(read("ووصل النائب الذي يعتقد أن المهلة كافية.")).toHaveLength(1);
    expect(read("وقتل القائد الذي يعتقد أنه فر من السجن.")).toEqual([]);
  });
});

describe("what might be, or is held by all", () => {
  test("لو and إذا tell no report", () => {
    expect(read("وماذا سيحدث لو رفض المرشح نتيجة الانتخابات؟")).toEqual([]);
  });

  test("ذهب إلى a deed, تبنى a reform, لم توقع", () => {
    expect(read("بل ذهبت القوى إلى إطلاق حملة واسعة في المدن.")).toEqual([]);
    expect(read("وتتبنى الحكومة إصلاحات واسعة في التعليم.")).toEqual([]);
    expect(read("وتبنت الحركة الهجوم على القاعدة.")).toMatchObject([{ cue: "تبنى" }]);
    expect(read("ولم توقع الحكومة أي عقود جديدة.")).toEqual([]);
  });

  test("what is held to be something, in a relative clause", () => {
    expect(read("وزار الوفد الكتلة التي تعتبر التكتل الأكبر في المجلس.")).toEqual([]);
  });

  test("وعد without a promise is و + عد", () => {
    expect(read('وعدّت الكتلة ما جرى "رسالة واضحة إلى الجميع".')).toMatchObject([{ cue: "عد" }]);
    expect(read("ووعد الوزير بأن العمل سينتهي.")).toMatchObject([{ cue: "وعد" }]);
  });
});

describe("what is not said yet, or not by another", () => {
  test("أن with the subjunctive", () => {
    expect(read("ورجحت المصادر أن يطلب الوزير من الشركة تقديم عرض جديد.")).toMatchObject([
      { cue: "رجح" },
    ]);
    expect(read("وأجاب الوزير باقتضاب قبل أن يضيف أن المهلة انتهت.").at(-1)).toMatchObject({
      cue: "أضاف",
    });
  });

  test("ما وصفه بـ: a name given in passing", () => {
    expect(read('وندد النائب بما اعتبره "تزويرا واضحا" في الفرز.')).toMatchObject([{ cue: "ندد" }]);
  });

  test("على حد تعبيره behind his own words", () => {
    expect(read("قال اللواء إن الحزب تحول إلى جيش قوي، على حد تعبيره.")).toMatchObject([
      { cue: "قال", content: "الحزب تحول إلى جيش قوي" },
    ]);
  });

  test("verbs inside marks with nobody named are the speaker's words", () => {
    expect(
      read('وقال البائع: "لم نر شيئا. وعدونا بالماء قبل عشرة أعوام ثم نسوا الحي كله".'),
    ).toHaveLength(1);
  });
});

describe("a verb joined by و behind a speaker's clause", () => {
  test("whose gender is another's goes on with his words", () => {
    expect(
      read(
        "قال الأكاديمي برنارد هيكل إن الشركة تمول خصومها وتريد تغيير الإدارة، مضيفا أن الأمر قديم.",
      ),
    ).toMatchObject([
      { cue: "قال", content: "الشركة تمول خصومها وتريد تغيير الإدارة" },
      { cue: "أضاف" },
    ]);
    expect(read("وقال المصدر إن رجالا حضروا إلى المستشفى وطلبوا تزويدهم بشهادات.")).toHaveLength(1);
  });

  test("NOT where it is his own", () => {
    expect(read("وقالت الوزارة إن العدد ارتفع وأكدت أن الوضع مستقر.")).toHaveLength(2);
  });
});

describe("terms, scripture, adjectives", () => {
  test("a few words in marks behind a noun are a term", () => {
    expect(read('الحكومة تعيد النظر في 4500 "قرار لجوء"\nبرلين - خاص')).toEqual([]);
    expect(read('البرلمان يقر مشروع "قواعد السير"\nباريس - خاص')).toEqual([]);
    expect(read('وقال النائب في بيان "نرفض هذا القرار".')).toHaveLength(1);
  });

  test("قال تعالى, مكتب تابع لـ", () => {
    expect(read("قال تعالى: إن الأرض يرثها الصالحون من عباده.")).toEqual([]);
    expect(read("وأغلقت الشرطة مكتبا في مبنى تابع للوزارة لأنه مخالف.")).toEqual([]);
  });
});

describe("held, weighed, done", () => {
  test("يعتبر بمثابة, يعد من, طلب اللجوء, كما تشهد", () => {
    expect(read("ودخل الرجلان المبنى الذي يعتبر بمثابة سفارة للبلاد.")).toEqual([]);
    expect(read("ويعد الضلعي، من القيادات الميدانية، وأحد أبرز المهندسين.")).toEqual([]);
    expect(read("وأمر القاضي بالنظر في حالات طلب اللجوء في مدن الولاية.")).toEqual([]);
    expect(read("وتستمر المواجهات في أطراف المدينة، كما تشهد الجبهة اشتباكات متقطعة.")).toEqual([]);
  });

  test("of what suffices, only speech is said", () => {
    expect(read('سائق شاحنة، اكتفى باسمه الأول "عايد"، كان هناك.')).toEqual([]);
    expect(read("واكتفى الأمين العام بالتحذير من التصعيد.")).toHaveLength(1);
  });

  test("a term behind a preposition that the verb does not govern", () => {
    expect(read('تركيا سترد على "الخطأ الكبير" بشأن السلاح\nأنقرة - خاص')).toEqual([]);
  });
});

describe("passives, pictures, asides", () => {
  test("accused or estimated, with nobody who does it", () => {
    expect(read("ويشتبه في انتمائه إلى شبكة، ويتهم بالتورط في عدد من الهجمات.")).toEqual([]);
    expect(read("وبني السد بتكلفة قدرت بنحو خمسة مليارات دولار.")).toEqual([]);
    expect(read("واتهم الوزير خصومه بالتورط في الفساد.")).toHaveLength(1);
  });

  test("what pictures show, and what a hand points at", () => {
    expect(read("وأظهرت صور التقطت قبل أسبوعين أن الجسر متهالك.")).toEqual([]);
    expect(read("وقالت السائقة: (تشير إلى المقعد الأمامي) نعم.")).toHaveLength(1);
  });

  test("مما دعا tells a cause", () => {
    expect(read("وأثار التسجيل موجة غضب، مما دعا النائب إلى إجراء اتصالات للتهدئة.")).toEqual([]);
  });
});

describe("words spelled like verbs that report", () => {
  test("a noun behind جاء, behind يعد, behind a word that ranks", () => {
    expect(read("وجاء رد النادي بمقاطعة الحفل.")).toEqual([]);
    expect(read("وكانت الرسالة أول رفض علني للخطة الجديدة.")).toEqual([]);
    expect(read("ويعد دعم المزارعين من أولويات الموازنة.")).toEqual([]);
  });

  test("لكي and حتى tell a purpose", () => {
    expect(read("ويعمل الخبراء على المشروع لكي تعلن الشركة نتائجه.")).toEqual([]);
  });

  test("what things show nobody says", () => {
    expect(read("ونشر الموقع مراسلات قديمة تثبت أن الشحنة وصلت متأخرة.")).toEqual([]);
    expect(read("وأظهرت دراسة جديدة أن النوم يقوي الذاكرة.")).toHaveLength(1);
  });

  test("تعد tells what something is held to be", () => {
    expect(read("وتعد النرويج أكبر مصدر للغاز في القارة.")).toEqual([]);
    expect(read("ويعد مراقبون القرار ضربة للاقتصاد.")).toHaveLength(1);
  });

  test("whoever reads a file, defends himself, sees a war or waits for something says nothing", () => {
    expect(read("وزار المدير المصنع، واطلع على سير العمل فيه.")).toEqual([]);
    expect(read("ودافع اللاعب عن نفسه بصعوبة.")).toEqual([]);
    expect(read("وشهدت البلاد حربا طويلة إلى أن حكمت الحركة أجزاء منها.")).toEqual([]);
    expect(read("وهو ما كان يفترض أن يناقشه المجتمعون.")).toEqual([]);
    expect(read("وقتل عشرة في تفجير نسب للتنظيم المتشدد.")).toEqual([]);
  });
});
