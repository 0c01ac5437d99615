import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

const contentOf = (text: string): string[] => read(text).map(({ content }) => content);

describe("passives that are spelled like their actives have no speaker", () => {
  test("the accused alone, with a charge, at the head of a report", () => {
    expect(read("اتهم ضابط سابق في البحرية بإخفاء كاميرا في مكتبه.")).toEqual([]);
    expect(contentOf("اتهم رئيس اللجنة الحكومة بإخفاء الأرقام.")).toEqual([
      "الحكومة بإخفاء الأرقام",
    ]);
  });

  test("what is deemed stands in front of the verb", () => {
    expect(read("وأوقف الوزير المناورات، في خطوة اعتبرت تنازلا كبيرا.")).toEqual([]);
    expect(read('ولا يزال يلام على تصريحاته التي اعتبرت "متساهلة" حيال جاره.')).toEqual([]);
    expect(read("البلد يعتبر نقطة عبور بين بحرين.")).toEqual([]);
    expect(contentOf("واعتبر النائب الخطوة تنازلا كبيرا.")).toEqual(["الخطوة تنازلا كبيرا"]);
  });

  test("what is announced, of things and of nobody", () => {
    expect(read("أعلن في جنيف السبت عن وفاة الأمين السابق للمنظمة.")).toEqual([]);
    expect(contentOf("وأعلن في بيان عن وقف العمل.")).toEqual(["وقف العمل"]);
  });
});

describe("rulings of a court are acts", () => {
  test("a conviction, a plea that is turned down", () => {
    expect(read("وكانت محكمة أدانت التاجر في الصيف الماضي.")).toEqual([]);
    expect(read("ورفضت المحكمة العليا طلب الإفراج عنه.")).toEqual([]);
    expect(contentOf("ورفضت الوزارة طلب الإفراج عنه.")).toEqual(["طلب الإفراج عنه"]);
  });

  test("NOT what a court says", () => {
    expect(contentOf("وقالت المحكمة إن الطعن وصل متأخرا.")).toEqual(["الطعن وصل متأخرا"]);
  });
});

describe("open questions, conditions, and what the reporter infers", () => {
  test("ما إذا كان with a future, إذا ما with what is joined to it, يبدو أن", () => {
    expect(read("ويبقى السؤال ما إذا كان الحلفاء سيوافقون على المحادثات.")).toEqual([]);
    expect(
      contentOf("وعرض الوزير إجراء حوار إذا ما وافقت الحركة على الهدنة واعترفت بالقانون."),
    ).toEqual(["إجراء حوار إذا ما وافقت الحركة على الهدنة واعترفت بالقانون"]);
    expect(read("ويبدو أن الحكومة تتكهن بنتيجة التصويت.")).toEqual([]);
  });

  test("a state's hope; NOT a person's", () => {
    expect(read("وتأمل واشنطن في عودة جارتها إلى المحادثات.")).toEqual([]);
    expect(contentOf("ويأمل المحافظ أن يعود النازحون.")).toEqual(["يعود النازحون"]);
  });
});

describe("a medium that tells alone", () => {
  test("a correspondent, then by his name", () => {
    expect(
      read("ويقول أنتون زيرك مراسل بي بي سي إن الوزير متعب. وأضاف زيرك أن العمل كثير."),
    ).toEqual([]);
  });

  test("the press of a state, a broadcaster; NOT an office with such a name", () => {
    expect(read("وذكر الإعلام الرسمي أن الجسر أغلق.")).toEqual([]);
    expect(read("وقالت هيئة الإذاعة والتلفزيون إن الجسر أغلق.")).toEqual([]);
    expect(read("وذكرت خلية الإعلام الأمني أن الجسر أغلق.")).toHaveLength(1);
  });

  test("its report and its source, when nobody else had one", () => {
    expect(read("ذكرت صحيفة الراي أن الجسر أغلق. وذكر التقرير أن الأشغال ستطول.")).toEqual([]);
    expect(
      contentOf(
        "نشرت اللجنة تقريرا عن الجسر. وذكرت صحيفة الراي أنه طويل. وذكر التقرير أن الجسر قديم.",
      ),
    ).toEqual(["الجسر قديم"]);
  });

  test("its report, told of in an attribution, and what report and source say further", () => {
    expect(
      read(
        "وتكثر المخالفات، وفق ما ذكر تقرير لموقع صحيفة الراي. وذكر المصدر أن العمال متعبون. وأضاف التقرير أن أجورهم قليلة.",
      ),
    ).toEqual([]);
  });

  test("in an attribution: a foreign channel, a photographer", () => {
    expect(read('وبحسب "فوكس نيوز"، فإن المساعي فشلت.')).toEqual([]);
    expect(read("وتوقفت الحركة في الشوارع دقيقة، وفقا لمصور فرانس برس.")).toEqual([]);
  });
});

describe("attributions without a speaker", () => {
  test("a map, what the writer saw, a proverb, a name that is borne", () => {
    expect(read("وحسب الخريطة المرفقة، تظهر الطائرة فوق البحر.")).toEqual([]);
    expect(read("ولم يبد الناس قلقا، حسب ما رأيت في السوق.")).toEqual([]);
    expect(read("المدينة قديمة البناء، كما تحمل هذه المنطقة اسم النهر.")).toEqual([]);
  });

  test("where words were read that have their own verb", () => {
    expect(
      contentOf('وقال القاضي، وفقا لوثائق المحكمة التي نشرت أمس "لقد علقت الكاميرا عمدا هناك".'),
    ).toEqual(["لقد علقت الكاميرا عمدا هناك"]);
    expect(contentOf("وبحسب بيان للحركة، قالت الحركة إن الوفد لم يصل.")).toEqual(["الوفد لم يصل"]);
  });

  test("the reporter's reminder stays outside", () => {
    expect(contentOf("ويذكر أن الوزير زار السد مرتين، وفقا لنائبه.")).toEqual([
      "الوزير زار السد مرتين",
    ]);
  });
});

describe("the so-called Islamic State is no speaker", () => {
  test("the organisation, its fighters, what it says further", () => {
    expect(
      read('تبنى تنظيم "الدولة الإسلامية" الهجوم. وقال التنظيم إن رجاله نفذوه. وأضاف أنه مستمر.'),
    ).toEqual([]);
    expect(read("وهدد مسلحو تنظيم داعش بقتل الأسرى.")).toEqual([]);
  });

  test("NOT another organisation, nor who fights against it", () => {
    expect(read("وقال التنظيم إن رجاله باقون.")).toHaveLength(1);
    expect(read("وقال المتحدث باسم التحالف ضد تنظيم داعش إن الغارات مستمرة.")).toHaveLength(1);
  });
});

describe("who refuses to speak, and who repeats words that are not given", () => {
  test("says nothing there", () => {
    expect(read("ورفض الرئيس أن يقول ما إذا كان المكتب يحقق.")).toEqual([]);
    expect(contentOf('وقال الوزير "لن ننسحب من هنا"، مكررا عبارة استخدمها من قبل.')).toEqual([
      "لن ننسحب من هنا",
    ]);
  });
});

describe("a noun that the verb describes is no speaker", () => {
  test("a thing alone in front of بأنها, who stands in front of الذي with a pronoun behind", () => {
    expect(
      read('وقال الوزير إن العمل مستمر. ووصف التقارير عن الهجوم بأنها "ملفقة".').at(-1),
    ).toMatchObject({ source: "", content: 'التقارير عن الهجوم بأنها "ملفقة"' });
    expect(
      read("وحذر الوزير من الدول التي اتهمها بتمويل الحرب.").every(
        ({ source }) => !source.startsWith("الدول"),
      ),
    ).toBe(true);
  });

  test("the name between commas belongs to the speaker of an attribution", () => {
    expect(
      read("ستقام القاعدة في الشمال، وذلك وفق ما قالت وزيرة الدفاع، أولتا جاتشكا، في واشنطن، أمس."),
    ).toMatchObject([{ source: "وزيرة الدفاع، أولتا جاتشكا", content: "ستقام القاعدة في الشمال" }]);
  });
});

describe("words that look like a verb of saying", () => {
  test("part of a name; what arrives in a paper; a law that is passed; scales that tip", () => {
    expect(read("وقاتل لواء أبو فضل العباس في ريف المدينة.")).toEqual([]);
    expect(read("ونوقشت الرسائل التي وردت بتقرير اللجنة عن السد.")).toEqual([]);
    expect(read("وجاء الحكم وفق قانون أقره البرلمان بعد مزاعم بوقوع تزوير.")).toEqual([]);
    expect(read("وقد تقع انشقاقات وترجح كفة خصومهم.")).toEqual([]);
  });

  test("until somebody agreed; a feast that is kept, whatever the day", () => {
    expect(read("وأضرب السجين عن الطعام حتى وافق الجيش على علاجه.")).toEqual([]);
    expect(read("وهذه المدينة التي تحيي الثلاثاء الذكرى الأولى لتحريرها.")).toEqual([]);
  });

  test("NOT an attribution to the police", () => {
    expect(read("وقتل شرطيان في المدينة ليلا، بحسب الشرطة.")).toHaveLength(1);
    expect(read("وتوزع الأصوات على المرشحين وفقا لتسلسلهم في القائمة.")).toEqual([]);
  });
});

describe("what looks like a speaker and is none", () => {
  test("a relative ما, a reaction, a calendar, what somebody is held to be", () => {
    expect(read("فما يجمع الاثنين أنهما أرادا الانتقال إلى مدينة أخرى.")).toEqual([]);
    expect(read("ويوضح رد فعل السكان أن القرار لن يمر.")).toEqual([]);
    expect(read("وتبدأ المباريات في الخريف، بحسب روزنامة الاتحاد.")).toEqual([]);
    expect(read("وفاز حزب الشيخ الذي يعد معارضا للنفوذ الأجنبي بأعلى الأصوات.")).toEqual([]);
  });

  test("NOT what somebody says with the same word", () => {
    expect(read("ورفض الوزير الاتهام، معارضا فتح تحقيق.")).toHaveLength(2);
  });
});

describe("what everybody sees, and what somebody is taken to mean", () => {
  test("report nothing", () => {
    expect(contentOf("وبحسب ما ظهر حتى الآن من الكتاب، فقد غضب المدير.")).toEqual([]);
    expect(contentOf("وصمت النائب، وهو كان يشير إلى خصمه في المجلس.")).toEqual([]);
  });

  test("NOT words that are attributed, between dashes too, and what a minister pointed out", () => {
    expect(read("وقد أدى هذا - كما قال الناطق - إلى احتجاجات.")).toMatchObject([
      { source: "الناطق" },
    ]);
    expect(contentOf("وكان الوزير يشير إلى أن الطريق مغلق.")).toEqual(["الطريق مغلق"]);
  });
});
